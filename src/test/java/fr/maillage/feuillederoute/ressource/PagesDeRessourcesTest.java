package fr.maillage.feuillederoute.ressource;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.demarche.Acteurs;
import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.modele.Ressource.Famille;
import fr.maillage.feuillederoute.modele.Ressources.Lien;
import fr.maillage.site.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the map, as somebody uses them. */
@Site
@SuppressWarnings("NullAway.Init")
class PagesDeRessourcesTest extends DansUneFeuilleDeRoute {
    @Autowired
    private Acteurs acteurs;

    private String chemin() {
        return feuille.chemin() + "/ressources";
    }

    private void poserUneCarte() {
        poserUneBranche();
        poser(
                Ressource.nouvelle("r1", 1, Famille.PARTENAIRE, "Centres sociaux"),
                Ressource.nouvelle("r2", 2, Famille.FINANCEMENT, "Fonds <local>"),
                Liaison.avec(
                        Chantier.nouveau("c1", 1, "1.a", "Former les agents", "d1"),
                        List.of(
                                new Lien("k1", "r1", EtatDeLien.PLEIN, null, ""),
                                new Lien("k2", "r2", EtatDeLien.POINTILLE, null, ""))));
    }

    private EtatDeLien etat(String cle) {
        var fiche = (Fiche) contenu().element("c1").orElseThrow();
        return fiche.ressources().liens().stream()
                .filter(l -> l.cle().equals(cle))
                .findFirst()
                .orElseThrow()
                .etat();
    }

    @Test
    void anEmptyMapSaysWhatToDoFirst() {
        assertThat(chargee.lire(chemin()).body()).contains("Ajouter des ressources");
    }

    @Test
    void theWholeMapIsDrawnAndListed() {
        poserUneCarte();
        var page = chargee.lire(chemin() + "?etat=n-importe-quoi&taille=grande").body();
        assertThat(page)
                .contains("<svg", "La même chose en liste", "Fonds &lt;local&gt;", "connue, sans lien, pour 1.a");
        assertThat(page).doesNotContain("<local>");
    }

    @Test
    void aFicheIsDrawnForScreensAndForPhonesAndItsFilesAreGiven() {
        poserUneCarte();
        var page = chargee.lire(chemin() + "/fiche/c1").body();
        assertThat(page).contains("carte-large", "carte-etroite", "Partenaires de projet");
        for (var fichier : List.of(".svg", ".pdf", ".csv", "/fiche/c1.svg", "/fiche/c1.pdf")) {
            var reponse = chargee.telecharger(chemin() + fichier);
            assertThat(reponse.statusCode()).as(fichier).isEqualTo(200);
            assertThat(reponse.body()).as(fichier).isNotEmpty();
        }
    }

    @Test
    void aDottedLineIsTurnedSolidInOneClickAndPutBackInAnother() {
        poserUneCarte();
        assertThat(chargee.lire(chemin() + "/a-activer").body()).contains("Rendre le trait plein");
        var fait = chargee.poster(chemin() + "/a-activer", "fiche", "c1", "cle", "k2")
                .body();
        assertThat(fait).contains("Annuler ce changement");
        assertThat(etat("k2")).isEqualTo(EtatDeLien.PLEIN);
        var geste = fait.replaceAll("(?s).*name=\"geste\" value=\"(\\d+)\".*", "$1");
        chargee.poster(chemin() + "/annuler", "geste", geste);
        assertThat(etat("k2")).isEqualTo(EtatDeLien.POINTILLE);
    }

    @Test
    void twoResourcesBecomeOneAndTheSecondTimeNothingChanges() {
        poserUneCarte();
        poser(Ressource.nouvelle("r3", 3, Famille.PARTENAIRE, "centres sociaux"));
        assertThat(chargee.lire(chemin() + "/a-activer").body()).contains("Réunir en une seule");
        chargee.poster(chemin() + "/reunir", "gardee", "r1", "absorbee", "r3");
        assertThat(contenu().ressources()).extracting(Ressource::id).containsExactly("r1", "r2");
        assertThat(chargee.poster(chemin() + "/reunir", "gardee", "r1", "absorbee", "r3")
                        .body())
                .contains("retirée entre-temps");
    }

    @Test
    void structuresOfTheDemarcheBecomeResourcesOnce() {
        var structure = acteurs.structureNommee(demarche, "Ligue de l’essai");
        assertThat(chargee.lire(chemin() + "/reprendre?q=LIGUE").body()).contains("Ligue de l’essai");
        chargee.poster(chemin() + "/reprendre", "source", "structures", "famille", "PARTENAIRE", "choix", structure);
        var page = chargee.poster(
                        chemin() + "/reprendre", "source", "structures", "famille", "PARTENAIRE", "choix", structure)
                .body();
        assertThat(page).contains("déjà dans la carte");
        assertThat(contenu().ressources())
                .singleElement()
                .satisfies(r -> assertThat(r.presentation().structure()).isEqualTo(structure));
    }

    @Test
    void aSecondResourceOfTheSameNameIsAddedWithAWarning() {
        poserUneCarte();
        assertThat(chargee.lire(chemin() + "/reprendre?source=lieux").statusCode())
                .isEqualTo(200);
        var page = chargee.poster(chemin() + "/ajouter", "nom", "Centres Sociaux", "famille", "PARTENAIRE")
                .body();
        assertThat(page).contains("porte déjà ce nom");
        assertThat(contenu().ressources()).hasSize(3);
    }
}
