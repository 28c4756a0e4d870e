package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words of an address line: glued numbers are set apart (« 12rue »), postal boxes and « cedex » dropped with their numbers. */
final class MotsDAdresse {
    private static final Set<String> ORDINAUX = Set.of("e", "er", "ere", "eme", "nd", "nde");

    private final Lexique lexique;

    MotsDAdresse(Lexique lexique) {
        this.lexique = lexique;
    }

    /** Abbreviations written out. */
    List<String> lire(String ligne) {
        List<String> bruts = Mots.de(ligne);
        var mots = new ArrayList<String>(bruts.size() + 2);
        int i = 0;
        while (i < bruts.size()) {
            int apres = apresLaBoite(bruts, i);
            if (apres == i) {
                ajouter(bruts.get(i), mots);
                apres++;
            }
            i = apres;
        }
        return lexique.entiers(mots);
    }

    /** Where the postal box that starts here ends (« BP 12 », « CS n° 40 », « Cedex 2 », « BP12 »); the same place when none does. */
    private int apresLaBoite(List<String> mots, int i) {
        String mot = mots.get(i);
        int fin = i;
        if (lexique.boites().contains(mot)) {
            fin = i + 1;
        } else if (mot.length() == 1 && i + 1 < mots.size() && lexique.boites().contains(mot + mots.get(i + 1))) {
            fin = i + 2; // « B.P. »
        } else {
            int lettres = lettresDeTete(mot);
            boolean numerotee = lettres > 1 && Mots.chiffres(mot.substring(lettres), 1, mot.length());
            return numerotee && lexique.boites().contains(mot.substring(0, lettres)) ? i + 1 : i;
        }
        int numero = fin;
        while (numero < mots.size() && lexique.motsNumero().contains(mots.get(numero))) {
            numero++;
        }
        boolean numerotee = numero < mots.size()
                && Mots.chiffres(mots.get(numero), 1, mots.get(numero).length());
        return numerotee ? numero + 1 : fin;
    }

    private static int lettresDeTete(String mot) {
        int lettres = 0;
        while (lettres < mot.length() && mot.charAt(lettres) > '9') {
            lettres++;
        }
        return lettres;
    }

    /** « 1rue », « 11a » → two words; « 1er », « 2e » stay. */
    private static void ajouter(String mot, List<String> mots) {
        int debut = 0;
        for (int i = 1; i < mot.length(); i++) {
            if (mot.charAt(i) > '9' && mot.charAt(i - 1) <= '9' && !ORDINAUX.contains(mot.substring(i))) {
                mots.add(mot.substring(debut, i));
                debut = i;
            }
        }
        mots.add(debut == 0 ? mot : mot.substring(debut));
    }
}
