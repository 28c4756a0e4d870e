package fr.maillage.demarche.acteur;

import fr.maillage.territoire.NomSimplifie;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether two names that differ could be of the same structure: a person then decides. */
final class Ressemblance {
    private static final Set<String> PETITS_MOTS =
            Set.of("de", "du", "des", "la", "le", "les", "d", "l", "et", "a", "au", "aux", "en", "sur");
    private static final double SEUIL = 0.6;

    private Ressemblance() {}

    static Set<String> mots(String nom) {
        var mots = new LinkedHashSet<>(List.of(NomSimplifie.de(nom).mots().split(" ")));
        mots.removeAll(PETITS_MOTS);
        mots.remove("");
        return mots;
    }

    /** One has all the words of the other, two at least; or they share most of them. */
    static boolean proches(Set<String> un, Set<String> autre) {
        if (un.size() < 2 || autre.size() < 2) {
            return !un.isEmpty() && un.equals(autre);
        }
        var communs = new HashSet<>(un);
        communs.retainAll(autre);
        int union = un.size() + autre.size() - communs.size();
        return communs.size() == Math.min(un.size(), autre.size()) || communs.size() >= SEUIL * union;
    }
}
