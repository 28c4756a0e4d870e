package fr.maillage.demarche.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Demarches;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Site
@SuppressWarnings("NullAway.Init")
class DemonstrationTest {
    @Autowired
    private DemarcheDeDemonstration demonstration;

    @Autowired
    private Demarches demarches;

    @Autowired
    private Acteurs acteurs;

    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private Client client;

    @Autowired
    private JdbcClient base;

    private Demarche demarche;

    @BeforeEach
    void charger() {
        demarche = demarches.trouver(demonstration.creer(Recit.livre("meuse"))).orElseThrow();
    }

    @AfterEach
    void effacer() {
        demonstration.effacer(demarche.id());
        base.sql("delete from demarche.demonstration").update();
    }

    @Test
    void theFactsOfTheMeuseAreThereMarkedAsADemonstration() {
        var page = new Visiteur(client, "192.0.2.8").lire(demarche.cheminPublic());
        assertThat(page.body())
                .contains(
                        Demarche.AVIS_DE_DEMONSTRATION,
                        "16\u00a0septembre 2021",
                        "8\u00a0octobre 2021",
                        "du 27\u00a0janvier 2022 au 15\u00a0mars 2022",
                        ">120<",
                        ">90<",
                        "Source",
                        "11\u00a0h\u00a020")
                // Computed counters stay apart from the published figures: the two workshops of the demonstration.
                .containsSubsequence("Chiffres publiés", ">120<", "Ce que la démarche a réuni", ">2<");
        assertThat(page.body().getBytes(UTF_8)).hasSizeLessThan(100_000);
        assertThat(acteurs.structures(demarche.id()))
                .filteredOn(s -> s.type().equals("epci"))
                .hasSize(15)
                .allMatch(StructureDeDemarche::partenaire);
        assertThat(acteurs.personnes(demarche.id())).isEmpty();
    }

    @Test
    void everyPageOfItSaysThatItIsADemonstration() {
        var meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        for (var page : List.of("", "/acteurs", "/acteurs/personnes", "/entretiens", "/offre", "/page-publique")) {
            assertThat(meuse.lire(demarche.chemin() + page).body()).as(page).contains("démonstration");
        }
        assertThat(new Visiteur(client, "192.0.2.8")
                        .lire(demarche.cheminPublic() + "/actualites.rss")
                        .body())
                .contains("(démonstration)");
    }

    @Test
    void erasedInOneActionItLeavesNothingAndDoesNotComeBack() {
        var meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        var chemin = demarche.chemin() + "/effacer-la-demonstration";
        assertThat(meuse.lire(chemin).body()).contains("Cela ne peut pas être défait");
        assertThat(meuse.poster(chemin).statusCode()).isEqualTo(302);
        assertThat(demarches.trouver(demarche.id())).isEmpty();
        for (var table : List.of("structure", "date_publique", "chiffre_cite", "actualite", "vitrine")) {
            assertThat(base.sql("select count(*) from demarche." + table + " where demarche = :id")
                            .param("id", demarche.id())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(demonstration.reserver()).as("the next start loads nothing").isFalse();
    }

    @Test
    void aRealDemarcheIsNeverErasedThatWay() {
        base.sql("update demarche.demarche set demonstration = false where id = :id")
                .param("id", demarche.id())
                .update();
        var meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        meuse.lire(demarche.chemin());
        assertThat(meuse.poster(demarche.chemin() + "/effacer-la-demonstration").statusCode())
                .isEqualTo(404);
        assertThat(demarches.trouver(demarche.id())).isPresent();
    }
}
