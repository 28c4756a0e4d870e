package fr.maillage.feuillederoute.fichier.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.Role;
import fr.maillage.demarche.Acteurs;
import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.site.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file is tried, then written as one gesture, and taken back as a whole. */
@Site
@SuppressWarnings("NullAway.Init")
class ImportsTest extends DansUneFeuilleDeRoute {
    @Autowired
    private Acteurs acteurs;

    private String fichiers() {
        return feuille.chemin() + "/fichiers";
    }

    private byte[] emporter(String suffixe) {
        return chargee.telecharger(fichiers() + "/feuille." + suffixe).body();
    }

    /** @return address of the trial */
    private String essayer(String nom, byte[] octets) {
        chargee.lire(fichiers());
        var reponse = chargee.deposer(fichiers() + "/imports", nom, octets);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return chemin(reponse);
    }

    private static String chemin(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String texte(HttpResponse<String> reponse) {
        return reponse.body().replace('\u00a0', ' ').replace('\u202f', ' ').replace("&nbsp;", " ");
    }

    @Test
    void aRoadmapThatIsTakenAwayAndBroughtIntoAnEmptyOneIsTheSameByteForByte() {
        poserUneBranche();
        var octets = emporter("json");
        var depart = contenu();
        var vide = feuilles.creer(demarche, "Feuille vide", "", compte.id());
        feuille = feuilles.trouver(vide).orElseThrow();
        var essai = essayer("plan.json", octets);
        assertThat(texte(chargee.lire(essai)))
                .contains("4 lignes = 4 ajoutées", "elle prendra aussi le nom « Feuille d’essai »");
        assertThat(contenu().vide()).isTrue();
        chargee.poster(essai + "/ecrire");
        assertThat(contenu().parId()).isEqualTo(depart.parId());
        assertThat(emporter("json")).isEqualTo(octets);
        chargee.lire(essai);
        chargee.poster(essai + "/annuler");
        assertThat(contenu().vide()).isTrue();
        assertThat(feuilles.trouver(vide).orElseThrow().nom()).isEqualTo("Feuille vide");
        assertThat(texte(chargee.lire(essai))).contains("Cet import est annulé");
    }

    @Test
    void aWorkbookThatNobodyTouchedChangesNothing() {
        poserUneBranche();
        var essai = essayer("plan.xlsx", emporter("xlsx"));
        assertThat(texte(chargee.lire(essai))).contains("4 lignes = 4 inchangées", "il n’y a rien à écrire");
        assertThat(texte(chargee.lire(essayer("plan.zip", emporter("zip"))))).contains("4 lignes = 4 inchangées");
    }

    @Test
    void aTrialIsMadeAgainWhenSomebodyChangedTheRoadmapMeanwhile() {
        poserUneBranche();
        var octets = emporter("json");
        poser(Chantier.nouveau("c1", 1, "1.a", "Former agents et élus", "d1"));
        var essai = essayer("plan.json", octets);
        poser(Chantier.nouveau("c2", 2, "1.b", "Les jeunes", "d1"));
        chargee.lire(essai);
        assertThat(texte(chargee.poster(essai + "/ecrire"))).contains("Quelqu’un a modifié", "Rien n’est écrit");
        assertThat(contenu().chantiers())
                .extracting(Element::titre)
                .containsExactly("Former agents et élus", "Les jeunes");
        chargee.poster(essai + "/ecrire");
        assertThat(contenu().chantiers()).extracting(Element::titre).containsExactly("Former les agents", "Les jeunes");
    }

    @Test
    void anImportThatSomebodyWroteOverIsNotUndone() {
        poserUneBranche();
        var octets = emporter("json");
        poser(Chantier.nouveau("c1", 1, "1.a", "Former agents et élus", "d1"));
        var essai = essayer("plan.json", octets);
        chargee.lire(essai);
        chargee.poster(essai + "/ecrire");
        poser(Chantier.nouveau("c1", 1, "1.a", "Former tout le monde", "d1"));
        chargee.lire(essai);
        assertThat(texte(chargee.poster(essai + "/annuler"))).contains("ne peut plus être annulé d’un coup");
        assertThat(contenu().chantiers()).extracting(Element::titre).containsExactly("Former tout le monde");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithWhatToDoAndNothingIsKept() {
        chargee.lire(fichiers());
        var reponse = chargee.deposer(fichiers() + "/imports", "plan.pdf", "%PDF-1.7".getBytes(UTF_8));
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse)).contains("Ce fichier est un PDF", "Essayer ce fichier");
        assertThat(texte(chargee.lire(fichiers()))).doesNotContain("Derniers fichiers");
    }

