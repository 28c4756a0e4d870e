package fr.maillage.lieu.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any two records, whatever nonsense they carry. */
class LoisDuRapprochementTest {
    private static final Rapprochement MOTEUR = Rapprochement.livre(CommunesDeFrance.duProgramme());
    private static final List<String> MORCEAUX = List.of(
            "",
            " ",
            "Mairie",
            "France services",
            "bus",
            "rue",
            "12",
            "99999",
            "\n",
            "|",
            "é",
            "œ",
            "\u0000",
            "\ud83d\ude00",
            "’",
            "55000",
            "Bar-le-Duc",
            "BP",
            "@",
            ".",
            "00",
            "+33",
            "1e9",
            "NaN",
            "St",
            "((((",
            "a".repeat(5000),
            "rue ".repeat(400));

    @Test
    void noInputThrowsAndTheOrderOfTheTwoRecordsDoesNotCount() {
        var alea = new Random(7);
        for (int i = 0; i < 2000; i++) {
            Empreinte a = nImporteQuoi(alea);
            Empreinte b = nImporteQuoi(alea);

            Comparaison ab = MOTEUR.score(a, b);
            Comparaison ba = MOTEUR.score(b, a);

            assertThat(ab.score()).isFinite().isCloseTo(ba.score(), within(1e-9));
            assertThat(ab.decision()).isEqualTo(ba.decision());
            assertThat(ab.score())
                    .isCloseTo(ab.preuves().stream().mapToDouble(Preuve::poids).sum(), within(1e-9));
            assertThat(ab.preuves())
                    .allSatisfy(
                            preuve -> assertThat(preuve.phrase()).isNotBlank().doesNotContain("%s"));
        }
    }

    @Test
    void anUnknownPositionIsNoEvidence() {
        var situee =
                Empreinte.de("x", "1").nom("Les Lucioles").position(48.1, 5.1).construire();
        var nonSituee = Empreinte.de("x", "2").nom("Les Lucioles").construire();

        assertThat(MOTEUR.score(situee, nonSituee).preuves())
                .extracting(Preuve::motif)
                .doesNotContain(Motif.DISTANCE);
        assertThat(MOTEUR.score(nonSituee, nonSituee).preuves())
                .extracting(Preuve::motif)
                .doesNotContain(Motif.DISTANCE);
    }

    @Test
    void aPlaceAloneOfItsKindIsRecognisedWhereTheCommuneIsSmall() {
        var ici = Empreinte.de("x", "1").nom("France services").adresse("3 rue Haute");
        var la = Empreinte.de("x", "2").nom("France services").adresse("25 avenue du Port");

        assertThat(MOTEUR.score(
                                ici.commune("55130", "Gondrecourt-le-Château", "55215")
                                        .construire(),
                                la.commune("55130", "Gondrecourt-le-Château", "55215")
                                        .construire())
                        .decision())
                .isEqualTo(Decision.AUTOMATIQUE);
        assertThat(MOTEUR.score(
                                ici.commune("57000", "Metz", "57463").construire(),
                                la.commune("57000", "Metz", "57463").construire())
                        .decision())
                .isEqualTo(Decision.A_REVOIR);
    }

    @Test
    void aFormerCommuneCodeAndAMissingOneLeadToTheCommuneInForce() {
        var communes = CommunesDeFrance.duProgramme();

        assertThat(communes.code("55029", "", "")).isEqualTo("55029");
        assertThat(communes.code("75112", "", "")).isEqualTo("75056");
        assertThat(communes.code("", "55000", "BAR LE DUC")).isEqualTo("55029");
        assertThat(communes.code("", "", "")).isEmpty();
        assertThat(communes.code("98809", "98810", "Mont-Dore")).isEqualTo("98809");
        assertThat(communes.population("55029")).isBetween(10_000, 20_000);
        assertThat(communes.population("inconnu")).isEqualTo(-1);
    }

    private static Empreinte nImporteQuoi(Random alea) {
        return Empreinte.de(texte(alea), texte(alea))
                .nom(texte(alea))
                .adresse(texte(alea))
                .complement(texte(alea))
                .commune(texte(alea), texte(alea), alea.nextBoolean() ? "55029" : texte(alea))
                .position(texte(alea), texte(alea))
                .telephone(texte(alea))
                .courriel(texte(alea))
                .site(texte(alea))
                .pivot(texte(alea))
                .typologies(alea.nextBoolean() ? "BIB|MUNI" : texte(alea))
                .itinerance(texte(alea))
                .identifiant("registre", texte(alea))
                .construire();
    }

    private static String texte(Random alea) {
        var texte = new StringBuilder();
        for (int i = alea.nextInt(5); i > 0; i--) {
            texte.append(MORCEAUX.get(alea.nextInt(MORCEAUX.size()))).append(alea.nextBoolean() ? " " : "");
        }
        return texte.toString();
    }
}
