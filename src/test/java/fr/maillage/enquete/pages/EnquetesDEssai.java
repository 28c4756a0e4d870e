package fr.maillage.enquete.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.site.Visiteur;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Somebody who runs surveys of the Meuse, for tests. */
final class EnquetesDEssai {
    private static final Pattern CODE = Pattern.compile("href=\"(/enquetes/[0-9a-z]{8})\"");
    private static final Pattern CACHE =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern ECRITURE = Pattern.compile("name=\"ecriture\" value=\"(\\d+)\"");

    private final Visiteur meuse;
    private final String demarche;

    EnquetesDEssai(Visiteur meuse) {
        this.meuse = meuse;
        meuse.lire("/gestion/demarches/nouvelle");
        demarche = ou(meuse.poster(
                "/gestion/demarches",
                "nom",
                "Démarche d’enquête",
                "territoire",
                "departement:55",
                "porteur",
                "Département d’essai"));
    }

    private static String ou(java.net.http.HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    String demarche() {
        return demarche;
    }

    /** @return path of the survey */
    String creer(String modele) {
        meuse.lire(demarche + "/enquetes");
        return ou(meuse.poster(demarche + "/enquetes", "modele", modele)).replace("/questionnaire", "");
    }

    String importer(String yaml) {
        meuse.lire(demarche + "/enquetes");
        return ou(meuse.poster(demarche + "/enquetes/importer", "yaml", yaml)).replace("/questionnaire", "");
    }

    /** @return the public path */
    String ouvrir(String enquete) {
        meuse.lire(enquete);
        meuse.poster(enquete + "/ouvrir");
        var code = CODE.matcher(meuse.lire(enquete).body());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    String ecriture(String enquete) {
        var trouvee = ECRITURE.matcher(meuse.lire(enquete + "/questionnaire").body());
        assertThat(trouvee.find()).isTrue();
        return trouvee.group(1);
    }

    /** The hidden fields of a page, but the anti-forgery token. */
    static Map<String, String> caches(String corps) {
        var champs = new TreeMap<String, String>();
        var trouves = CACHE.matcher(corps);
        while (trouves.find()) {
            champs.put(trouves.group(1), trouves.group(2).replace("&lt;", "<").replace("&amp;", "&"));
        }
        champs.remove("_csrf");
        return champs;
    }
}
