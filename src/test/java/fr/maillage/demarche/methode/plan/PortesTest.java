package fr.maillage.demarche.methode.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.demarche.Constat;
import fr.maillage.demarche.Controle;
import fr.maillage.demarche.Demarche;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check of this test counts seven of everything. */
class PortesTest {
    private static final Demarche DEMARCHE = new Demarche(
            "abcdefgh", "Essai", "departement:55", "", "", false, false, 1, Instant.EPOCH, Instant.EPOCH, null);
    private static final Controle SEPT = new Controle(
            "sept",
            "Il y en a assez",
            "",
            (demarche, sujet, minimum) -> new Constat(7 >= minimum, "7 sur " + minimum + " " + sujet));
    private static final Portes PORTES = new Portes(List.of(SEPT));

    private static Porte porte(Condition condition, EtatDeLivrable etat, String levee) {
        var etape = new Etape(
                "e",
                "Étape",
                "",
                Periode.INCONNUE,
                List.of(new Livrable("l", "Rapport d’étape", "")),
                List.of(condition));
        var plan = new Plan("P", "", "", List.of(new Phase("p", "Phase", "", Periode.INCONNUE, List.of(etape))));
        var suivi = new Suivi(
                Map.of(),
                Map.of("l", new Suivi.DeLivrable(etat, "", "", 1)),
                levee.equals("aucune")
                        ? Map.of()
                        : Map.of(
                                "c",
                                new Suivi.Levee(levee.equals("passee"), "parce que", "", "compte", Instant.EPOCH)));
        return PORTES.de(DEMARCHE, plan, etape, suivi).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        // check, subject, minimum, deliverable, what a person wrote, gate, open
        "sept, '', 7, ATTENDU, aucune, REMPLIE, true",
        "sept, '', 8, ATTENDU, aucune, MANQUE, false",
        "sept, '', 8, ATTENDU, passee, PASSEE, true",
        "sept, '', 7, ATTENDU, passee, REMPLIE, true",
        "personne, '', 1, ATTENDU, aucune, A_COCHER, false",
        "personne, '', 1, ATTENDU, cochee, COCHEE, true",
        "personne, '', 1, ATTENDU, passee, PASSEE, true",
        "atelier-d-une-autre-planete, '', 1, ATTENDU, aucune, A_COCHER, false",
        "atelier-d-une-autre-planete, '', 1, ATTENDU, cochee, COCHEE, true",
        "livrable-depose, l, 1, ATTENDU, aucune, MANQUE, false",
        "livrable-depose, l, 1, EN_PREPARATION, aucune, MANQUE, false",
        "livrable-depose, l, 1, DEPOSE, aucune, REMPLIE, true",
        "livrable-depose, l, 1, VALIDE, aucune, REMPLIE, true",
        "livrable-depose, rapport d'etape, 1, DEPOSE, aucune, REMPLIE, true",
        "livrable-depose, autre rapport, 1, DEPOSE, aucune, MANQUE, false",
    })
    void aGateIsWhatItsCheckFindsOrWhatAPersonWrote(
            String controle,
            String sujet,
            int minimum,
            EtatDeLivrable livrable,
            String levee,
            Porte.Etat etat,
            boolean ouverte) {
        var porte = porte(new Condition("c", "Condition", controle, sujet, minimum), livrable, levee);
        assertThat(porte.etat()).isEqualTo(etat);
        assertThat(porte.ouverte()).isEqualTo(ouverte);
    }

    @Test
    void aGateSaysWhereThingsStand() {
        assertThat(porte(new Condition("c", "C", "sept", "services", 9), EtatDeLivrable.ATTENDU, "aucune")
                        .enClair())
                .isEqualTo("7 sur 9 services");
        assertThat(porte(new Condition("c", "C", "livrable-depose", "zzz", 1), EtatDeLivrable.ATTENDU, "aucune")
                        .enClair())
                .contains("«\u00a0zzz\u00a0» n’est pas dans le plan");
    }

    @Test
    void twoChecksOfOneNameAreAMistakeOfTheProgram() {
        assertThatThrownBy(() -> new Portes(List.of(SEPT, SEPT))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneIsAtTheFirstStepUnderWayElseAtTheFirstToCome() {
        var plan = MethodesLivrees.deNom("huit-etapes").orElseThrow();
        var etapes = plan.etapes();
        assertThat(Suivi.VIDE.ici(plan)).contains(etapes.getFirst());
        var faite = new Suivi.DEtape(EtatDEtape.FAITE, null, null);
        var enCours = new Suivi.DEtape(EtatDEtape.EN_COURS, null, null);
        assertThat(new Suivi(Map.of("lancement", faite), Map.of(), Map.of()).ici(plan))
                .contains(etapes.get(1));
        assertThat(new Suivi(Map.of("visite", enCours), Map.of(), Map.of()).ici(plan))
                .contains(etapes.get(6));
    }
}
