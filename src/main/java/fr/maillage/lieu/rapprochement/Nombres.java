package fr.maillage.lieu.rapprochement;

/** Figures inside French sentences; written by hand because a batch writes millions of them. */
final class Nombres {
    private Nombres() {}

    /** Two decimals: « 0,93 ». */
    static String ressemblance(double valeur) {
        long centiemes = Math.round(valeur * 100);
        return centiemes / 100 + "," + centiemes / 10 % 10 + centiemes % 10;
    }

    /** « 320 m », « 1,4 km ». */
    static String distance(double metres) {
        long entiers = Math.round(metres);
        if (entiers < 1000) {
            return entiers + "\u00a0m";
        }
        long dixiemes = Math.round(metres / 100);
        return dixiemes / 10 + "," + dixiemes % 10 + "\u00a0km";
    }

    /** Thousands apart: « 12 300 ». */
    static String entier(int valeur) {
        return valeur < 1000 ? Integer.toString(valeur) : entier(valeur / 1000) + "\u202f" + milliers(valeur % 1000);
    }

    private static String milliers(int reste) {
        return "" + reste / 100 + reste / 10 % 10 + reste % 10;
    }
}
