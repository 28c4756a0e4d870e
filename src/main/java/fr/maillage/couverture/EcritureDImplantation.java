package fr.maillage.couverture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An answer as one JSON object.
 *
 * <p>Fields: {@code objectif}, {@code p} (sites opened), {@code valeur}, {@code borne}, {@code ecart} (absolute), {@code ecartRelatif} (share of
 * the value), {@code exact}, {@code secondes}, {@code unite}, {@code sites} (numbers from 1, in the order of what each adds), {@code gains} (what
 * each adds; null when that means nothing), {@code horsDAtteinte} (numbers from 1).
 */
public final class EcritureDImplantation {
    private EcritureDImplantation() {}

    /**
     * @param unite what the value counts
     * @param secondes time told, reading included
     */
    public static String json(ReponseDImplantation reponse, String unite, double secondes) {
        return "{" + champ("objectif", texte(reponse.objectif().name().toLowerCase(Locale.ROOT)))
                + ", " + champ("p", String.valueOf(reponse.nombre()))
                + ", " + champ("valeur", nombre(reponse.valeur()))
                + ", " + champ("borne", nombre(reponse.borne()))
                + ", " + champ("ecart", nombre(reponse.ecart()))
                + ", " + champ("ecartRelatif", nombre(reponse.ecartRelatif()))
                + ", " + champ("exact", String.valueOf(reponse.exact()))
                + ", " + champ("secondes", String.format(Locale.ROOT, "%.3f", secondes))
                + ", " + champ("unite", texte(unite))
                + ", " + champ("sites", numeros(reponse.numeros()))
                + ", "
                + champ(
                        "gains",
                        reponse.sites().stream().map(s -> nombre(s.gain())).collect(Collectors.joining(", ", "[", "]")))
                + ", " + champ("horsDAtteinte", numeros(reponse.horsDAtteinte()))
                + "}";
    }

    private static String champ(String nom, String valeur) {
        return texte(nom) + ": " + valeur;
    }

    private static String texte(String texte) {
        return "\"" + texte + "\"";
    }

    private static String numeros(List<Integer> depuisZero) {
        return depuisZero.stream().map(j -> String.valueOf(j + 1)).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String nombre(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return "null";
        }
        return x == Math.rint(x) && Math.abs(x) < 1e15 ? String.valueOf((long) x) : String.valueOf(x);
    }
}
