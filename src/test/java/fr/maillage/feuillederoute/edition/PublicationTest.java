package fr.maillage.feuillederoute.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.site.Site;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The public sees what somebody looked at and published, nothing before, nothing else. */
@Site
class PublicationTest extends DansUneFeuilleDeRoute {
    private static String texte(HttpResponse<String> reponse) {
        return reponse.body()
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace("&nbsp;", " ")
                .replace("&#8239;", " ");
    }

    private String gestion(String suite) {
        return feuille.chemin() + suite;
    }

    private HttpResponse<String> publique(String suite) {
        return client.lire(feuille.cheminPublic() + suite);
    }

    private void publier() {
        chargee.lire(gestion("/page-publique"));
        var revision =
                Long.toString(feuilles.trouver(feuille.id()).orElseThrow().revision());
        assertThat(chargee.poster(gestion("/page-publique/publier"), "revision", revision)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aRoadmapIsLookedAtThenPublishedThenTakenAway() {
        poserUneBranche();
        assertThat(publique("").statusCode()).isEqualTo(404);
        assertThat(texte(chargee.lire(gestion("/page-publique"))))
                .contains("Le public verra 1 enjeu, 1 défi, 1 chantier, 1 action.");
        assertThat(texte(chargee.lire(gestion("/page-publique/apercu")))).contains("Aperçu", "Former les agents");
        assertThat(chargee.lire(gestion("/page-publique/apercu/c1")).statusCode())
                .isEqualTo(200);
        publier();
        assertThat(texte(publique(""))).contains("Comment accompagner les habitants ?", "Former les agents");
        assertThat(texte(publique("/c1"))).contains("Organiser des formations", "Développer les compétences");
        chargee.poster(gestion("/page-publique/retirer"));
        assertThat(publique("").statusCode()).isEqualTo(404);
        assertThat(publique("/c1").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWrittenAfterwardsWaitsUntilItIsPublished() {
        poserUneBranche();
        publier();
        poser(Enjeu.nouveau("e2", 2, "2", "Comment durer ?"));
        assertThat(texte(publique(""))).doesNotContain("Comment durer");
        assertThat(texte(chargee.lire(gestion("/page-publique")))).contains("La feuille de route a changé depuis");
        publier();
        assertThat(texte(publique(""))).contains("Comment durer");
    }

    @Test
    void aStateThatNobodyLookedAtIsNotPublished() {
        poserUneBranche();
        chargee.lire(gestion("/page-publique"));
        var refus = chargee.poster(gestion("/page-publique/publier"), "revision", "1");
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(texte(refus)).contains("rien n’est publié");
        assertThat(publique("").statusCode()).isEqualTo(404);
    }

    @Test
    void aConfidentialActionIsNowhereInWhatThePublicGets() {
        poserUneBranche();
        poser(new Action(
                "a2",
                2,
                new Action.Presentation("", "Racheter le local", "c1", "", "", "", "", true),
                contenu().actions().getFirst().gouvernance(),
                contenu().actions().getFirst().publics(),
                contenu().actions().getFirst().calendrier(),
                contenu().actions().getFirst().moyens(),
                contenu().actions().getFirst().reussite(),
                contenu().actions().getFirst().mesure(),
                contenu().actions().getFirst().freins(),
                contenu().actions().getFirst().ressources(),
                contenu().actions().getFirst().liens(),
                contenu().actions().getFirst().suivi(),
                contenu().actions().getFirst().priorite(),
                contenu().actions().getFirst().documents(),
                contenu().actions().getFirst().origine()));
        publier();
        assertThat(texte(publique("/c1"))).doesNotContain("Racheter");
        assertThat(publique("/a2").statusCode()).isEqualTo(404);
        assertThat(texte(publique("/feuille-de-route.json")))
                .contains("Organiser des formations")
                .doesNotContain("Racheter");
    }

    @Test
    void publicDocumentsAreWrittenOnceForEachState() {
        poserUneBranche();
        publier();
        for (var format : new String[] {"docx", "odt", "pdf"}) {
            assertThat(publique("/feuille-de-route." + format).statusCode()).isEqualTo(200);
        }
        assertThat(gardes()).isEqualTo(3);
        publique("/feuille-de-route.pdf");
        assertThat(gardes()).isEqualTo(3);
        poser(Enjeu.nouveau("e2", 2, "2", "Comment durer ?"));
        publier();
        assertThat(gardes()).isZero();
    }

    private long gardes() {
        return base.sql("select count(*) from feuillederoute.document_public where feuille = :feuille")
                .param("feuille", feuille.id())
                .query(Long.class)
                .single();
    }

    @Test
    void anEasyTextIsCheckedThenKeptAndComesInTheSummary() {
        poserUneBranche();
        var page = gestion("/facile-a-lire/e1");
        assertThat(texte(chargee.lire(gestion("/facile-a-lire")))).contains("0 sur 3", "à écrire");
        chargee.lire(page);
        var verifie = chargee.poster(page, "texte", "Le CCAS vous aide.", "geste", "verifier");
        assertThat(texte(verifie)).contains("« CCAS » est un sigle", "Le CCAS vous aide.");
        assertThat(contenu().enjeux().getFirst().falc().texte()).isEmpty();
        var version = "1";
        chargee.poster(page, "texte", "Nous vous aidons. Par exemple, avec votre téléphone.", "version", version);
        var perdu = chargee.poster(page, "texte", "Autre texte.", "version", version);
        assertThat(texte(perdu)).contains("rien n’est enregistré", "Autre texte.", "avec votre téléphone");
        publier();
        assertThat(texte(publique(""))).contains("Lire le résumé en facile à lire");
        assertThat(texte(publique("/facile-a-lire")))
                .contains("Nous vous aidons.", "Tout n’est pas encore écrit en facile à lire.");
        assertThat(publique("/facile-a-lire.odt").statusCode()).isEqualTo(200);
    }

    @Test
    void documentsAreChosenThenDownloaded() {
        poserUneBranche();
        assertThat(texte(chargee.lire(gestion("/documents")))).contains("Pour qui ?", "Télécharger le document");
        var recu = chargee.telecharger(gestion("/document?format=odt&contenu=chantiers&lecteurs=public"));
        assertThat(recu.statusCode()).isEqualTo(200);
        assertThat(recu.headers().firstValue("content-disposition").orElse("")).contains("-public.odt");
        assertThat(chargee.telecharger(gestion("/c1/fiche.docx?modele=a-completer"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(chargee.lire(gestion("/fiches-actions-1.pdf")).statusCode()).isEqualTo(404);
    }

    @Test
    void aLongRoadmapStaysALightPage() {
        poserUneBranche();
        var actions = new ArrayList<Element>();
        for (int i = 0; i < 2000; i++) {
            actions.add(Action.nouvelle(
                    "x" + i, i, "", "Une action au titre assez long pour peser, numéro " + i, i < 1000 ? "c1" : ""));
        }
        poser(actions.toArray(Element[]::new));
        publier();
        for (var suite : new String[] {"", "/c1", "/c1?page=2"}) {
            assertThat(publique(suite).body().length()).as(suite).isLessThan(250_000);
        }
    }
}
