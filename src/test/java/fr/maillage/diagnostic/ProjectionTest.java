package fr.maillage.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.document.Format;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class ProjectionTest {
    private static final Pattern FIGURE = Pattern.compile("src=\"(/gestion/ateliers/[^\"]*\\.svg)\"");

    @Autowired
    private CompteDEssai comptes;

    private Visiteur meuse;

    @BeforeEach
    void ouvrir() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
    }

    private static String chemin(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    /** @return path of a new workshop of a new démarche */
    private String atelier(String territoire) {
        meuse.lire("/gestion/demarches/nouvelle");
        var demarche =
                chemin(meuse.poster("/gestion/demarches", "nom", "Démarche projetée", "territoire", "departement:55"));
        meuse.lire(demarche + "/ateliers/nouveau");
        return chemin(
                meuse.poster(demarche + "/ateliers", "nom", "Atelier projeté", "territoire", territoire, "voix", "5"));
    }

    @Test
    void theDeckShowsTheIndexTheClassesAndTheOfferOfTheTerritory() {
        var page = meuse.lire(atelier("epci:200066108") + "/projection").body().replace('\u00a0', ' ');
        assertThat(page)
                .contains(
                        "Atelier projeté",
                        "Portrait du territoire",
                        "L’indice, indicateur par indicateur",
                        "Les communes par classe",
                        "Les freins particuliers",
                        "L’offre connue (non exhaustive)",
                        "Vos besoins, vos idées",
                        "Prochaines étapes");
        var figure = FIGURE.matcher(page);
        assertThat(figure.find()).isTrue();
        var svg = meuse.lire(figure.group(1));
        assertThat(svg.statusCode()).isEqualTo(200);
        assertThat(svg.body().contains("class=")).isFalse();
        assertThat(svg.body().contains("#f4b183")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pptx", "odp", "pdf"})
    void theSameDeckIsDownloaded(String extension) {
        var reponse = meuse.lire(atelier("epci:200066108") + "/diaporama." + extension);
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("content-type"))
                .contains(Format.valueOf(extension.toUpperCase(java.util.Locale.ROOT))
                        .type());
        assertThat(reponse.headers().firstValue("content-disposition").orElse(""))
                .contains("." + extension);
    }

    @Test
    void theProgrammeIsWrittenThenProjected() {
        var atelier = atelier("epci:200066108");
        var chemin = atelier + "/programme";
        assertThat(meuse.lire(chemin).body()).contains("Le programme n’est pas encore écrit.");
        var refus = meuse.poster(chemin, "version", "1", "programme", "10h Accueil\nLa suite");
        assertThat(refus.body()).contains("Ligne 2", "La suite</textarea>");
        meuse.lire(chemin);
        assertThat(meuse.poster(chemin, "version", "1", "programme", "10h Accueil\n10h30-11h Les <enjeux>")
                        .statusCode())
                .isEqualTo(302);
        assertThat(meuse.lire(atelier + "/projection").body()).contains("10h30\u201311h\u00a0: Les &lt;enjeux&gt;");
        meuse.lire(chemin);
        assertThat(meuse.poster(chemin, "version", "1", "programme", "9h Trop tard")
                        .body())
                .contains("Quelqu’un d’autre a changé cet atelier", "9h Trop tard</textarea>");
    }

    @Test
    void aWholeDepartementIsProjectedToo() {
        assertThat(meuse.lire(atelier("departement:55") + "/projection").body()).contains("de plus");
    }

    @Test
    void anAccountOfAnotherTerritorySeesNothingOfIt() {
        var atelier = atelier("epci:200066108");
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        assertThat(ailleurs.lire(atelier + "/projection").statusCode()).isEqualTo(404);
        assertThat(ailleurs.lire(atelier + "/diaporama.pdf").statusCode()).isEqualTo(404);
    }
}
