package fr.maillage.atelier.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Ateliers;
import fr.maillage.atelier.Besoin;
import fr.maillage.atelier.Idee;
import fr.maillage.atelier.Synthese;
import fr.maillage.atelier.Syntheses;
import fr.maillage.demarche.Rencontre;
import fr.maillage.demarche.SourceDePresences;
import fr.maillage.demarche.registre.DemarchesEnBase;
import fr.maillage.site.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class AteliersDeDemonstrationTest {
    @Autowired
    private DemarchesEnBase demarches;

    @Autowired
    private AteliersDeDemonstration demonstration;

    @Autowired
    private Ateliers ateliers;

    @Autowired
    private Syntheses syntheses;

    @Autowired
    private List<SourceDePresences> presences;

    @Test
    void twoClosedWorkshopsHoldWhatWasSaidAndGoWithTheirDemarche() {
        var demarche = demarches.creer(
                new DemarchesEnBase.Contenu("Démonstration d’essai", "departement:55", "", ""), true, "essai");
        demonstration.ajouter(demarche);

        var dits = syntheses.deLaDemarche(demarche);
        assertThat(dits).hasSize(2).extracting(Synthese::aRelire).containsOnly(0);
        assertThat(dits).extracting(s -> s.atelier().etat()).containsOnly(Atelier.Etat.CLOS);
        var recits = RecitDAtelier.livres();
        for (var dit : dits) {
            var recit = recits.stream()
                    .filter(r -> r.nom().equals(dit.atelier().nom()))
                    .findFirst()
                    .orElseThrow();
            assertThat(dit.besoins().map(Besoin::texte))
                    .containsExactlyInAnyOrderElementsOf(recit.besoins().stream()
                            .map(RecitDAtelier.BesoinDit::texte)
                            .toList());
            assertThat(dit.idees().map(Idee::texte))
                    .containsExactlyInAnyOrderElementsOf(recit.besoins().stream()
                            .flatMap(b -> b.idees().stream())
                            .toList());
            assertThat(dit.besoins()).noneMatch(b -> b.famille().isEmpty());
        }
        assertThat(presences.stream().flatMap(p -> p.rencontres(demarche).stream()))
                .filteredOn(r -> r.genre() == Rencontre.Genre.ATELIER)
                .hasSize(2);

        demarches.effacer(demarche);
        assertThat(ateliers.deLaDemarche(demarche)).isEmpty();
    }
}
