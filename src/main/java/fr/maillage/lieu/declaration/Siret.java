package fr.maillage.lieu.declaration;

/** The check of SIRET numbers. */
public final class Siret {
    private static final int LONGUEUR = 14;
    private static final String LA_POSTE = "356000000";

    private Siret() {}

    /** Luhn's sum; the establishments of La Poste follow a rule of their own: the sum of their digits is a multiple of five. */
    public static boolean valable(String numero) {
        if (!numero.matches("\\d{14}")) {
            return false;
        }
        int somme = 0;
        int chiffres = 0;
        for (int i = 0; i < LONGUEUR; i++) {
            int chiffre = numero.charAt(i) - '0';
            int pese = i % 2 == 0 ? chiffre * 2 : chiffre;
            somme += pese > 9 ? pese - 9 : pese;
            chiffres += chiffre;
        }
        return somme % 10 == 0 || (numero.startsWith(LA_POSTE) && chiffres % 5 == 0);
    }
}
