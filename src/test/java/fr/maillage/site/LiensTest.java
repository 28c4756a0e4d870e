package fr.maillage.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the pages that the browser tests visit, every link inside the site leads somewhere, to the very anchor. */
@Site
class LiensTest {
    private static final Pattern LIEN = Pattern.compile("(?:href|src|action)=\"([/#][^\"]*)\"");

    @Autowired
    Client client;

    private final Map<String, String> pages = new HashMap<>();

    @Test
    void noLinkIsDead() {
        Set<String> morts = new TreeSet<>();
        for (var page : AdressesPubliques.toutes()) {
            for (var lien : liens(page)) {
                if (mort(page, lien)) {
                    morts.add(page + " → " + lien);
                }
            }
        }
        assertThat(morts).isEmpty();
    }

    private Set<String> liens(String page) {
        Set<String> liens = new LinkedHashSet<>();
        var trouve = LIEN.matcher(lire(page));
        while (trouve.find()) {
            liens.add(trouve.group(1).replace("&amp;", "&"));
        }
        assertThat(liens).as(page).isNotEmpty();
        return liens;
    }

    private boolean mort(String page, String lien) {
        int diese = lien.indexOf('#');
        var chemin = diese < 0 ? lien : lien.substring(0, diese);
        var corps = lire(chemin.isEmpty() ? page : chemin);
        return corps.isEmpty() || (diese >= 0 && !corps.contains("id=\"" + lien.substring(diese + 1) + "\""));
    }

    /** Empty when the answer is an error. */
    private String lire(String chemin) {
        return pages.computeIfAbsent(chemin, adresse -> {
            var reponse = client.lire(adresse);
            return reponse.statusCode() >= 400 ? "" : reponse.body() + " ";
        });
    }
}
