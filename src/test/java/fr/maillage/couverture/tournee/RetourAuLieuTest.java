package fr.maillage.couverture.tournee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.territoire.Coordonnees;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a round makes of the stops of an EXAMPLE place. */
class RetourAuLieuTest {
    private static final Coordonnees PLACE = new Coordonnees(5.19, 49.49);

    private static Lieu lieu(Passage... passages) {
        return new Lieu(
                "bcdfghj2",
                null,
                Etat.PUBLIE,
                null,
                "55502",
                Fiche.VIDE,
                Map.of(),
                List.of(passages),
                "essai",
                null,
                null,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static RetourAuLieu appliquer(Lieu lieu, Arret... arrets) {
        var etapes = List.of(arrets).stream()
                .map(a -> new Etape(a.id(), DayOfWeek.TUESDAY, new TreeSet<>(List.of(1)), new Etape.Libre(90)))
                .toList();
        var plan = new Plan(1, List.of(arrets), etapes);
        return RetourAuLieu.de(lieu, plan, Deroulement.journees(plan, Essais.bus(1, 1), Essais.PARCOURS));
    }

    private static Arret commune(String code) {
        return Arret.deCommune("c:" + code, code, "Commune " + code, Essais.BASE);
    }

    @Test
    void aStopThatIsPlacedBringsItsNameAndItsPosition() {
        var passage = appliquer(lieu(), commune("55502").situe("Place de la mairie", PLACE))
                .passages()
                .getFirst();
        assertThat(passage.nom()).isEqualTo("Place de la mairie");
        assertThat(passage.position()).isEqualTo(PLACE);
        assertThat(passage.precisions()).isEmpty();
    }

    @Test
    void theMiddleOfACommuneIsNoPosition() {
        var passages = appliquer(lieu(), commune("55502"), commune("55167").nomme("Mairie", Essais.BASE))
                .passages();
        assertThat(passages).extracting(Passage::position).containsOnlyNulls();
        assertThat(passages).extracting(Passage::precisions).containsExactly(RetourAuLieu.A_PRECISER, "");
    }

    @Test
    void aRoundAppliedTwiceChangesNothingTheSecondTime() {
        var arrets = new Arret[] {commune("55502").situe("Place de la mairie", PLACE), commune("55167")};
        var une = appliquer(lieu(), arrets);
        assertThat(une.changements()).extracting(c -> c.genre()).containsOnly(RetourAuLieu.Genre.AJOUTE);
        var deux = appliquer(lieu(une.passages().toArray(Passage[]::new)), arrets);
        assertThat(deux.changements()).extracting(c -> c.genre()).containsOnly(RetourAuLieu.Genre.INCHANGE);
        assertThat(deux.passages()).isEqualTo(une.passages());
    }

    @Test
    void aStopPlacedOnThePageOfThePlaceKeepsWhatWasWrittenThere() {
        var place = new Passage("Halle", "1 place d’essai", "Stenay", "55502", PLACE, "", "");
        assertThat(appliquer(lieu(place), commune("55502")).passages())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.nom()).isEqualTo("Halle");
                    assertThat(p.position()).isEqualTo(PLACE);
                    assertThat(p.horaires()).isNotEmpty();
                });
        var autre = new Passage("Gare", "", "Stenay", "55502", null, "", "");
        assertThat(appliquer(lieu(place, autre), commune("55502")).changements())
                .as("two stops in the commune: nobody knows which")
                .extracting(c -> c.genre())
                .containsExactly(RetourAuLieu.Genre.AJOUTE, RetourAuLieu.Genre.RETIRE, RetourAuLieu.Genre.RETIRE);
    }
}
