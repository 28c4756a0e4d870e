package fr.maillage.feuillederoute.registre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.DansUneFeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.site.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written in a roadmap is found again, as it is and as it was. */
@Site
@SuppressWarnings("NullAway.Init")
class ElementsEnBaseTest extends DansUneFeuilleDeRoute {
    @Autowired
    private Contenus contenus;

    private static Chantier renomme(String titre) {
        return Chantier.nouveau("c1", 1, "1.a", titre, "d1");
    }

    @Test
    void aWholeBranchIsReadAsItWasWritten() {
        poserUneBranche();
        var contenu = contenu();
        var enjeu = contenu.enjeux().getFirst();
        var defi = contenu.defisDe(enjeu).getFirst();
        var chantier = contenu.chantiersDe(defi).getFirst();
        assertThat(contenu.actionsDe(chantier)).extracting(Element::titre).containsExactly("Organiser des formations");
        assertThat(chantier).isEqualTo(renomme("Former les agents"));
    }

    @Test
    void theWritingOfSomebodyWhoReadAnOlderVersionIsRefused() {
        poserUneBranche();
        var premier = elements.changer(
                feuille.id(), "c1", 1, "Titre", compte.id(), new Ecriture.Poser(renomme("Former agents et élus")));
        var second = elements.changer(
                feuille.id(), "c1", 1, "Titre", compte.id(), new Ecriture.Poser(renomme("Autre chose")));
        assertThat(premier).isPresent();
        assertThat(second).isEmpty();
        assertThat(contenu().chantiers()).extracting(Element::titre).containsExactly("Former agents et élus");
    }

    @Test
    void undoingAGestureOfSeveralElementsPutsAllBackAndCanBeUndone() {
        poserUneBranche();
        var avant = contenu();
        long geste = poser(renomme("Former agents et élus"), Chantier.nouveau("c2", 2, "1.b", "Les jeunes", "d1"));
        var retour = elements.annuler(feuille.id(), geste, compte.id());
        assertThat(memes(contenu(), avant)).isTrue();
        elements.annuler(feuille.id(), retour.orElseThrow(), compte.id());
        assertThat(contenu().chantiers())
                .extracting(Element::titre)
                .containsExactly("Former agents et élus", "Les jeunes");
    }

    private static boolean memes(Contenu un, Contenu autre) {
        return un.parId().equals(autre.parId());
    }

    @Test
    void aGestureThatSomebodyWroteOverIsNotUndone() {
        poserUneBranche();
        long geste = poser(renomme("Deux"));
        poser(renomme("Trois"));
        assertThat(elements.annuler(feuille.id(), geste, compte.id())).isEmpty();
        assertThat(contenu().chantiers()).extracting(Element::titre).containsExactly("Trois");
    }

    @Test
    void aRemovedElementLeavesTheRoadmapAndUndoingBringsItBack() {
        poserUneBranche();
        var retrait =
                elements.changer(feuille.id(), "a1", 1, "Action retirée", compte.id(), new Ecriture.Retirer("a1"));
        assertThat(contenu().actions()).isEmpty();
        elements.annuler(feuille.id(), retrait.orElseThrow(), compte.id());
        assertThat(contenu().actions()).hasSize(1);
    }

    @Test
    void theRoadmapIsReadAsItStoodAtAGesture() {
        poserUneBranche();
        var alors = contenu();
        poser(renomme("Plus tard"));
        elements.changer(feuille.id(), "a1", 1, "Action retirée", compte.id(), new Ecriture.Retirer("a1"));
        assertThat(contenus.a(feuille.id(), alors.revision()).parId()).isEqualTo(alors.parId());
    }

    @Test
    void whatIsInMemoryIsWhatAnotherNodeReads() {
        poserUneBranche();
        contenu();
        poser(renomme("Deux"));
        elements.changer(feuille.id(), "a1", 1, "Action retirée", compte.id(), new Ecriture.Retirer("a1"));
        assertThat(contenu().parId())
                .isEqualTo(new Contenus(base).maintenant(feuille.id()).parId());
    }

    @Test
    void theHistoryOfAnElementNamesItsGestures() {
        poserUneBranche();
        elements.changer(feuille.id(), "c1", 1, "Titre changé", compte.id(), new Ecriture.Poser(renomme("Deux")));
        assertThat(elements.histoire(feuille.id(), "c1", 10))
                .extracting(Enregistre::libelle)
                .containsExactly("Titre changé", "Essai");
        assertThat(elements.gestes(feuille.id(), 0, 10))
                .extracting(Geste::elements)
                .containsExactly(1, 4);
    }
}
