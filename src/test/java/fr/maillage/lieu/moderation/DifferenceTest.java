package fr.maillage.lieu.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieux.Contenu;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Fiche MAIRIE = Fiche.VIDE.avec(Champ.NOM, "Mairie");

    @Test
    void onlyWhatDiffersIsToldWithAWord() {
        var avant = Contenu.de(
                Etat.DECLARE, MAIRIE.avec(Champ.TELEPHONE, "+33329000001").avec(Champ.CODE_POSTAL, "55100"));
        var apres = Contenu.de(
                Etat.PUBLIE, MAIRIE.avec(Champ.TELEPHONE, "+33329000002").avec(Champ.SITE_WEB, "https://exemple.fr"));
        assertThat(Difference.entre(avant, apres, id -> id))
                .extracting(l -> l.libelle() + " : " + l.genre().libelle())
                .containsExactly("État : Modifié", "Code postal : Retiré", "Téléphone : Modifié", "Sites web : Ajouté");
    }

    @Test
    void twoEqualContentsDifferInNothing() {
        assertThat(Difference.entre(Contenu.de(Etat.PUBLIE, MAIRIE), Contenu.de(Etat.PUBLIE, MAIRIE), id -> id))
                .isEmpty();
    }

    @Test
    void inALongTextOnlyTheWordsThatChangeAreMarked() {
        var compare = MotsCompares.de("Ouvert le lundi, sur rendez-vous.", "Ouvert le mardi matin, sur rendez-vous.");
        assertThat(marques(compare.avant(), Morceau.Marque.RETIRE)).isEqualTo("lundi");
        assertThat(marques(compare.apres(), Morceau.Marque.AJOUTE)).isEqualTo("mardi matin");
    }

    @Test
    void aListTellsWhichValuesGoAndCome() {
        var services = List.of("Aide aux démarches administratives", "Compréhension du monde numérique");
        var ligne = Difference.entre(
                        Contenu.de(Etat.PUBLIE, MAIRIE.avec(Champ.SERVICES, services)),
                        Contenu.de(Etat.PUBLIE, MAIRIE.avec(Champ.SERVICES, services.subList(1, 2))),
                        id -> id)
                .getFirst();
        assertThat(marques(ligne.avant(), Morceau.Marque.RETIRE)).isEqualTo("Aide aux démarches administratives");
        assertThat(marques(ligne.apres(), Morceau.Marque.AJOUTE)).isEmpty();
    }

    /** Whatever the texts, each side read without its marks is the text itself, and what is common is the same on both. */
    @Test
    void nothingIsLostInAComparison() {
        var hasard = new Random(7);
        for (int i = 0; i < 300; i++) {
            var avant = phrase(hasard);
            var apres = phrase(hasard);
            var compare = MotsCompares.de(avant, apres);
            assertThat(tout(compare.avant())).isEqualTo(avant);
            assertThat(tout(compare.apres())).isEqualTo(apres);
            assertThat(marques(compare.avant(), Morceau.Marque.COMMUN))
                    .isEqualTo(marques(compare.apres(), Morceau.Marque.COMMUN));
        }
    }

    private static String phrase(Random hasard) {
        return hasard.ints(hasard.nextInt(12), 0, 6)
                .mapToObj(
                        n -> List.of("le", "bus", "passe", "lundi", ",", "été").get(n))
                .collect(Collectors.joining(" "));
    }

    private static String tout(List<Morceau> morceaux) {
        return morceaux.stream().map(Morceau::texte).collect(Collectors.joining());
    }

    private static String marques(List<Morceau> morceaux, Morceau.Marque marque) {
        return morceaux.stream()
                .filter(m -> m.marque() == marque)
                .map(Morceau::texte)
                .collect(Collectors.joining());
    }
}
