package fr.maillage.feuillederoute.ressource;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.modele.Ressource.Famille;
import fr.maillage.feuillederoute.modele.Ressources.Lien;
import fr.maillage.feuillederoute.ressource.CarteDEnsemble.Filtre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the map says, from a roadmap alone. */
class CartesTest {
    private static final Ressource CENTRES = Ressource.nouvelle("r1", 1, Famille.PARTENAIRE, "Centres sociaux");
    private static final Ressource ROBOTS = Ressource.nouvelle("r2", 2, Famille.MATERIEL, "Robots");
    private static final Ressource FONDS = Ressource.nouvelle("r3", 3, Famille.FINANCEMENT, "Fonds");

    private static Lien lien(String cle, Ressource ressource, EtatDeLien etat) {
        return new Lien(cle, ressource.id(), etat, null, "");
    }

    private static Fiche chantier(String id, Lien... liens) {
        return Liaison.avec(Chantier.nouveau(id, 1, id, "Chantier " + id, "d1"), List.of(liens));
    }

    private static Contenu contenu(Element... elements) {
        return Contenu.de(1, List.of(elements));
    }

    @Test
    void aResourceCitedTwiceIsOneLineOfTheStrongestStateAndTheReaderIsTold() {
        var fiche = chantier("c1", lien("a", CENTRES, EtatDeLien.POINTILLE), lien("b", CENTRES, EtatDeLien.PLEIN));
        var carte = CarteDeFiche.de(contenu(fiche, CENTRES), fiche, false);
        assertThat(carte.familles().getFirst().noeuds()).singleElement().satisfies(noeud -> {
            assertThat(noeud.etat()).isEqualTo(EtatDeLien.PLEIN);
            assertThat(noeud.repetee()).isTrue();
        });
    }

    @Test
    void linesToARemovedResourceAreCountedNotDrawn() {
        var fiche = chantier("c1", lien("a", CENTRES, EtatDeLien.PLEIN), lien("b", ROBOTS, EtatDeLien.PLEIN));
        var carte = CarteDeFiche.de(contenu(fiche, CENTRES), fiche, false);
        assertThat(carte.retirees()).isEqualTo(1);
        assertThat(carte.compte()).isEqualTo(new Compte(1, 0, 0));
        assertThat(carte.manques()).containsExactly(Famille.MATERIEL, Famille.INTERVENANT, Famille.FINANCEMENT);
    }

    @Test
    void whatAFicheDoesNotCiteIsShownWithoutALineWhenAsked() {
        var fiche = chantier("c1", lien("a", CENTRES, EtatDeLien.PLEIN));
        var carte = CarteDeFiche.de(contenu(fiche, CENTRES, ROBOTS), fiche, true);
        assertThat(carte.compte()).isEqualTo(new Compte(1, 0, 1));
    }

    @Test
    void aChantierLeansOnWhatItsActionsLeanOn() {
        var chantier = chantier("c1", lien("a", CENTRES, EtatDeLien.POINTILLE));
        var action = Liaison.avec(
                Action.nouvelle("a1", 1, "", "Prêter", "c1"), List.of(lien("x", CENTRES, EtatDeLien.PLEIN)));
        var carte = CarteDEnsemble.de(contenu(chantier, action, CENTRES), Filtre.TOUT);
        assertThat(carte.colonnes()).containsExactly(chantier);
        assertThat(carte.etat(CENTRES, chantier)).isEqualTo(EtatDeLien.PLEIN);
    }

    @Test
    void filtersKeepAFamilyOrResourcesThatHaveSuchALine() {
        var chantier = chantier("c1", lien("a", CENTRES, EtatDeLien.POINTILLE), lien("b", ROBOTS, EtatDeLien.PLEIN));
        var tout = contenu(chantier, CENTRES, ROBOTS, FONDS);
        var parFamille = CarteDEnsemble.de(tout, new Filtre("", Optional.of(Famille.FINANCEMENT), Optional.empty()));
        assertThat(parFamille.groupes())
                .singleElement()
                .satisfies(g -> assertThat(g.ressources()).containsExactly(FONDS));
        assertThat(parFamille.delaissees(parFamille.groupes().getFirst())).isEqualTo(1);
        var pleins = CarteDEnsemble.de(tout, new Filtre("", Optional.empty(), Optional.of(EtatDeLien.PLEIN)));
        assertThat(pleins.groupes())
                .singleElement()
                .satisfies(g -> assertThat(g.ressources()).containsExactly(ROBOTS));
        assertThat(CarteDEnsemble.de(tout, new Filtre("d9", Optional.empty(), Optional.empty()))
                        .colonnes())
                .isEmpty();
    }