    @Test
    void aFileThatIsGivenUpIsForgotten() {
        poserUneBranche();
        var essai = essayer("plan.json", emporter("json"));
        chargee.lire(essai);
        chargee.poster(essai + "/abandonner");
        assertThat(texte(chargee.lire(essai))).contains("Il n’est plus gardé");
        assertThat(base.sql(
                                "select count(*) from feuillederoute.essai_d_import where feuille = :f and octets is not null")
                        .param("f", feuille.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPersonThatAPlanNamesJoinsTheDemarcheAndTheRoadmapOnlyCitesHer() {
        var plan =
                "Axe (x);Titre de l'action;Personne pilote\nFormer;Écrire le programme;Alix Exemple\n".getBytes(UTF_8);
        var essai = essayer("plan.csv", plan);
        assertThat(texte(chargee.lire(essai)))
                .contains("Personnes que la démarche ne connaît pas", "<li>Alix Exemple</li>");
        assertThat(acteurs.personnes(demarche)).isEmpty();
        chargee.poster(essai + "/ecrire");
        var personne = acteurs.personnes(demarche).getFirst();
        assertThat(personne.nom()).isEqualTo("Alix Exemple");
        assertThat(contenu().actions().getFirst().gouvernance().responsables())
                .extracting(r -> r.nom() + "/" + r.personne())
                .containsExactly("/" + personne.id());
        assertThat(texte(chargee.lire(essayer("plan.csv", plan)))).contains("1 ligne = 1 inchangée");

        assertThat(nommes("?noms=oui")).contains("Alix Exemple");
        assertThat(nommes("")).doesNotContain("Alix Exemple");
        assertThat(new String(emporter("json"), UTF_8)).doesNotContain("Alix");
        base.sql("update demarche.personne set nom = '', cle = '', purgee_le = now() where id = :id")
                .param("id", personne.id())
                .update();
        assertThat(nommes("?noms=oui")).doesNotContain("Alix Exemple");
        // The trial, which named her, is forgotten once written.
        assertThat(base.sql(
                                "select count(*) from feuillederoute.essai_d_import where feuille = :f and rapport like '%Alix%'")
                        .param("f", feuille.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** All that the workbook of the other tool says. */
    private String nommes(String choix) {
        var octets = chargee.telecharger(fichiers() + "/territoires-en-transitions.xlsx" + choix)
                .body();
        try (var classeur = new XSSFWorkbook(new ByteArrayInputStream(octets));
                var texte = new XSSFExcelExtractor(classeur)) {
            return texte.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatOtherToolsLoseOrLackIsToldBeforeTheFileIsTaken() {
        poserUneBranche();
        poser(Chantier.nouveau("c2", 2, "1.b", "Les jeunes", "d1"));
        assertThat(texte(chargee.lire(fichiers() + "/territoires-en-transitions")))
                .contains("1 chantier sans action n’y figure pas", "Télécharger le classeur");
        assertThat(texte(chargee.lire(fichiers() + "/etat")))
                .contains("0 action a tout ce qui est demandé, sur 1", "Organiser des formations", "un budget prévu");
        assertThat(chargee.lire(fichiers() + "/etat.csv").body()).contains("Organiser des formations;");
        assertThat(chargee.telecharger(fichiers() + "/etat.xlsx").body()).startsWith('P', 'K');
        assertThat(texte(chargee.lire(fichiers()))).contains("1 enjeu, 1 défi, 2 chantiers, 1 action");
    }

    @Test
    void somebodyOfElsewhereSeesNothingOfIt() {
        poserUneBranche();
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        for (var page : List.of(
                "",
                "/feuille.json",
                "/feuille.xlsx",
                "/feuille.zip",
                "/etat.csv",
                "/territoires-en-transitions.xlsx")) {
            assertThat(ailleurs.lire(fichiers() + page).statusCode()).as(page).isEqualTo(404);
        }
    }
}
