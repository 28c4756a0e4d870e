package fr.maillage.site.commande;

import fr.maillage.couverture.ReponseDImplantation;
import fr.maillage.couverture.ReponseDImplantation.SiteRetenu;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer of siting as one JSON object on one line; sites are numbered from 1, whole numbers have no decimals, NaN is null. */
final class ReponseEnJson {
    private static final double ENTIERS_EXACTS = 1L << 53;

    private ReponseEnJson() {}

    /** @param uniteDuTemps of a sum of weights × costs */
    static String de(ReponseDImplantation reponse, String uniteDuTemps) {
        String unite = switch (reponse.objectif()) {
            case COUVERTURE -> "poids";
            case TEMPS -> uniteDuTemps;
            case TOUS -> "sites";
        };
        return "{\"objectif\":\"" + reponse.objectif().name().toLowerCase(Locale.ROOT)
                + "\",\"p\":" + reponse.nombre()
                + ",\"valeur\":" + nombre(reponse.valeur())
                + ",\"borne\":" + nombre(reponse.borne())
                + ",\"ecart\":" + nombre(reponse.ecart())
                + ",\"ecart_relatif\":" + nombre(reponse.ecartRelatif())
                + ",\"exact\":" + reponse.exact()
                + ",\"secondes\":" + String.format(Locale.ROOT, "%.3f", reponse.secondes())
                + ",\"sites\":"
                + reponse.sites().stream()
                        .map(s -> String.valueOf(s.site() + 1))
                        .collect(Collectors.joining(",", "[", "]"))
                + ",\"gains\":"
                + reponse.sites().stream()
                        .map(SiteRetenu::gain)
                        .map(ReponseEnJson::nombre)
                        .collect(Collectors.joining(",", "[", "]"))
                + ",\"unite\":\"" + unite + "\"}";
    }

    private static String nombre(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return "null";
        }
        return x == Math.rint(x) && Math.abs(x) < ENTIERS_EXACTS ? String.valueOf((long) x) : String.valueOf(x);
    }
}
