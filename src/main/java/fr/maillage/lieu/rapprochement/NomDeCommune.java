package fr.maillage.lieu.rapprochement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The name of a commune, read.
 *
 * @param entier all its words
 * @param mots without articles, postal code and « cedex »
 * @param termes the same, each once
 */
record NomDeCommune(List<String> entier, List<String> mots, Termes termes) {
    /** Shorter words are too easily one another. */
    private static final int COURT = 4;

    private static NomDeCommune de(String nom, Lexique lexique) {
        List<String> entier = lexique.mots(nom);
        List<String> mots = lexique.sansArticles(entier).stream()
                .filter(mot -> !Mots.chiffres(mot, 5, 5) && !mot.equals("cedex"))
                .toList();
        return new NomDeCommune(List.copyOf(entier), mots, Termes.de(new LinkedHashSet<>(mots)));
    }

    /** True when the word is one of its words, a slip of one, or the start of one that was cut. */
    boolean nomme(String mot) {
        for (String sien : mots) {
            if (sien.equals(mot)
                    || mot.length() > COURT && (sien.startsWith(mot) || Ressemblance.mots(mot, sien) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** Names already read: a list has few communes, and one reading shared by their records is compared at a glance. */
    static final class Lus {
        /** About as many as there are communes, old ones included; a longer list of names is nonsense. */
        private static final int LIMITE = 50_000;

        private static final int LONGUEUR = 80;

        private final Lexique lexique;
        private final Map<String, NomDeCommune> lus = new ConcurrentHashMap<>();

        Lus(Lexique lexique) {
            this.lexique = lexique;
        }

        NomDeCommune lire(String nom) {
            if (nom.length() > LONGUEUR || lus.size() > LIMITE) {
                return de(nom, lexique);
            }
            return lus.computeIfAbsent(nom, n -> de(n, lexique));
        }
    }
}
