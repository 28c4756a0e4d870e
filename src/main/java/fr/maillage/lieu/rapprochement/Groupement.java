package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The duplicates inside a catalogue. Groups grow from the surest pair to the least sure, and two groups join only when no
 * pair across them is decided distinct: a chain of likenesses never brings two different places together.
 */
public final class Groupement {
    /** No place has that many records; a larger group would be a chain of switchboards. */
    static final int TAILLE_MAXIMALE = 12;

    private record Paire(Fiche a, Fiche b, Comparaison comparaison) {}

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
        Map<String, Fiche> parId = new HashMap<>();
        fiches.forEach(fiche -> parId.put(fiche.empreinte().id(), fiche));
        var paires = new ArrayList<Paire>();
        for (Fiche fiche : fiches) {
            String id = fiche.empreinte().id();
            for (Candidat candidat : catalogue.candidats(fiche.traits(), autre -> id.compareTo(autre) < 0)) {
                Fiche autre = parId.get(candidat.fiche().id());
                if (autre != null) {
                    paires.add(new Paire(fiche, autre, candidat.comparaison()));
                }
            }
        }
        paires.sort(
                Comparator.comparingDouble((Paire paire) -> paire.comparaison().score())
                        .reversed()
                        .thenComparing(paire -> paire.a().empreinte().id())
                        .thenComparing(paire -> paire.b().empreinte().id()));
        Map<Fiche, List<Fiche>> groupes = new HashMap<>();
        for (Paire paire : paires) {
            if (paire.comparaison().decision() == Decision.AUTOMATIQUE) {
                joindre(groupe(groupes, paire.a()), groupe(groupes, paire.b()), groupes, catalogue.comparateur());
            }
        }
        var aVoir = paires.stream()
                .filter(paire -> groupe(groupes, paire.a()) != groupe(groupes, paire.b()))
                .map(paire -> new AVoir(paire.a().empreinte(), paire.b().empreinte(), paire.comparaison()))
                .toList();
        var faits = fiches.stream()
                .map(fiche -> groupe(groupes, fiche))
                .filter(groupe -> groupe.size() > 1)
                .distinct()
                .map(groupe -> groupe.stream().map(Fiche::empreinte).toList())
                .toList();
        return new Groupement(faits, aVoir);
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
                if (comparateur.comparer(gauche.traits(), droite.traits()).decision() == Decision.DISTINCT) {
                    return;
                }
            }
        }
        a.addAll(b);
        b.forEach(fiche -> groupes.put(fiche, a));
    }
}
