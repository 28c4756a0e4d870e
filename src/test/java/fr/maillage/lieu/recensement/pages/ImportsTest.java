package fr.maillage.lieu.recensement.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.lieu.recensement.EtatDImport;
import fr.maillage.lieu.recensement.Imports;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens of imports, by HTTP. Files are examples made up for these tests. */
@Site
class ImportsTest {
    private static final String NOUVEAU = "/gestion/imports/nouveau";

    @Autowired
    CompteDEssai comptes;

    @Autowired
    Imports imports;

    private Visiteur charge;

    @BeforeEach
    void seConnecter() {
        charge = comptes.visiteur(Role.CHARGE_DE_MISSION);
        charge.lire(NOUVEAU);
    }

    private static String liste(String nom) {
        return "Nom;Adresse;CP;Ville;Tel;Mail;Prestations\n" + nom
                + ";12 rue de l’Essai;55100;Verdun;03 29 00 00 00;accueil@example.org;Accéder à du matériel\n"
                + ";;;;;;\n";
    }

    /** @return address where the file is read */
    private String deposer(String fichier, String contenu) {
        var reponse = charge.deposer(NOUVEAU, fichier, contenu.getBytes(UTF_8));
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow();
    }

    private static String racine(String correspondance) {
        return correspondance.replace("/correspondance", "");
    }

    private static long id(String adresse) {
        return Long.parseLong(racine(adresse).replaceAll(".*/", ""));
    }

    private static String unique() {
        return "Exemple " + UUID.randomUUID();
    }

