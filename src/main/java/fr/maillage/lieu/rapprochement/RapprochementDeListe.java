package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets a whole new list against a catalogue, which is left as it is. A list is taken to name each place once: a known record
 * is joined with the one that resembles it most, the others go to review.
 */
public final class RapprochementDeListe {
    private record Paire(int rang, Candidat candidat) {}

    private final Catalogue catalogue;

    public RapprochementDeListe(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<Sort> rapprocher(List<Empreinte> nouvelles) {
        return rapprocher(nouvelles, faites -> {});
    }

    /**
     * @param suivi told how many records have been compared, from time to time
     * @return one fate per record, in the same order
     */
    public List<Sort> rapprocher(List<Empreinte> nouvelles, IntConsumer suivi) {
        synchronized (catalogue) {
            List<Traits> traits =
                    nouvelles.stream().map(catalogue.rapprochement()::traits).toList();
            traits.forEach(t -> catalogue.frequences().ajouter(t.contacts()));
            try {
                var candidats = new ArrayList<List<Candidat>>(traits.size());
                for (Traits t : traits) {
                    candidats.add(catalogue.candidats(t));
                    if (candidats.size() % 100 == 0 || candidats.size() == traits.size()) {
                        suivi.accept(candidats.size());
                    }
                }
                return trancher(nouvelles, candidats);
            } finally {
                traits.forEach(t -> catalogue.frequences().retirer(t.contacts()));
            }
        }
    }

    private static List<Sort> trancher(List<Empreinte> nouvelles, List<List<Candidat>> candidats) {
        var automatiques = new ArrayList<Paire>();
        for (int i = 0; i < candidats.size(); i++) {
            for (Candidat candidat : candidats.get(i)) {
                if (candidat.comparaison().decision() == Decision.AUTOMATIQUE) {
                    automatiques.add(new Paire(i, candidat));
                }
            }
        }
        automatiques.sort(Comparator.comparingDouble(
                        (Paire paire) -> paire.candidat().comparaison().score())
                .reversed()
                .thenComparingInt(Paire::rang));
        var retenus = new @Nullable Candidat[nouvelles.size()];
        Set<String> prises = new HashSet<>();
        for (Paire paire : automatiques) {
            if (retenus[paire.rang()] == null
                    && prises.add(paire.candidat().fiche().id())) {
                retenus[paire.rang()] = paire.candidat();
            }
        }
        var sorts = new ArrayList<Sort>(nouvelles.size());
        for (int i = 0; i < nouvelles.size(); i++) {
            sorts.add(sort(nouvelles.get(i), candidats.get(i), retenus[i]));
        }
        return sorts;
    }

    /** A record joined with another than its own first choice is not sure of it: a person looks. */
    private static Sort sort(Empreinte fiche, List<Candidat> candidats, @Nullable Candidat retenu) {
        if (candidats.isEmpty()) {
            return new Sort(fiche, Decision.DISTINCT, candidats);
        }
        boolean premierChoix = candidats.getFirst().equals(retenu);
        return new Sort(fiche, premierChoix ? Decision.AUTOMATIQUE : Decision.A_REVOIR, candidats);
    }
}
