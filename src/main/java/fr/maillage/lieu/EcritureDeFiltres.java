package fr.maillage.lieu;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@link Filtres} as parameters that {@link LectureDeFiltres} reads back into the very same. */
public final class EcritureDeFiltres {
    private EcritureDeFiltres() {}

    /** The parameters and their values, in the order of addresses; those that say nothing are left out. */
    public static Map<String, String> parametres(Filtres filtres) {
        var parametres = new LinkedHashMap<String, String>();
        ecrire(parametres, "q", filtres.q());
        ecrire(parametres, "adresse", filtres.adresse());
        var position = filtres.position();
        if (position != null) {
            ecrire(parametres, "lat", nombre(position.latitude()));
            ecrire(parametres, "lon", nombre(position.longitude()));
        }
        ecrire(parametres, "rayon", filtres.rayon() == null ? "" : String.valueOf(filtres.rayon()));
        var territoire = filtres.territoire();
        if (territoire != null) {
            ecrire(parametres, "territoire_type", territoire.genre().cle());
            ecrire(parametres, "territoires", liste(territoire.codes()));
        }
        Filtres.CHAMPS.forEach(champ -> ecrire(parametres, champ.cle(), liste(filtres.valeurs(champ))));
        ecrire(parametres, "prise_rdv", filtres.priseRdv() ? "true" : "");
        var ouvert = filtres.ouvert();
        if (ouvert != null) {
            ecrire(parametres, "ouvert_actuellement", ouvert.quand() == null ? "true" : String.valueOf(ouvert.quand()));
        }
        ecrire(parametres, "ouvert_le_week_end", filtres.ouvertLeWeekEnd() ? "true" : "");
        ecrire(parametres, "source", liste(filtres.sources()));
        var ordre = filtres.ordre();
        ecrire(parametres, "tri", ordre == null ? "" : ordre.cle());
        ecrire(parametres, "page", filtres.page() == 1 ? "" : String.valueOf(filtres.page()));
        return parametres;
    }

    /** « services=…&amp;rayon=20 », without question mark; empty when nothing is asked. */
    public static String requete(Filtres filtres) {
        return parametres(filtres).entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void ecrire(Map<String, String> parametres, String nom, String valeur) {
        if (!valeur.isEmpty()) {
            parametres.put(nom, valeur);
        }
    }

    private static String liste(Collection<String> valeurs) {
        return String.join(",", valeurs);
    }

    private static String nombre(double degres) {
        return BigDecimal.valueOf(degres).toPlainString();
    }
}