    @Test
    void onlyThoseWhoModerateImport() {
        assertThat(comptes.visiteur(Role.PARTENAIRE).lire("/gestion/imports").statusCode())
                .isEqualTo(403);
        assertThat(charge.lire("/gestion").body()).contains("href=\"/gestion/imports\"");
        assertThat(charge.lire("/gestion/imports/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void anUnknownListIsReadTriedImportedThenUndone() throws InterruptedException {
        var nom = unique();
        var correspondance = deposer("liste.csv", liste(nom));
        assertThat(charge.lire(correspondance).body())
                .contains(
                        "Cette liste n’est pas connue",
                        nom,
                        "accueil@example.org",
                        "<option value=\"Ville\" selected>");

        var essai = charge.lire(racine(correspondance) + "/essai");
        assertThat(essai.body()).contains("Rien n’est encore écrit", "Importer 1\u00a0ligne", nom);
        assertThat(imports.trouver(id(correspondance)).orElseThrow().etat()).isEqualTo(EtatDImport.DEPOSE);

        assertThat(charge.poster(racine(correspondance) + "/lancer", "publier", "1")
                        .statusCode())
                .isEqualTo(302);
        attendreLaFin(id(correspondance));
        var fini = charge.lire(racine(correspondance));
        assertThat(fini.body()).contains("Terminé", "1\u00a0ligne = 1\u00a0importée", "href=\"/gestion/lieux/");
        assertThat(charge.lire(racine(correspondance) + "?issue=rejetee").body())
                .contains("Aucune ligne");
        assertThat(charge.lire(racine(correspondance) + "/lignes.csv").body())
                .contains("ligne,issue,raison", "Importée");
        assertThat(charge.lire(correspondance).statusCode()).isEqualTo(404);

        assertThat(charge.lire(racine(correspondance) + "/annuler").body()).contains("archive les lieux");
        var annule = charge.poster(racine(correspondance) + "/annuler");
        assertThat(charge.lire(annule.headers().firstValue("location").orElseThrow())
                        .body())
                .contains("L’import est annulé", "Annulé");
        assertThat(charge.poster(racine(correspondance) + "/annuler").body()).contains("ne peut pas être annulé");
    }

    @Test
    void anImportIsSeenInItsPerimeterOnly() throws InterruptedException {
        charge = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        assertThat(charge.lire(NOUVEAU).body()).contains("hors de votre périmètre (Meuse)");
        var nom = unique();
        var adresse = racine(deposer("meuse " + nom + ".csv", liste(nom) + nom + ";1 rue Haute;54000;Nancy;;;\n"));
        assertThat(charge.lire(adresse + "/essai").body())
                .contains("1\u00a0rejetée", "Commune hors de votre périmètre\u00a0: Nancy");
        charge.poster(adresse + "/lancer", "publier", "1");
        attendreLaFin(id(adresse));

        var collegue = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        var voisin = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:54"));
        var administrateur = comptes.visiteur(Role.ADMINISTRATEUR);
        for (var autorise : List.of(charge, collegue, administrateur)) {
            assertThat(autorise.lire("/gestion/imports").body()).contains(nom);
            assertThat(autorise.lire(adresse).statusCode()).isEqualTo(200);
            assertThat(autorise.lire(adresse + "/rejets.csv").body()).contains("Nancy");
        }
        assertThat(voisin.lire("/gestion/imports").body()).doesNotContain(nom);
        for (var chemin : List.of("", "/annuler", "/lignes.csv", "/rejets.csv", "/correspondance.yaml")) {
            var refus = voisin.lire(adresse + chemin);
            assertThat(refus.statusCode()).as(chemin).isEqualTo(404);
            assertThat(refus.body()).contains("n’est pas de votre périmètre");
        }
        voisin.lire(NOUVEAU);
        for (var acte : List.of("/lancer", "/interrompre", "/reprendre", "/annuler")) {
            assertThat(voisin.poster(adresse + acte).statusCode()).as(acte).isEqualTo(404);
        }
        assertThat(imports.trouver(id(adresse)).orElseThrow().etat()).isEqualTo(EtatDImport.TERMINE);
        collegue.lire(adresse + "/annuler");
        assertThat(collegue.poster(adresse + "/annuler").statusCode()).isEqualTo(302);
    }

    @Test
    void whoHasChangedPerimeterSeesTheirImportsAndChangesThemNoMore() {
        var compte = comptes.creer(Role.CHARGE_DE_MISSION, "departement:55");
        var depose = imports.deposer("ancien.csv", liste(unique()).getBytes(UTF_8), compte.id(), "departement:54");
        var visiteur = comptes.visiteur(compte);
        assertThat(visiteur.lire("/gestion/imports").body()).contains("ancien.csv");
        var refus = visiteur.lire("/gestion/imports/" + depose.id() + "/essai");
        assertThat(refus.statusCode()).isEqualTo(403);
        assertThat(refus.body()).contains("Votre périmètre a changé");
    }

    private void attendreLaFin(long id) throws InterruptedException {
        for (int i = 0; i < 400 && imports.trouver(id).orElseThrow().etat() == EtatDImport.EN_COURS; i++) {
            Thread.sleep(25);
        }
        assertThat(imports.trouver(id).orElseThrow().etat()).isEqualTo(EtatDImport.TERMINE);
    }

    @Test
    void columnsAndValuesAreChosenOnScreenWithoutScript() {
        var correspondance = deposer("liste.csv", liste(unique()));
        var reponse = charge.poster(
                correspondance,
                "action",
                "apercu",
                "source",
                "Ma liste",
                "c-nom",
                "Ville",
                "c-services",
                "Prestations",
                "t-services-0",
                "Accéder à du matériel",
                "v-services-0",
                "Loisirs et créations numériques",
                "c-telephone",
                "colonne inventée",
                "k-frais_a_charge",
                "Gratuit");
        assertThat(reponse.statusCode()).isEqualTo(302);
        var page = charge.lire(reponse.headers().firstValue("location").orElseThrow());
        assertThat(page.body()).contains("L’aperçu est à jour", "<li>Verdun</li>", "value=\"Ma liste\"");
        assertThat(imports.trouver(id(correspondance)).orElseThrow().correspondance())
                .contains("nom: \"Ville\"", "Loisirs et créations numériques", "Gratuit")
                .doesNotContain("colonne inventée");
    }

    @Test
    void aTextThatCannotBeReadIsGivenBackAndTheOneBeforeStays() {
        var correspondance = deposer("liste.csv", liste(unique()));
        var avant = imports.trouver(id(correspondance)).orElseThrow().correspondance();
        var reponse = charge.poster(correspondance + "/texte", "yaml", "champs: [<b>");
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("n’est pas du YAML lisible", "champs: [&lt;b");
        assertThat(imports.trouver(id(correspondance)).orElseThrow().correspondance())
                .isEqualTo(avant);

        var telecharge = charge.lire(correspondance + ".yaml").body();
        assertThat(telecharge).isEqualTo(avant);
        charge.lire(correspondance);
        assertThat(charge.deposer(correspondance + "/texte", "m.yaml", "champs: {nom: Ville}".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(302);
        assertThat(imports.trouver(id(correspondance)).orElseThrow().correspondance())
                .isEqualTo("champs: {nom: Ville}");
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("vide.csv", new byte[0], "Ce fichier est vide"),
                arguments("", new byte[0], "Choisissez un fichier"),
                arguments("blancs.csv", "  \n \n".getBytes(UTF_8), "que des blancs"),
                arguments("page.html", "<!doctype html><p>Non".getBytes(UTF_8), "une page web"),
                arguments("ancien.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, ".xlsx"),
                arguments("coupe.json", "[{\"nom\":".getBytes(UTF_8), "Erreur"),
                arguments("binaire.bin", new byte[] {0, 1, 2, 3, 0, 5, 0, 7}, "Erreur"),
                arguments("titres.csv", "nom;adresse\n".getBytes(UTF_8), "aucun lieu"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aFileThatCannotBeReadIsToldBesideItsFieldAndNothingIsKept(String nom, byte[] contenu, String message) {
        int avant = imports.tous().size();
        var reponse = charge.deposer(NOUVEAU, nom, contenu);
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("id=\"fichier-erreur\"", message);
        assertThat(imports.tous()).hasSize(avant);
    }

    @Test
    void aFileThatIsTooLargeGetsAPageThatSaysSo() {
        HttpResponse<String> reponse = charge.deposer(NOUVEAU, "gros.csv", new byte[52 * 1024 * 1024]);
        assertThat(reponse.statusCode()).isEqualTo(413);
        assertThat(reponse.body()).contains("Envoi trop lourd");
    }

    @Test
    void aFileSentWhereNoneIsExpectedIsRefusedBeforeItIsRead() {
        assertThat(charge.deposer("/connexion", "gros.csv", new byte[2 * 1024 * 1024])
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aFileWithoutTheAntiForgeryFieldIsRefused() {
        var etranger = comptes.visiteur(Role.CHARGE_DE_MISSION);
        assertThat(etranger.deposer(NOUVEAU, "liste.csv", liste("x").getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(403);
    }
}
