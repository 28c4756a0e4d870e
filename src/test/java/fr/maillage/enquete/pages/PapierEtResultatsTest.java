package fr.maillage.enquete.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.Enquetes;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.enquete.registre.ReponsesEnBase;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class PapierEtResultatsTest {
    private static final String QUESTIONNAIRE = """
            titre: Essai
            destinataires: habitants
            questions:
              - {intitule: Quelle commune, genre: commune}
              - {intitule: Avez-vous Internet, genre: un-choix, reponses: [Oui, Non]}
              - {intitule: Que diriez-vous, genre: texte}
            """;

    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private ReponsesEnBase reponses;

    @Autowired
    private EnquetesDuSite site;

    @Autowired
    private Enquetes enquetes;

    private Visiteur meuse;
    private String enquete;

    @BeforeEach
    void ouvrirUneEnquete() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        enquete = new EnquetesDEssai(meuse).importer(QUESTIONNAIRE);
    }

    private String id() {
        return enquete.substring(enquete.lastIndexOf('/') + 1);
    }

    private void repondre(int nombre, String commune, String internet, String texte) {
        for (int i = 0; i < nombre; i++) {
            var valeurs = new HashMap<String, List<String>>(Map.of("q1", List.of(commune)));
            if (!internet.isEmpty()) {
                valeurs.put("q2", List.of(internet));
            }
            if (!texte.isEmpty()) {
                valeurs.put("q3", List.of(texte));
            }
            reponses.garder(new ReponsesEnBase.Envoi(
                    id(), 1, "", site.aujourdhui(), commune + internet + i + texte, valeurs, null));
        }
    }

    @Test
    void aSheetIsTypedThenTakenBack() {
        meuse.lire(enquete + "/saisie");
        var suite = meuse.poster(
                enquete + "/saisie", "version", "1", "cle", "cle-1", "feuille", "7", "q1-nom", "Verdun", "q2", "m2");
        assertThat(suite.statusCode()).isEqualTo(302);
        var adresse = suite.headers().firstValue("location").orElseThrow();
        assertThat(adresse).contains("feuille=8");
        var page = meuse.lire(enquete + adresse.substring(adresse.indexOf("/saisie")))
                .body();
        assertThat(page).contains("La feuille est enregistrée", "1\u00a0feuille saisie");
        var derniere = page.replaceAll("(?s).*name=\"feuille\" value=\"([0-9a-z]{12})\".*", "$1");
        meuse.poster(enquete + "/saisie/annuler", "feuille", derniere);
        assertThat(reponses.de(id())).isEmpty();
    }

    @Test
    void aSheetIsTypedOnce() {
        meuse.lire(enquete + "/saisie");
        meuse.poster(enquete + "/saisie", "version", "1", "cle", "cle-1", "feuille", "7", "q2", "m2");
        var encore = meuse.poster(enquete + "/saisie", "version", "1", "cle", "cle-2", "feuille", "7", "q2", "m1");
        assertThat(encore.body()).contains("La feuille 7 de ce point de collecte est déjà saisie");
        meuse.poster(enquete + "/saisie", "version", "1", "cle", "cle-1", "feuille", "9", "q2", "m1");
        assertThat(reponses.de(id())).hasSize(1);
        assertThat(meuse.poster(enquete + "/saisie", "version", "1", "cle", "cle-3")
                        .body())
                .contains("Cette feuille est vide");
        assertThat(meuse.poster(enquete + "/saisie", "version", "1", "cle", "cle-4", "q1-nom", "Zzzyx", "q2", "m1")
                        .body())
                .contains("Nous ne reconnaissons pas cette commune", "value=\"Zzzyx\"");
    }

    @Test
    void theSheetIsAPdf() {
        var feuille = meuse.lire(enquete + "/feuille.pdf");
        assertThat(feuille.statusCode()).isEqualTo(200);
        assertThat(feuille.body()).startsWith("%PDF");
    }

    @Test
    void resultsShowCountsAndNonResponseAndMaskSmallGroups() {
        // Verdun 6, Commercy 5; Stenay 2 alone in its EPCI, Bar-le-Duc 7 with 3 who say nothing of Internet.
        repondre(6, "55545", "m1", "");
        repondre(5, "55122", "m2", "");
        repondre(2, "55502", "m1", "");
        repondre(4, "55029", "m1", "");
        repondre(3, "55029", "", "");
        var resultats = enquetes.resultats(id()).orElseThrow();
        var question = resultats.question("q2").orElseThrow();
        var total = question.total().orElseThrow();
        assertThat(total.base()).isEqualTo(17);
        assertThat(total.sansReponse()).isEqualTo(3);
        var communes = question.tableaux().stream()
                .filter(t -> t.decoupage() == Decoupage.COMMUNE)
                .findFirst()
                .orElseThrow();
        assertThat(communes.lignes()).noneMatch(l -> l.id().equals("55502")).noneMatch(l -> l.id().equals("55029"));
        var page = meuse.lire(enquete + "/resultats").body();
        assertThat(page).contains("17\u00a0personnes ont répondu, 3 sans réponse");
        assertThat(meuse.lire(enquete + "/resultats/q2").body())
                .contains("masqué")
                .doesNotContain("Stenay");
    }

    @Test
    void exportsMaskTheSameGroupsAndRunNoFormula() {
        repondre(6, "55545", "m1", "=1+1");
        repondre(2, "55502", "m1", "");
        repondre(5, "55122", "m2", "");
        var lignes = meuse.lire(enquete + "/reponses.csv").body();
        assertThat(lignes).doesNotContain("55502", "Stenay", "=1+1").contains("ligne;zone;q2", "regroupé");
        assertThat(lignes.lines()).hasSize(14);
        var agregats = meuse.lire(enquete + "/resultats.csv").body();
        assertThat(agregats).contains("groupes masqués", "Ensemble").doesNotContain("Stenay");
        assertThat(meuse.lire(enquete + "/dictionnaire.csv").body()).contains("Avez-vous Internet", "Oui | Non");
    }

    @Test
    void aTextThatTellsWhoSomeoneIsIsBlankedForGood() {
        repondre(6, "55545", "m1", "Je suis le boulanger de la place");
        var page = meuse.lire(enquete + "/resultats/q3").body();
        assertThat(page).contains("Je suis le boulanger");
        var reponse = page.replaceAll("(?s).*?name=\"reponse\" value=\"([0-9a-z]{12})\".*", "$1");
        meuse.poster(enquete + "/resultats/q3/blanchir", "reponse", reponse);
        assertThat(reponses.de(id()).stream()
                        .filter(r -> r.id().equals(reponse))
                        .findFirst()
                        .orElseThrow()
                        .valeurs())
                .containsEntry("q3", List.of());
        assertThat(enquetes.resultats(id())
                        .orElseThrow()
                        .question("q3")
                        .orElseThrow()
                        .total()
                        .orElseThrow()
                        .base())
                .isEqualTo(6);
        meuse.poster(enquete + "/resultats/q2/blanchir", "reponse", reponse);
        assertThat(reponses.de(id()))
                .allSatisfy(r -> assertThat(r.valeurs().get("q2")).isNotEmpty());
    }

    @Test
    void withFewerThanFiveAnswersNothingIsShown() {
        repondre(4, "55545", "m1", "Un texte");
        assertThat(meuse.lire(enquete + "/resultats").body()).contains("Moins de cinq personnes ont répondu");
        assertThat(meuse.lire(enquete + "/reponses.csv").body().lines()).hasSize(1);
        assertThat(meuse.lire(enquete + "/resultats.csv").body()).doesNotContain("Oui");
    }

    @Test
    void theDocumentShowsCountsAndMasksWhatThePageMasks() throws Exception {
        repondre(6, "55545", "m1", "Plus près de chez moi");
        repondre(2, "55502", "m1", "");
        repondre(5, "55122", "m2", "");
        repondre(3, "55029", "", "");
        var odt = contenu(meuse.telecharger(enquete + "/resultats.odt").body());
        assertThat(odt)
                .contains(
                        "16 personnes ont répondu",
                        "Question par question",
                        "13 personnes ont répondu, 3 sans réponse, sur 16",
                        "Plus près de chez moi",
                        "Par classe de fragilité de la commune",
                        "masqué",
                        "Méthode et limites")
                .doesNotContain("Stenay");
        for (var extension : List.of("docx", "pdf")) {
            var reponse = meuse.lire(enquete + "/resultats." + extension);
            assertThat(reponse.statusCode()).isEqualTo(200);
            assertThat(reponse.headers().firstValue("content-disposition").orElse(""))
                    .contains("." + extension);
        }
    }

    @Test
    void theDocumentOfFewerThanFiveAnswersShowsNoneOfThem() throws Exception {
        repondre(4, "55545", "m1", "Un texte");
        assertThat(contenu(meuse.telecharger(enquete + "/resultats.odt").body()))
                .contains("Moins de cinq personnes ont répondu")
                .doesNotContain("Un texte", "Verdun");
    }

    private static String contenu(byte[] odt) throws java.io.IOException {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(odt))) {
            for (var entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                if (entree.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .replaceAll("<[^>]*>", " ")
                            .replaceAll("[\u00a0\u202f]", " ")
                            .replaceAll(" +", " ");
                }
            }
        }
        throw new AssertionError("no content");
    }

    @Test
    void whatIsSaidMoreOfAnAnswerIsTypedReadBlankedAndExported() {
        enquete = new EnquetesDEssai(meuse).importer("""
                titre: Essai
                destinataires: habitants
                questions:
                  - {intitule: Quelle commune, genre: commune}
                  - {intitule: Qui vous aide, genre: un-choix, reponses: [Un proche, Autre], precision: oui}
                """);
        assertThat(meuse.lire(enquete + "/questionnaire.yaml").body()).contains("precision: oui");
        for (int i = 0; i < 6; i++) {
            meuse.lire(enquete + "/saisie");
            meuse.poster(
                    enquete + "/saisie",
                    "version",
                    "1",
                    "cle",
                    "cle-" + i,
                    "q1-nom",
                    "Verdun",
                    i == 0 ? "q2-precision" : "q2",
                    i == 0 ? "=Le facteur" : "m1");
        }
        assertThat(reponses.de(id()))
                .hasSize(6)
                .anySatisfy(r -> assertThat(r.valeurs())
                        .containsEntry("q2", List.of("m2"))
                        .containsEntry("q2-precision", List.of("=Le facteur")));
        assertThat(meuse.poster(
                                enquete + "/saisie",
                                "version",
                                "1",
                                "cle",
                                "cle-faute",
                                "q2",
                                "m1",
                                "q2-precision",
                                "Le facteur")
                        .body())
                .contains("Vous avez écrit une précision", "value=\"Le facteur\"");
        assertThat(meuse.poster(enquete + "/saisie", "version", "1", "cle", "cle-long", "q2-precision", "a".repeat(201))
                        .body())
                .contains("raccourcissez-la à 200 au plus");
        var page = meuse.lire(enquete + "/resultats/q2").body();
        assertThat(page).contains("Précisions écrites", "=Le facteur", "Par intercommunalité");
        assertThat(meuse.lire(enquete + "/textes.csv").body()).contains("précision;'=Le facteur");
        var reponse = page.replaceAll("(?s).*?name=\"reponse\" value=\"([0-9a-z]{12})\".*", "$1");
        meuse.poster(enquete + "/resultats/q2/blanchir", "reponse", reponse);
        assertThat(meuse.lire(enquete + "/textes.csv").body()).doesNotContain("facteur");
        assertThat(meuse.lire(enquete + "/resultats").body()).contains("6\u00a0personnes ont répondu, 0 sans réponse");
    }

    @Test
    void whatIsSaidMoreOfAnAnswerIsNotShownWhileFewerThanFiveAnswered() {
        enquete = new EnquetesDEssai(meuse).importer("""
                titre: Essai
                destinataires: habitants
                questions:
                  - {intitule: Qui vous aide, genre: plusieurs-choix, reponses: [Un proche, Autre], precision: oui}
                """);
        for (int i = 0; i < 4; i++) {
            reponses.garder(new ReponsesEnBase.Envoi(
                    id(),
                    1,
                    "",
                    site.aujourdhui(),
                    "cle" + i,
                    Map.of("q1", List.of("m2"), "q1-precision", List.of("Le facteur")),
                    null));
        }
        assertThat(meuse.lire(enquete + "/resultats/q1").body()).doesNotContain("facteur");
        assertThat(meuse.lire(enquete + "/textes.csv").body()).doesNotContain("facteur");
    }
}
