package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a pasted list of structures to a public page that is open, on a desktop and on a phone, with and without JavaScript. */
class PagePubliqueTest extends GestionDansUnNavigateur {
    private static String texte(Page page) {
        return page.locator("main").innerText();
    }

    private void presser(Page page, String bouton) {
        allerA(page, "main button:has-text('" + bouton + "')");
        envoyer(page);
    }

    private void suivre(Page page, String lien) {
        allerA(page, "main a:has-text('" + lien + "')");
        envoyer(page);
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "320, false"})
    void aListIsImportedAndThePublicPageOpened(int largeur, boolean javascript) {
        avecScript = javascript;
        ouvrir("/gestion/demarches/nouvelle", largeur, javascript, page -> {
            seConnecter(page);
            page.navigate(adresse("/gestion/demarches/nouvelle"));
            page.fill("#nom", "Démarche du navigateur");
            page.fill("#presentation", "Pourquoi cette démarche, en deux phrases.\n\nElle dure un an.");
            if (page.locator("#territoire").inputValue().isEmpty()) {
                page.selectOption("#territoire", "departement:55");
            }
            presser(page, "Créer la démarche");
            var racine = page.url();
            verifier(page, largeur, "demarche");

            suivre(page, "Structures et personnes");
            verifier(page, largeur, "acteurs-vide");
            suivre(page, "Importer une liste");
            page.fill(
                    "#liste",
                    """
                    Structure;Type;Communes;Nom;Courriel
                    Mission locale du Nord meusien;Emploi et insertion;Verdun;Camille Exemple;accueil@example.org
                    Mission locale Nord meusien;;;;
                    Centre social d’essai;;Commercy;;
                    ;;;Sans adresse;pas une adresse
                    """);
            presser(page, "Importer la liste");
            assertThat(texte(page)).contains("1\u00a0à revoir");
            verifier(page, largeur, "acteurs-import");
            page.selectOption("select[name='ligne-2']", "meme");
            presser(page, "Appliquer mes réponses");
            assertThat(texte(page)).contains("0\u00a0à revoir");
            page.navigate(racine + "/acteurs");
            verifier(page, largeur, "acteurs-structures");
            suivre(page, "Mission locale du Nord meusien");
            verifier(page, largeur, "acteurs-structure");
            suivre(page, "Camille Exemple");
            verifier(page, largeur, "acteurs-personne");
            page.navigate(racine + "/acteurs/personnes");
            verifier(page, largeur, "acteurs-personnes");
            page.navigate(racine + "/entretiens/nouveau");
            verifier(page, largeur, "entretien-formulaire");
            page.navigate(racine + "/offre");
            verifier(page, largeur, "offre");

            page.navigate(racine + "/page-publique");
            suivre(page, "Écrire une actualité");
            page.fill("#titre", "La démarche commence");
            page.fill("#jour-jour", "27");
            page.fill("#jour-mois", "1");
            page.fill("#jour-annee", "2026");
            page.fill("#texte", "Premier paragraphe.\n\nSecond paragraphe.");
            page.selectOption("#etat", "publiee");
            presser(page, "Enregistrer l’actualité");
            suivre(page, "Citer un chiffre");
            page.fill("#valeur", "120");
            page.fill("#libelle", "participants");
            page.fill("#source", "Rapport d’essai, 2026");
            presser(page, "Enregistrer le chiffre");
            suivre(page, "Ajouter un document");
            presser(page, "Ajouter le document");
            assertThat(texte(page)).contains("Choisissez un fichier");
            verifier(page, largeur, "document-erreur");
            page.navigate(racine + "/page-publique");
            verifier(page, largeur, "page-publique-gestion");
            presser(page, "Publier la page");
            suivre(page, "voir la page publique");
            assertThat(texte(page)).contains("Elle dure un an.", "La démarche commence", "Rapport d’essai");
            verifier(page, largeur, "page-publique");
            suivre(page, "La démarche commence");
            verifier(page, largeur, "actualite");
            page.navigate(adresse("/demarches"));
            verifier(page, largeur, "demarches-publiques");
        });
    }
}
