package fr.maillage.document.planche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.document.Diaporama;
import fr.maillage.document.Diapositive;
import fr.maillage.document.Intitule;
import fr.maillage.document.Puce;
import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Tableau.Colonne;
import fr.maillage.document.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is too long for a slide is written smaller, then goes on. */
class MiseEnPlanchesTest {
    private static List<Planche> planches(Diapositive diapositive) {
        return MiseEnPlanches.de(
                new Diaporama(Intitule.de("Titre", LocalDate.EPOCH), Theme.neutre(""), "", List.of(diapositive)));
    }

    private static Planche.Corps corps(Planche planche) {
        return planche.elements().stream()
                .filter(Planche.Corps.class::isInstance)
                .map(Planche.Corps.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Diapositive puces(int combien) {
        return Diapositive.Puces.de(
                "Étapes",
                IntStream.rangeClosed(1, combien).mapToObj(i -> "Étape " + i).toList());
    }

    @Test
    void fewBulletsAreWrittenLarge() {
        assertThat(planches(puces(4)))
                .singleElement()
                .satisfies(p -> assertThat(corps(p).taille()).isEqualTo(30));
    }

    @Test
    void moreAreWrittenSmallerDownToWhatIsReadFromAfar() {
        var planches = planches(puces(9));
        assertThat(planches).hasSize(1);
        assertThat(corps(planches.getFirst()).taille()).isBetween(24.0, 28.0);
        assertThat(planches(puces(40)))
                .hasSizeGreaterThan(3)
                .allSatisfy(p -> assertThat(corps(p).taille()).isEqualTo(24));
    }

    @Test
    void theRestGoesOnOverSlidesAsFullAsOneAnother() {
        var planches = planches(puces(40));
        assertThat(planches)
                .extracting(p -> p.titre().texte())
                .startsWith("Étapes", "Étapes (suite)", "Étapes (suite\u00a02)");
        assertThat(planches.stream()
                        .flatMap(p -> corps(p).alineas().stream())
                        .map(a -> a.texte().brut()))
                .hasSize(40)
                .startsWith("Étape 1")
                .endsWith("Étape 40");
        var tailles = planches.stream().mapToInt(p -> corps(p).alineas().size()).summaryStatistics();
        assertThat(tailles.getMax() - tailles.getMin()).isLessThanOrEqualTo(3);
    }

    @Test
    void aParagraphLongerThanASlideIsCutBetweenLinesAndLosesNothing() {
        var texte = IntStream.rangeClosed(1, 400).mapToObj(i -> "mot" + i).collect(Collectors.joining(" "));
        var planches = planches(Diapositive.Puces.de("Long", List.of(texte)));
        assertThat(planches).hasSizeGreaterThan(1);
        assertThat(planches.stream()
                        .map(p -> corps(p).alineas().getFirst().texte().brut())
                        .collect(Collectors.joining()))
                .isEqualTo(texte);
        assertThat(corps(planches.get(1)).alineas().getFirst().puce()).isFalse();
    }

    @Test
    void aBulletIsNotLeftAloneAboveWhatIsUnderIt() {
        var puces = IntStream.range(0, 20)
                .mapToObj(i -> Puce.de("Étape " + i, List.of("détail", "autre détail")))
                .toList();
        assertThat(planches(new Diapositive.Puces("Étapes", puces, null, "")))
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        p -> assertThat(corps(p).alineas().getLast().niveau()).isEqualTo(1));
    }

    @Test
    void aTitleThatDoesNotHoldIsToldWholeByTheNotes() {
        var titre = "Un titre bien trop long pour tenir ".repeat(20).strip();
        var planche = planches(Diapositive.Puces.de(titre, List.of("Une"))).getFirst();
        assertThat(planche.titre().texte()).endsWith("…").hasSizeLessThan(titre.length());
        assertThat(planche.notes()).contains(titre);
    }

    @Test
    void aTableGoesOnUnderItsHeader() {
        var tableau = Tableau.de(
                "Communes",
                List.of(Colonne.texte("Nom", 2), Colonne.nombre("Habitants", 1)),
                IntStream.range(0, 200)
                        .mapToObj(i -> List.of("Commune " + i, "" + i))
                        .toList());
        var planches = planches(new Diapositive.TableauProjete("Communes", tableau, ""));
        assertThat(planches).hasSizeGreaterThan(10);
        var grilles =
                planches.stream().map(p -> (Grille) p.elements().getFirst()).toList();
        assertThat(grilles).allSatisfy(g -> {
            assertThat(g.hauteurDesEnTetes()).isPositive();
            assertThat(g.cadre().bas()).isLessThanOrEqualTo(Cadre.CORPS.bas() + 0.001);
            assertThat(g.taille()).isGreaterThanOrEqualTo(18);
        });
        assertThat(grilles.stream().mapToInt(g -> g.rangees().size()).sum()).isEqualTo(200);
    }

    @Test
    void aRowTallerThanASlideIsCutAndNamedAgain() {
        var lignes = List.of(List.of(
                Cellule.de("Famille"),
                Cellule.puces(IntStream.range(0, 60).mapToObj(i -> "Idée " + i).toList())));
        var tableau = new Tableau(
                "Idées", List.of(), List.of(Colonne.texte("Famille", 1), Colonne.texte("Idées", 3)), true, lignes);
        var grilles = planches(new Diapositive.TableauProjete("Idées", tableau, "")).stream()
                .map(p -> (Grille) p.elements().getFirst())
                .toList();
        assertThat(grilles).hasSizeGreaterThan(2).allSatisfy(g -> {
            assertThat(g.cadre().bas()).isLessThanOrEqualTo(Cadre.CORPS.bas() + 0.001);
            assertThat(g.rangees()
                            .getFirst()
                            .cellules()
                            .getFirst()
                            .getFirst()
                            .texte()
                            .brut())
                    .isEqualTo("Famille");
        });
        assertThat(grilles.stream()
                        .flatMap(g -> g.rangees().stream())
                        .mapToInt(r -> r.cellules().get(1).size())
                        .sum())
                .isEqualTo(60);
    }

    @Test
    void wordsAreNeverWiderThanTheirLine() {
        var fins = Mesure.lignes(fr.maillage.document.Texte.de("a".repeat(500) + " b"), false, 300, 24);
        assertThat(fins).hasSizeGreaterThan(15).isSorted().endsWith(502);
    }
}
