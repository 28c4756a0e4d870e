package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The known records, found again by what they show. Grows and shrinks one record at a time; one question costs as much as the
 * commune has records. Safe for several threads: they take turns.
 */
public final class Catalogue {
    private static final Comparator<Candidat> MEILLEUR_D_ABORD = Comparator.comparingDouble(
                    (Candidat candidat) -> candidat.comparaison().score())
            .reversed()
            .thenComparing(candidat -> candidat.fiche().id());

    private final Rapprochement rapprochement;
    private final Map<String, Fiche> fiches = new LinkedHashMap<>();
    private final Blocs blocs = new Blocs();
    private final Frequences frequences = new Frequences();
    private final Comparateur comparateur;
    private int rang;

    Catalogue(Rapprochement rapprochement) {
        this.rapprochement = rapprochement;
        this.comparateur = rapprochement.comparateur(frequences);
    }

    /** Adds a record; the one with the same {@code id}, if any, is replaced. */
    public synchronized void ajouter(Empreinte empreinte) {
        retirer(empreinte.id());
        var fiche = new Fiche(rapprochement.traits(empreinte), rang++);
        fiches.put(empreinte.id(), fiche);
        blocs.ajouter(fiche);
        frequences.ajouter(fiche.traits().contacts());
    }

    /** @return false when there was none */
    public synchronized boolean retirer(String id) {
        Fiche fiche = fiches.remove(id);
        if (fiche == null) {
            return false;
        }
        blocs.retirer(fiche);
        frequences.retirer(fiche.traits().contacts());
        return true;
    }

    public synchronized int taille() {
        return fiches.size();
    }

    /** Compares two records, in the catalogue or not: what many known records share weighs less. */
    public synchronized Comparaison comparer(Empreinte a, Empreinte b) {
        return comparateur.comparer(rapprochement.traits(a), rapprochement.traits(b));
    }

    /**
     * Known records that are or may be the same place, best first; the record with the same {@code id} is left out.
     *
     * @param limite at most so many
     */
    public synchronized List<Candidat> candidats(Empreinte empreinte, int limite) {
        return candidats(rapprochement.traits(empreinte)).stream().limit(limite).toList();
    }

    List<Candidat> candidats(Traits traits) {
        String id = traits.empreinte().id();
        var candidats = new ArrayList<Candidat>();
        voisines(traits, -1, fiche -> {
            if (!fiche.empreinte().id().equals(id)) {
                candidats.add(new Candidat(fiche.empreinte(), comparateur.comparer(traits, fiche.traits())));
            }
        });
        candidats.sort(MEILLEUR_D_ABORD);
        return candidats;
    }

    /**
     * Tells each known record that is or may be the same place, in no order.
     *
     * @param apres those that came after this one only; -1 for all
     */
    void voisines(Traits traits, int apres, Consumer<Fiche> chacune) {
        blocs.voisines(traits, apres, fiche -> {
            if (comparateur.decision(traits, fiche.traits()) != Decision.DISTINCT) {
                chacune.accept(fiche);
            }
        });
    }

    Blocs blocs() {
        return blocs;
    }

    Frequences frequences() {
        return frequences;
    }

    Comparateur comparateur() {
        return comparateur;
    }

    Rapprochement rapprochement() {
        return rapprochement;
    }

    List<Fiche> fiches() {
        return List.copyOf(fiches.values());
    }
}
