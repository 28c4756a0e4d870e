package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The duplicates inside a catalogue. Groups grow from the surest pair to the least sure, and two groups join only when no
 * pair across them is decided distinct: a chain of likenesses never brings two different places together.
 */
public final class Groupement {
    /** No place has that many records; a larger group would be a chain of switchboards. */
    static final int TAILLE_MAXIMALE = 12;

    /** @param a the record whose identifier comes first */
    private record Paire(Fiche a, Fiche b, Comparaison comparaison) {
        static Paire de(Fiche une, Fiche autre, Comparateur comparateur) {
            boolean dansLOrdre =
                    une.empreinte().id().compareTo(autre.empreinte().id()) < 0;
            Fiche a = dansLOrdre ? une : autre;
            Fiche b = dansLOrdre ? autre : une;
            return new Paire(a, b, comparateur.comparer(a.traits(), b.traits()));
        }
    }

    /** Two records that a person should look at. */
    public record AVoir(Empreinte a, Empreinte b, Comparaison comparaison) {}

    private final List<List<Empreinte>> groupes;
    private final List<AVoir> aVoir;

    private Groupement(List<List<Empreinte>> groupes, List<AVoir> aVoir) {
        this.groupes = List.copyOf(groupes);
        this.aVoir = List.copyOf(aVoir);
    }

    /** Records that are one place without asking; each group has two at least. */
    public List<List<Empreinte>> groupes() {
        return groupes;
    }

    /** Pairs to review, surest first; pairs inside a group are not repeated. */
    public List<AVoir> aVoir() {
        return aVoir;
    }

    public static Groupement de(Catalogue catalogue) {
        synchronized (catalogue) {
            return calculer(catalogue);
        }
    }

    private static Groupement calculer(Catalogue catalogue) {
        List<Fiche> fiches = catalogue.fiches();
        var paires = new ArrayList<Paire>();
        for (Fiche fiche : fiches) {
            catalogue.voisines(
                    fiche.traits(), fiche.rang(), autre -> paires.add(Paire.de(fiche, autre, catalogue.comparateur())));
        }
        paires.sort(
                Comparator.comparingDouble((Paire paire) -> paire.comparaison().score())
                        .reversed()
                        .thenComparing(paire -> paire.a().empreinte().id())
                        .thenComparing(paire -> paire.b().empreinte().id()));
        Map<Fiche, List<Fiche>> groupes = new IdentityHashMap<>();
        for (Paire paire : paires) {
            if (paire.comparaison().decision() == Decision.AUTOMATIQUE) {
                joindre(groupe(groupes, paire.a()), groupe(groupes, paire.b()), groupes, catalogue.comparateur());
            }
        }
        var aVoir = paires.stream()
                .filter(paire -> !ensemble(groupes, paire))
                .map(paire -> new AVoir(paire.a().empreinte(), paire.b().empreinte(), paire.comparaison()))
                .toList();
        var faits = fiches.stream()
                .map(fiche -> groupes.getOrDefault(fiche, List.of()))
                .filter(groupe -> groupe.size() > 1)
                .distinct()
                .map(groupe -> groupe.stream().map(Fiche::empreinte).toList())
                .toList();
        return new Groupement(faits, aVoir);
    }

    private static boolean ensemble(Map<Fiche, List<Fiche>> groupes, Paire paire) {
        List<Fiche> groupe = groupes.get(paire.a());
        return groupe != null && groupe == groupes.get(paire.b());
    }

    private static List<Fiche> groupe(Map<Fiche, List<Fiche>> groupes, Fiche fiche) {
        return groupes.computeIfAbsent(fiche, seule -> new ArrayList<>(List.of(seule)));
    }

    private static void joindre(
            List<Fiche> a, List<Fiche> b, Map<Fiche, List<Fiche>> groupes, Comparateur comparateur) {
        if (a == b || a.size() + b.size() > TAILLE_MAXIMALE) {
            return;
        }
        for (Fiche gauche : a) {
            for (Fiche droite : b) {
                if (comparateur.decision(gauche.traits(), droite.traits()) == Decision.DISTINCT) {
                    return;
                }
            }
        }
        a.addAll(b);
        b.forEach(fiche -> groupes.put(fiche, a));
    }
}
