package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Mends slips of the pen in the usual words of names: « Mediathèqe » is a library. */
final class Orthographe {
    /** Shorter words are too easily names: « Franck » is not « France ». */
    private static final int LONGUEUR = 7;

    private final Set<String> connus;
    private final Termes longs;

    Orthographe(Lexique lexique, Natures natures) {
        connus = new HashSet<>(natures.mots());
        connus.addAll(lexique.motsCommuns());
        longs = Termes.de(
                connus.stream().filter(mot -> mot.length() >= LONGUEUR).sorted().toList());
    }

    List<String> corriger(List<String> mots) {
        var corriges = new ArrayList<String>(mots.size());
        for (String mot : mots) {
            corriges.add(mot.length() < LONGUEUR || connus.contains(mot) ? mot : corrige(mot));
        }
        return corriges;
    }

    private String corrige(String mot) {
        long lettres = Termes.lettres(mot);
        for (int i = 0; i < longs.taille(); i++) {
            if (Ressemblance.presque(mot, lettres, longs, i)) {
                return longs.mot(i);
            }
        }
        return mot;
    }
}
