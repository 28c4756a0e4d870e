package fr.maillage.lieu.rapprochement;

/** What a spreadsheet spoils without a trace, mended where one reading only is possible. */
final class ValeurAbimee {
    private ValeurAbimee() {}

    /** A spreadsheet took it for a number: « 299001234.0 ». */
    static String sansDecimale(String texte) {
        boolean nombre = texte.endsWith(".0") && texte.indexOf('.') == texte.length() - 2 && texte.indexOf(' ') < 0;
        return nombre ? texte.substring(0, texte.length() - 2) : texte;
    }

    /** Five characters: a spreadsheet drops the zero of the first nine départements. */
    static String code(String texte) {
        String code = sansDecimale(texte);
        return Mots.chiffres(code, 4, 4) ? "0" + code : code;
    }

    /** Mainland France with its coordinates swapped: off Somalia, where no French place is. */
    static boolean positionInversee(double latitude, double longitude) {
        return latitude > -6 && latitude < 10 && longitude > 41 && longitude < 52;
    }
}
