package fr.maillage.enquete.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.demarche.Controle;
import fr.maillage.demarche.Controles;
import fr.maillage.demarche.Demarches;
import fr.maillage.demarche.registre.DemarchesEnBase;
import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.Enquetes;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.site.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Site
@SuppressWarnings("NullAway.Init")
class EnqueteDeDemonstrationTest {
    @Autowired
    private EnqueteDeDemonstration demonstration;

    @Autowired
    private DemarchesEnBase registre;

    @Autowired
    private Demarches demarches;

    @Autowired
    private Enquetes enquetes;

    @Autowired
    private EnquetesDuSite site;

    @Autowired
    private ObjectProvider<Controles> controles;

    @Autowired
    private JdbcClient base;

    private Controle controle(String nom) {
        return controles.stream()
                .flatMap(c -> c.tous().stream())
                .filter(c -> c.nom().equals(nom))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMadeUpSurveySaysSoFeedsTheGatesAndGoesWithItsDemarche() {
        var id = registre.creer(
                new DemarchesEnBase.Contenu("Démonstration d’enquête", "departement:55", "", ""), true, "essai");
        var demarche = demarches.trouver(id).orElseThrow();
        assertThat(controle("enquete-close")
                        .verification()
                        .verifier(demarche, "", 1)
                        .rempli())
                .isFalse();
        demonstration.ajouter(id);
        var enquete = enquetes.deLaDemarche(id).getFirst();
        assertThat(enquete.titre()).contains("données fictives");
        assertThat(enquete.etat(site.aujourdhui())).isEqualTo(Enquete.Etat.CLOSE);
        var resultats = enquetes.resultats(enquete.id()).orElseThrow();
        assertThat(resultats.reponses()).isEqualTo(240);
        assertThat(resultats.surPapier()).isEqualTo(80);
        assertThat(controle("enquete-close")
                        .verification()
                        .verifier(demarche, "", 1)
                        .rempli())
                .isTrue();
        assertThat(controle("enquete-reponses")
                        .verification()
                        .verifier(demarche, "", 1000)
                        .rempli())
                .isFalse();
        registre.effacer(id);
        assertThat(base.sql("select count(*) from enquete.reponse where enquete = :id")
                        .param("id", enquete.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
