package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.lieu.Catalogue;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A place goes from the form to open data: declared, followed, moderated, on the map, in the exports. By keyboard alone, with and without script. */
class CheminEntierTest extends SiteDansUnNavigateur {
    private static final Pattern LIEN = Pattern.compile("/connexion/lien\\?jeton=\\S+");

    @Autowired
    JdbcClient base;

    @Autowired
    Catalogue catalogue;

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void aDeclaredPlaceEndsOnTheMapAndInOpenData(boolean javascript) {
        var nom = "Atelier " + UUID.randomUUID().toString().substring(0, 8);
        var code = new String[1];
        ouvrir("/lieux", 1280, javascript, page -> {
            declarer(page, nom);
            code[0] = page.locator(".code").innerText();
            assertThat(suivre(page, code[0])).contains("en attente de vérification");
            assertThat(exporte(page, nom)).isFalse();
        });
        ouvrir("/gestion/declarations", 1280, javascript, page -> moderer(page, nom));
        catalogue.rafraichir();
        ouvrir("/lieux", 1280, javascript, page -> {
            assertThat(suivre(page, code[0])).contains("publi");
            page.navigate(adresse("/lieux?q=" + nom.replace(' ', '+')));
            assertThat(lu(page)).contains(nom, "1 lieu");
            assertThat(page.locator(javascript ? ".leaflet-container a, .leaflet-container circle" : "svg a").count())
                    .as("the place is on the map")
                    .isPositive();
            new Clavier(page).valider(nom);
            assertThat(page.title()).startsWith(nom);
            assertThat(lu(page)).contains("9 h", "12 rue de la Gare", "03 29 83 00 00");
            assertThat(exporte(page, nom)).isTrue();
        });
    }

    private void declarer(Page page, String nom) {
        page.navigate(adresse("/lieux/declarer"));
        var clavier = new Clavier(page);
        clavier.ecrire("nom", nom);
        clavier.valider("Continuer");
        clavier.ecrire("adresse", "12 rue de la Gare");
        clavier.ecrire("code-postal", "55100");
        clavier.ecrire("commune", "Verdun");
        clavier.valider("Continuer");
        clavier.deplier("Écrire la latitude");
        clavier.ecrire("latitude", "49,16");
        clavier.ecrire("longitude", "5,385");
        clavier.valider("Continuer");
        clavier.cocher("services-0");
        clavier.valider("Continuer");
        clavier.valider("Continuer");
        clavier.ecrire("h-1-1-debut", "9h");
        clavier.ecrire("h-1-1-fin", "12h");
        clavier.valider("Continuer");
        clavier.ecrire("telephone", "03 29 83 00 00");
        clavier.valider("Continuer");
        // Nobody fills the form as fast as this test.
        base.sql("update lieu.declaration set cree_le = cree_le - interval '1 minute' where etat = 'brouillon'")
                .update();
        clavier.valider("Envoyer cette déclaration");
        assertThat(page.title()).startsWith("Votre déclaration est envoyée");
    }

    private String suivre(Page page, String code) {
        page.navigate(adresse("/lieux/suivi"));
        var clavier = new Clavier(page);
        clavier.ecrire("code", code.toLowerCase(java.util.Locale.ROOT));
        clavier.valider("Voir ma demande");
        return lu(page);
    }

    private void moderer(Page page, String nom) {
        var clavier = new Clavier(page);
        var courriel = "chemin-" + UUID.randomUUID() + "@example.org";
        base.sql("""
                        insert into compte.compte (id, courriel, nom, role, perimetre, cree_le)
                        values (left(md5(:courriel), 10), :courriel, 'Mission d’essai', 'CHARGE_DE_MISSION', 'departement:55', now())
                        """).param("courriel", courriel).update();
        clavier.ecrire("courriel", courriel);
        clavier.valider("Recevoir");
        var lettre = base.sql("select texte from courrier.lettre where destinataire = :courriel order by id desc limit 1")
                .param("courriel", courriel)
                .query(String.class)
                .single();
        var lien = LIEN.matcher(lettre);
        assertThat(lien.find()).isTrue();
        page.navigate(adresse(lien.group()));
        clavier.valider("Me connecter");
        page.navigate(adresse("/gestion/declarations"));
        clavier.valider(nom);
        clavier.valider("Tout accepter et publier");
    }

    /** What the page says, with ordinary spaces. */
    private static String lu(Page page) {
        return page.locator("main").innerText().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** In the file that others reuse, read as they do. */
    private boolean exporte(Page page, String nom) {
        var csv = page.request().get(adresse("/api/v1/lieux.csv?nom=eq." + nom.replace(" ", "%20")));
        assertThat(csv.status()).isEqualTo(200);
        return csv.text().contains("\"" + nom + "\"");
    }
}
