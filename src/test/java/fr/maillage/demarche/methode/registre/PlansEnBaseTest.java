package fr.maillage.demarche.methode.registre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.demarche.methode.plan.Plan;
import fr.maillage.demarche.methode.plan.PlansDEssai;
import fr.maillage.presentation.Hasard;
import fr.maillage.site.Site;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Site
@SuppressWarnings("NullAway.Init")
class PlansEnBaseTest {
    @Autowired
    private PlansEnBase plans;

    @Autowired
    private JdbcClient base;

    private String demarche = "";

    @BeforeEach
    void ouvrir() {
        demarche = Hasard.identifiant();
        base.sql(
                        "insert into demarche.demarche (id, nom, perimetre, cree_par) values (:id, 'Essai', 'departement:55', 'essai')")
                .param("id", demarche)
                .update();
    }

    private PlanDeDemarche lire() {
        return plans.trouver(demarche).orElseThrow();
    }

    @Test
    void aPlanEditedThenUndoneIsWhatItWas() {
        var alea = new Random(5);
        var etats = new ArrayList<Plan>();
        plans.commencer(demarche, PlansDEssai.plan(alea), "début", "essai");
        for (int i = 0; i < 25; i++) {
            var lu = lire();
            etats.add(lu.plan());
            assertThat(plans.changer(lu, PlansDEssai.retoucher(lu.plan(), alea), "changement " + i, "essai"))
                    .isTrue();
        }
        for (var avant : etats.reversed()) {
            assertThat(plans.annuler(lire(), "essai")).isTrue();
            assertThat(lire().plan()).isEqualTo(avant);
        }
        assertThat(plans.annuler(lire(), "essai")).as("nothing is left to undo").isFalse();
    }

    @Test
    void aChangeMadeOnAnOldVersionIsNotWritten() {
        var alea = new Random(6);
        plans.commencer(demarche, PlansDEssai.plan(alea), "début", "essai");
        var lu = lire();
        var autre = PlansDEssai.plan(alea);
        assertThat(plans.changer(lu, autre, "le premier", "essai")).isTrue();
        assertThat(plans.changer(lu, PlansDEssai.plan(alea), "le second", "essai"))
                .isFalse();
        assertThat(plans.annuler(lu, "essai")).isFalse();
        assertThat(lire().plan()).isEqualTo(autre);
        assertThat(plans.commencer(demarche, autre, "encore", "essai")).isFalse();
    }
}
