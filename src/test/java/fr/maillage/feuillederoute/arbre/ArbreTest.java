package fr.maillage.feuillederoute.arbre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Statut;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Real life hangs together loosely: the tree shows it all, once, and tells what is unusual. */
class ArbreTest {
    private static final Contenu CONTENU = Contenu.de(
            1,
            List.of(
                    Enjeu.nouveau("e1", 1, "1", "Comment équiper ?"),
                    Enjeu.nouveau("e2", 2, "2", "Comment accompagner ?"),
                    Defi.nouveau("d1", 1, "1", "Former", List.of("e1", "e2")),
                    Defi.nouveau("d2", 2, "2", "Sans enjeu", List.of("parti")),
                    Chantier.nouveau("c1", 1, "1.a", "Former les agents", "d1"),
                    Chantier.nouveau("c2", 2, "1.b", "Former les élus", "d1"),
                    Chantier.nouveau("c3", 3, "", "Sans défi", ""),
                    Action.nouvelle("a1", 1, "", "Réunir les communes", "c1"),
                    Action.nouvelle("a2", 2, "", "Sans chantier", "")));

    @Test
    void aDefiThatAnswersSeveralEnjeuxIsUnderEachAndCountedOnce() {
        var arbre = Arbre.de(CONTENU);
        assertThat(arbre.enjeux())
                .extracting(e -> e.defis().getFirst().montreAilleurs())
                .containsExactly(false, true);
        assertThat(arbre.enjeux().getFirst().defis().getFirst().chantiers()).hasSize(2);
    }

    @Test
    void whatHangsOnNothingOrOnSomethingGoneIsAtTheEnd() {
        var arbre = Arbre.de(CONTENU);
        assertThat(arbre.defis()).extracting(d -> d.defi().id()).containsExactly("d2");
        assertThat(arbre.chantiers()).extracting(c -> c.chantier().id()).containsExactly("c3");
        assertThat(arbre.actions()).extracting(Element::id).containsExactly("a2");
        assertThat(arbre.sansOrphelin()).isFalse();
    }

    @Test
    void whatTheMethodWouldDoOtherwiseIsToldAndAnEmptyRoadmapIsToldNothing() {
        assertThat(Avertissements.de(CONTENU))
                .anyMatch(p -> p.contains("la méthode en propose 4 ou 5"))
                .anyMatch(p -> p.contains("aucun défi"))
                .anyMatch(p -> p.contains("pas de repère"));
        assertThat(Avertissements.de(Contenu.de(0, List.of()))).isEmpty();
    }

    @Test
    void aNewElementTakesTheNumberThatFollowsAndTheLastPlace() {
        var chantier = Remaniement.nouveau(CONTENU, Genre.CHANTIER, "d1", "Former les jeunes");
        assertThat(chantier.numero()).isEqualTo("1.c");
        assertThat(chantier.rang()).isEqualTo(3);
        assertThat(Remaniement.nouveau(CONTENU, Genre.ENJEU, "", "Comment ?").numero())
                .isEqualTo("3");
        assertThat(Remaniement.nouveau(CONTENU, Genre.ACTION, "c1", "Agir").parents())
                .containsExactly("c1");
    }

    @Test
    void anElementGoesUpPastItsSiblingAndNotPastTheFirst() {
        var second = CONTENU.element("c2").orElseThrow();
        var changes = Remaniement.decaler(CONTENU, second, true);
        assertThat(changes).extracting(e -> e.id() + e.rang()).containsExactlyInAnyOrder("c21", "c12");
        assertThat(Remaniement.decaler(CONTENU, CONTENU.element("c1").orElseThrow(), true))
                .isEmpty();
        assertThat(Remaniement.decaler(CONTENU, second, false)).isEmpty();
    }

    @Test
    void siblingsOfTheSameRankAreToldApartBeforeBeingMoved() {
        var contenu = Contenu.de(
                1,
                List.of(
                        Enjeu.nouveau("x", 1, "", "A"),
                        Enjeu.nouveau("y", 1, "", "B"),
                        Enjeu.nouveau("z", 1, "", "C")));
        var changes = Remaniement.decaler(contenu, contenu.element("z").orElseThrow(), true);
        assertThat(changes).extracting(e -> e.id() + e.rang()).containsExactlyInAnyOrder("z2", "y3");
    }

    private static List<String> trouves(Filtre filtre) {
        return filtre.dans(CONTENU, TextesCherches::mots).stream()
                .map(Element::id)
                .toList();
    }

    private static Filtre filtre(String mots, String defi, Optional<Statut> statut, Optional<Manque> manque) {
        return new Filtre(mots, Optional.empty(), statut, "", defi, "", "", "", manque);
    }

    @Test
    void filtersKeepWhatAnswersThemAll() {
        assertThat(trouves(Filtre.TOUT)).hasSize(9);
        assertThat(trouves(filtre("REUNIR communes", "", Optional.empty(), Optional.empty())))
                .containsExactly("a1");
        assertThat(trouves(filtre("", "d1", Optional.empty(), Optional.empty())))
                .containsExactly("c1", "c2", "a1");
        assertThat(trouves(filtre("", "", Optional.of(Statut.REALISE), Optional.empty())))
                .isEmpty();
        assertThat(trouves(filtre("", "", Optional.empty(), Optional.of(Manque.ATTACHE))))
                .containsExactly("c3", "a2");
    }
}
