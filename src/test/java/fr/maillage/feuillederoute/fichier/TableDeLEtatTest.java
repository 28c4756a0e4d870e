package fr.maillage.feuillederoute.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the State's tool asks, and what is missing of it. */
class TableDeLEtatTest {
    private static final String COMPLETE = """
            {"id": "a1", "rang": 1,
             "presentation": {"titre": "Former", "contexte": "Un agent sur deux", "description": "Deux jours"},
             "gouvernance": {"responsables": [{"cle": "r1", "fonction": "PILOTE", "nom": "CCAS"},
                                              {"cle": "r2", "fonction": "FAIT", "nom": "Médiathèque"}]},
             "calendrier": {"debut": "2026-01-01", "fin": "2027-12-31"},
             "moyens": {"budget": [{"cle": "b1", "montant": 9000}, {"cle": "b2", "montant": 1000, "realite": "REALISE"}],
                        "besoins": [{"cle": "n1", "besoin": "APPUI_JURIDIQUE"}],
                        "financements": [
                          {"cle": "f1", "financeur": "État", "montant": 6000, "enveloppe": "FNE", "etat": "DEMANDE", "partEtp": 4000.5},
                          {"cle": "f2", "financeur": "Région", "montant": 3000}]}}
            """;

    private static Contenu contenu(String... actions) {
        return Contenu.de(
                1,
                List.of(actions).stream().map(a -> Json.lire(Genre.ACTION, a)).toList());
    }

    @Test
    void anActionThatSaysAllLacksNothing() {
        var contenu = contenu(COMPLETE);
        assertThat(TableDeLEtat.manques(contenu).getFirst().manques()).isEmpty();
        assertThat(new String(EcritureCsv.ecrire(TableDeLEtat.table(contenu)), java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        "Former;Un agent sur deux;Deux jours;Appui juridique;9000;2026;2027;CCAS;Médiathèque;FNE;6000;4000,5;1999,5;Déposée;Région\u00a0: 3000\u00a0€;");
    }

    @Test
    void aBareActionLacksAllOfIt() {
        assertThat(TableDeLEtat.manques(Contenu.de(1, List.of(Action.nouvelle("a1", 1, "", "Former", ""))))
                        .getFirst()
                        .manques())
                .hasSize(8);
    }

    @Test
    void aShareLargerThanTheWholeIsTold() {
        assertThat(TableDeLEtat.manques(contenu(COMPLETE.replace("4000.5", "7000")))
                        .getFirst()
                        .manques())
                .containsExactly("une part de personnel plus petite que la subvention «\u00a0FNE\u00a0»");
    }

    @Test
    void eachSubsidyHasItsRowAndConfidentialActionsHaveNone() {
        var deux = COMPLETE.replace("\"cle\": \"f2\",", "\"cle\": \"f2\", \"enveloppe\": \"Feader\",");
        var secrete = COMPLETE.replace("\"id\": \"a1\"", "\"id\": \"a2\"")
                .replace("\"titre\"", "\"confidentielle\": true, \"titre\"");
        assertThat(TableDeLEtat.table(contenu(deux, secrete)).lignes()).hasSize(2);
    }
}
