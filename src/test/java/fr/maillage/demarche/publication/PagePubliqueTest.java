package fr.maillage.demarche.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.demarche.registre.DemarchesEnBase;
import fr.maillage.presentation.GenreDeDocument;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class PagePubliqueTest {
    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private Client client;

    @Autowired
    private DemarchesEnBase demarches;

    @Autowired
    private DocumentsEnBase documents;

    private Visiteur meuse;
    private Visiteur passant;
    private String id;
    private String gestion;
    private String publique;

    @BeforeEach
    void ouvrir() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        passant = new Visiteur(client, "192.0.2.7");
        id = demarches.creer(
                new DemarchesEnBase.Contenu(
                        "L’essai <public>", "departement:55", "Porteur d’essai", "De quoi il s’agit."),
                false,
                "essai");
        gestion = "/gestion/demarches/" + id + "/page-publique";
        publique = "/demarches/" + id;
    }

    private void poster(String chemin, String formulaire, String... champs) {
        meuse.lire(gestion + formulaire);
        var reponse = meuse.poster(gestion + chemin, champs);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
    }

    private void publier() {
        poster("/publier", "", "publiee", "oui");
    }

    private void actualite(String titre, String texte, String etat) {
        poster(
                "/actualites",
                "/actualites/nouvelle",
                "titre",
                titre,
                "jour-jour",
                "27",
                "jour-mois",
                "1",
                "jour-annee",
                "2022",
                "texte",
                texte,
                "etat",
                etat);
    }

    @Test
    void aDraftIsSeenByItsBearerAloneUntilItIsPublished() {
        assertThat(passant.lire(publique).statusCode()).isEqualTo(404);
        assertThat(passant.lire(publique + "/actualites.rss").statusCode()).isEqualTo(404);
        assertThat(meuse.lire(gestion + "/apercu").body()).contains("Aperçu", "De quoi il s’agit.");

        publier();
        assertThat(passant.lire(publique).body())
                .contains("L’essai &lt;public&gt;", "Porteur d’essai", "De quoi il s’agit.")
                .doesNotContain("Aperçu");
        assertThat(passant.lire("/demarches").body()).contains(publique);
        assertThat(passant.lire("/").body()).contains("href=\"/demarches\"");

        poster("/publier", "", "publiee", "non");
        assertThat(passant.lire(publique).statusCode()).isEqualTo(404);
        assertThat(passant.lire("/demarches").body()).doesNotContain(publique);
    }

    @Test
    void aRemovedDemarcheHasNoPublicPage() {
        publier();
        demarches.retirer(id, true);
        assertThat(passant.lire(publique).statusCode()).isEqualTo(404);
        meuse.lire(gestion);
        assertThat(meuse.poster(gestion + "/publier").statusCode()).isEqualTo(400);
    }

    @Test
    void theFeedHoldsWhatIsPublishedAndNothingElse() throws Exception {
        publier();
        actualite("Lancement & suite", "Un.\n\nDeux <b>.", "publiee");
        actualite("Encore secret", "Brouillon.", "brouillon");
        assertThat(passant.lire(publique).body())
                .contains("Lancement &amp; suite", publique + "/actualites.rss")
                .doesNotContain("Encore secret");

        var reponse = passant.lire(publique + "/actualites.rss");
        assertThat(reponse.headers().firstValue("content-type").orElse("")).startsWith("application/rss+xml");
        var usine = DocumentBuilderFactory.newInstance();
        usine.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var flux = usine.newDocumentBuilder()
                .parse(new ByteArrayInputStream(reponse.body().getBytes(UTF_8)));
        var article = (org.w3c.dom.Element) flux.getElementsByTagName("item").item(0);
        assertThat(flux.getElementsByTagName("item").getLength()).isOne();
        assertThat(article.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Lancement & suite");
        assertThat(article.getElementsByTagName("description").item(0).getTextContent())
                .isEqualTo("Un.\n\nDeux <b>.");
        assertThat(article.getElementsByTagName("pubDate").item(0).getTextContent())
                .isEqualTo("Thu, 27 Jan 2022 00:00:00 +0100");
        var lien = article.getElementsByTagName("link").item(0).getTextContent().replaceFirst("^http://[^/]+", "");
        assertThat(passant.lire(lien).body()).contains("<p class=\"texte-libre\">Deux &lt;b&gt;.</p>");
    }

    @Test
    void whatIsTakenOffComesBack() {
        publier();
        actualite("Retirable", "Texte.", "publiee");
        var page = meuse.lire(gestion).body();
        var chemin = page.replaceFirst("(?s).*action=\"(/gestion/[^\"]*/actualites/[0-9a-z]{8}/retirer)\".*", "$1");
        assertThat(meuse.poster(chemin).statusCode()).isEqualTo(302);
        assertThat(passant.lire(publique).body()).doesNotContain("Retirable");
        meuse.lire(gestion);
        meuse.poster(chemin, "retire", "non");
        assertThat(passant.lire(publique).body()).contains("Retirable");
    }

    @Test
    void aDateKnownByItsMonthsIsToldByThem() {
        publier();
        poster(
                "/dates",
                "/dates/nouvelle",
                "titre",
                "Tournée",
                "debut-jour",
                "1",
                "debut-mois",
                "3",
                "debut-annee",
                "2022",
                "fin-jour",
                "30",
                "fin-mois",
                "4",
                "fin-annee",
                "2022",
                "mois",
                "oui");
        assertThat(passant.lire(publique).body()).contains("mars\u00a02022 à avril\u00a02022", "Déjà eu lieu");
        meuse.lire(gestion + "/dates/nouvelle");
        assertThat(meuse.poster(
                                gestion + "/dates",
                                "titre",
                                "À l’envers",
                                "debut-jour",
                                "2",
                                "debut-mois",
                                "3",
                                "debut-annee",
                                "2022",
                                "fin-jour",
                                "1",
                                "fin-mois",
                                "3",
                                "fin-annee",
                                "2022")
                        .body())
                .contains("Le dernier jour est avant le premier.");
    }

    @Test
    void aCitedFigureNeedsItsSourceAndIsKeptApartFromCounters() {
        publier();
        meuse.lire(gestion + "/chiffres/nouveau");
        assertThat(meuse.poster(gestion + "/chiffres", "valeur", "120", "libelle", "participants")
                        .body())
                .contains("Donnez la source de ce chiffre.");
        poster(
                "/chiffres",
                "/chiffres/nouveau",
                "valeur",
                "120",
                "libelle",
                "participants",
                "source",
                "Page d’essai, 2022");
        assertThat(passant.lire(publique).body())
                .contains("Chiffres publiés", "Page d’essai, 2022")
                .doesNotContain("Ce que la démarche a réuni");
    }

    @Test
    void anAddressThatLooksLikeSomebodysNeedsTheirConsent() {
        meuse.lire(gestion + "/contact");
        assertThat(meuse.poster(gestion + "/contact", "version", "0", "courriel", "camille.exemple@example.org")
                        .body())
                .contains("semble celle d’une personne");
        poster("/contact", "/contact", "version", "0", "courriel", "inclusion-numerique@example.org");
        publier();
        assertThat(passant.lire(publique).body()).contains("inclusion-numerique@example.org");
        meuse.lire(gestion + "/contact");
        assertThat(meuse.poster(gestion + "/contact", "version", "0", "service", "Vieux")
                        .body())
                .contains("Quelqu’un d’autre a changé cette page");
    }

    @Test
    void aDocumentIsGivenAsAFileOnceThePageIsOpen() {
        var document = documents.creer(
                id, "Rapport « V1 » /2022", LocalDate.of(2022, 3, 12), GenreDeDocument.PDF, "%PDF-1.7".getBytes(UTF_8));
        assertThat(passant.lire(publique + "/documents/" + document).statusCode())
                .isEqualTo(404);
        publier();
        assertThat(passant.lire(publique).body()).contains("(PDF, 1\u00a0Ko, 12\u00a0mars 2022)");
        var reponse = passant.lire(publique + "/documents/" + document);
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment;");
        assertThat(reponse.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(reponse.headers().firstValue("content-type")).contains("application/pdf");
    }

    @Test
    void aFileThatIsNoDocumentIsRefusedInWords() {
        meuse.lire(gestion + "/documents/nouveau");
        assertThat(meuse.deposer(gestion + "/documents", "page.pdf", "<html>".getBytes(UTF_8))
                        .body())
                .contains("Ce fichier n’est pas un document", "Donnez un titre au document.");
        meuse.lire(gestion + "/documents/nouveau");
        assertThat(meuse.deposer(gestion + "/documents", "gros.pdf", new byte[10 * 1024 * 1024 + 1])
                        .body())
                .contains("Ce fichier dépasse 10\u00a0Mo");
        meuse.lire(gestion + "/documents/nouveau");
        assertThat(meuse.deposer(gestion + "/documents", "gros.pdf", new byte[12 * 1024 * 1024])
                        .statusCode())
                .isEqualTo(413);
    }
}
