package fr.maillage.feuillederoute.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which words of a text were crossed out, which were written instead. */
public final class DiffDeMots {
    /** A word, a run of blanks, or one sign. */
    private static final Pattern MOT = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private DiffDeMots() {}

    public enum Sorte {
        GARDE,
        RETIRE,
        AJOUTE
    }

    /** Never empty. */
    public record Segment(Sorte sorte, String texte) {
        public boolean ajoute() {
            return sorte == Sorte.AJOUTE;
        }

        public boolean retire() {
            return sorte == Sorte.RETIRE;
        }
    }

    /**
     * The segments that are kept or crossed out make {@code avant}; those that are kept or added make {@code apres}. Never two of a kind in a row. A
     * lone blank between two changes is changed with them: one reads groups of words, not confetti.
     */
    public static List<Segment> de(String avant, String apres) {
        var segments = new Assemblage();
        var un = mots(avant);
        var autre = mots(apres);
        int i = 0;
        int j = 0;
        for (var commun : SuiteCommune.de(un, autre)) {
            segments.retirer(joindre(un, i, commun.gauche()));
            segments.ajouter(joindre(autre, j, commun.droite()));
            segments.garder(un.get(commun.gauche()));
            i = commun.gauche() + 1;
            j = commun.droite() + 1;
        }
        segments.retirer(joindre(un, i, un.size()));
        segments.ajouter(joindre(autre, j, autre.size()));
        return segments.finir();
    }

    private static List<String> mots(String texte) {
        return MOT.matcher(texte).results().map(r -> r.group()).toList();
    }

    private static String joindre(List<String> mots, int debut, int fin) {
        return String.join("", mots.subList(debut, fin));
    }

    /** Gathers changes until something is kept that is more than a blank. */
    private static final class Assemblage {
        private final List<Segment> faits = new ArrayList<>();
        private final StringBuilder garde = new StringBuilder();
        private final StringBuilder retire = new StringBuilder();
        private final StringBuilder ajoute = new StringBuilder();

        void retirer(String texte) {
            if (!texte.isEmpty()) {
                reprendre();
                retire.append(texte);
            }
        }

        void ajouter(String texte) {
            if (!texte.isEmpty()) {
                reprendre();
                ajoute.append(texte);
            }
        }

        void garder(String texte) {
            garde.append(texte);
        }

        /** A change comes: what was kept since the last one is closed, or joins it when it is a blank between two. */
        private void reprendre() {
            if (garde.isEmpty()) {
                return;
            }
            boolean change = !retire.isEmpty() || !ajoute.isEmpty();
            if (change && garde.toString().isBlank()) {
                retire.append(garde);
                ajoute.append(garde);
                garde.setLength(0);
            } else {
                clore();
            }
        }

        private void clore() {
            poser(Sorte.RETIRE, retire);
            poser(Sorte.AJOUTE, ajoute);
            poser(Sorte.GARDE, garde);
        }

        private void poser(Sorte sorte, StringBuilder texte) {
            if (!texte.isEmpty()) {
                faits.add(new Segment(sorte, texte.toString()));
                texte.setLength(0);
            }
        }

        List<Segment> finir() {
            clore();
            return List.copyOf(faits);
        }
    }
}