    @Test
    void dottedLinesAndResourcesNobodyLeansOnAreToBeActivated() {
        var caf = new Ressource("r4", 4, new Ressource.Presentation(Famille.FINANCEMENT, "Aide", "", "s1", ""));
        var chantier = chantier(
                "c1",
                lien("a", caf, EtatDeLien.POINTILLE),
                lien("b", CENTRES, EtatDeLien.PLEIN),
                lien("c", ROBOTS, EtatDeLien.AUCUN));
        var activation = Activation.de(contenu(chantier, CENTRES, ROBOTS, caf), Map.of("s1", "Caisse"));
        assertThat(activation.parStructure()).singleElement().satisfies(s -> {
            assertThat(s.structure()).isEqualTo("Caisse");
            assertThat(s.lignes()).extracting(Activation.Ligne::ressource).containsExactly("Aide");
        });
        assertThat(activation.delaissees()).containsExactly(ROBOTS);
    }

    @Test
    void aLineTurnedSolidIsDatedAndTheOthersStay() {
        var jour = LocalDate.of(2026, 3, 1);
        var fiche = chantier("c1", lien("a", CENTRES, EtatDeLien.POINTILLE), lien("b", ROBOTS, EtatDeLien.POINTILLE));
        var change = Liaison.changer(fiche, "a", EtatDeLien.PLEIN, jour).orElseThrow();
        assertThat(change.ressources().liens())
                .containsExactly(
                        new Lien("a", "r1", EtatDeLien.PLEIN, jour, ""), lien("b", ROBOTS, EtatDeLien.POINTILLE));
        assertThat(Liaison.changer(change, "a", EtatDeLien.PLEIN, jour)).isEmpty();
    }

    @Test
    void mergingTwoResourcesKeepsTheStrongestLineOfEachFiche() {
        var semblable = new Ressource(
                "r5", 5, new Ressource.Presentation(Famille.PARTENAIRE, "Centres  SOCIAUX", "Trois sites", "s1", ""));
        var fiche = chantier("c1", lien("a", CENTRES, EtatDeLien.POINTILLE), lien("b", semblable, EtatDeLien.PLEIN));
        var tout = contenu(fiche, CENTRES, semblable);
        assertThat(Doublons.de(tout)).containsExactly(List.of(CENTRES, semblable));
        var ecrits = Liaison.reunir(tout, CENTRES, semblable);
        assertThat(ecrits).hasSize(2);
        assertThat(((Ressource) ecrits.get(0)).presentation().structure()).isEqualTo("s1");
        assertThat(((Fiche) ecrits.get(1)).ressources().liens()).containsExactly(lien("a", CENTRES, EtatDeLien.PLEIN));
    }

    @Test
    void whatBecameSolidBetweenTwoMomentsComesFirst() {
        var avant = contenu(
                chantier("c1", lien("a", CENTRES, EtatDeLien.POINTILLE), lien("b", ROBOTS, EtatDeLien.PLEIN)),
                CENTRES,
                ROBOTS);
        var apres = contenu(chantier("c1", lien("a", CENTRES, EtatDeLien.PLEIN)), CENTRES, ROBOTS);
        var evolution = Evolution.entre(avant, apres);
        assertThat(evolution.devenusOperants()).isEqualTo(1);
        assertThat(evolution.changements())
                .extracting(Evolution.Changement::ressource)
                .containsExactly("Centres sociaux", "Robots");
        assertThat(Evolution.entre(avant, avant).changements()).isEmpty();
    }

    /** One resource, sixty, names of three hundred letters without a blank: no text overlaps another, none leaves the drawing. */
    @Test
    void noTextOfAnyDrawingIsLaidOnAnotherNorLeavesIt() {
        for (int nombre : new int[] {1, 7, 60}) {
            var ressources = new ArrayList<Element>();
            var liens = new ArrayList<Lien>();
            for (int i = 0; i < nombre; i++) {
                var nom = i % 3 == 0
                        ? "W".repeat(1 + i * 5)
                        : "Réseau local de médiation et d’accompagnement numérique n° " + i;
                var ressource = Ressource.nouvelle("r" + i, i, Famille.values()[i % 4], nom);
                ressources.add(ressource);
                liens.add(lien("k" + i, ressource, EtatDeLien.values()[i % 3]));
            }
            var fiche = Liaison.avec(Chantier.nouveau("c1", 1, "10.b", "Développer ".repeat(25), "d1"), liens);
            ressources.add(fiche);
            var tout = Contenu.de(1, ressources);
            var dessin = new DessinDeFiche(CarteDeFiche.de(tout, fiche, false), r -> "/" + r.id());
            assertThat(Encombrement.de(dessin.large()).heurts()).isEmpty();
            var etroit = new DessinDeFiche(CarteDeFiche.de(tout, fiche, false), r -> "");
            assertThat(Encombrement.de(etroit.etroit()).heurts()).isEmpty();
            var ensemble = new DessinDEnsemble(CarteDEnsemble.de(tout, Filtre.TOUT)).dessiner("Carte");
            assertThat(Encombrement.de(ensemble).heurts()).isEmpty();
            assertThat(Arrays.asList(ensemble, dessin.large()))
                    .allSatisfy(svg -> assertThat(svg).contains("<desc"));
        }
    }
}
