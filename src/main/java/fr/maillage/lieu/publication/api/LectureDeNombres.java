package fr.maillage.lieu.publication.api;

import java.util.Arrays;

/** Numbers of parameters; a slip is told with what was expected. */
final class LectureDeNombres {
    private LectureDeNombres() {}

    static double nombre(String parametre, String texte) {
        try {
            double nombre = Double.parseDouble(texte.strip());
            if (Double.isFinite(nombre)) {
                return nombre;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw DemandeRefusee.parametre(
                parametre,
                "Attendu\u00a0: un nombre, avec un point décimal\u00a0; reçu\u00a0: «\u00a0" + texte + "\u00a0».");
    }

    static int entier(String parametre, String texte, int min, int max) {
        try {
            int nombre = Integer.parseInt(texte.strip());
            if (nombre >= min && nombre <= max) {
                return nombre;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw DemandeRefusee.parametre(
                parametre,
                "Attendu\u00a0: un nombre entier de " + min + " à " + max + "\u00a0; reçu\u00a0: «\u00a0" + texte
                        + "\u00a0».");
    }

    /** @param attendu how many */
    static double[] suite(String parametre, String texte, int attendu, String exemple) {
        var parties = texte.split(",", -1);
        if (parties.length != attendu) {
            throw DemandeRefusee.parametre(parametre, "Attendu\u00a0: " + exemple + ".");
        }
        return Arrays.stream(parties).mapToDouble(p -> nombre(parametre, p)).toArray();
    }
}
