package fr.maillage.site.commande;

import fr.maillage.couverture.ReponseDImplantation;
import fr.maillage.couverture.ReponseDImplantation.SiteRetenu;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An answer of siting as one JSON object on one line. Names are English, for programs. Sites and clients are numbered from 1, {@code gap} is a share
 * of the value, whole numbers have no decimals, what is unknown is null.
 */
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
        return "{\"objective\":\"" + reponse.objectif().name().toLowerCase(Locale.ROOT)
                + "\",\"p\":" + reponse.nombre()
                + ",\"value\":" + nombre(reponse.valeur())
                + ",\"bound\":" + nombre(reponse.borne())
                + ",\"gap\":" + nombre(reponse.ecartRelatif())
                + ",\"exact\":" + reponse.exact()
                + ",\"seconds\":" + String.format(Locale.ROOT, "%.3f", reponse.secondes())
                + ",\"sites\":" + numeros(reponse.numeros())
                + ",\"gains\":"
                + reponse.sites().stream()
                        .map(SiteRetenu::gain)
                        .map(ReponseEnJson::nombre)
                        .collect(Collectors.joining(",", "[", "]"))
                + ",\"unreachable\":" + numeros(reponse.horsDAtteinte())
                + ",\"unit\":\"" + unite + "\"}";
    }

    private static String numeros(List<Integer> depuisZero) {
        return depuisZero.stream().map(n -> String.valueOf(n + 1)).collect(Collectors.joining(",", "[", "]"));
    }

    private static String nombre(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return "null";
        }
        return x == Math.rint(x) && Math.abs(x) < ENTIERS_EXACTS ? String.valueOf((long) x) : String.valueOf(x);
    }
}
