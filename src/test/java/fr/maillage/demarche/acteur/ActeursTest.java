package fr.maillage.demarche.acteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.demarche.registre.DemarchesEnBase;
import fr.maillage.site.Site;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Site
@SuppressWarnings("NullAway.Init")
class ActeursTest {
    private static final Personne.Coordonnees JOIGNABLE =
            new Personne.Coordonnees("accueil@example.org", "03 00 00 00 00", "Inviter aux ateliers.");
    private static final Personne.Coordonnees AUCUNE = new Personne.Coordonnees("", "", "Inviter aux ateliers.");

    @Autowired
    private Acteurs acteurs;

    @Autowired
    private PersonnesEnBase personnes;

    @Autowired
    private DemarchesEnBase demarches;

    @Autowired
    private JdbcClient base;

    private String demarche;

    @BeforeEach
    void ouvrir() {
        demarche = demarches.creer(new DemarchesEnBase.Contenu("Essai", "departement:55", "", ""), false, "essai");
    }

    private String personne(String nom, Personne.Coordonnees coordonnees) {
        return personnes.creer(demarche, new PersonnesEnBase.Contenu(null, nom, "Accueil", null, coordonnees));
    }

    @Test
    void aStructureNamedTwiceIsOneWhateverItsAccents() {
        var premiere = acteurs.structureNommee(demarche, "Médiathèque de l’Étang");
        assertThat(acteurs.structureNommee(demarche, "MEDIATHEQUE DE L'ETANG")).isEqualTo(premiere);
        assertThat(acteurs.structures(demarche))
                .extracting(StructureDeDemarche::nom, StructureDeDemarche::type)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Médiathèque de l’Étang", "culture"));
    }

    @Test
    void namesWithoutAnyLetterAreNotTakenForOneAnother() {
        assertThat(acteurs.structureNommee(demarche, "???")).isNotEqualTo(acteurs.structureNommee(demarche, "***"));
    }

    @Test
    void thePurgeDateFollowsTheLastActivityAndNeverComesNearer() {
        var id = personne("Camille Exemple", JOIGNABLE);
        acteurs.noterActivite(demarche, List.of(id), LocalDate.of(2090, 2, 28));
        acteurs.noterActivite(demarche, List.of(id), LocalDate.of(2030, 1, 1));
        assertThat(acteurs.personnes(demarche, List.of(id)).get(id))
                .returns(LocalDate.of(2092, 2, 28), Personne::purgeLe)
                .returns(false, Personne::purgeChoisie);
    }

    @Test
    void theDayComeTheNameAndTheContactDataGoAndThePersonStillCounts() {
        var passee = personne("Camille Exemple", JOIGNABLE);
        var gardee = personne("Dominique Exemple", JOIGNABLE);
        var muette = personne("Claude Exemple", AUCUNE);
        base.sql("update demarche.personne set purge_voulue = current_date - 1 where id = any(:ids)")
                .param("ids", new String[] {passee, muette})
                .update();

        assertThat(personnes.purger()).isGreaterThanOrEqualTo(2);

        assertThat(acteurs.personnes(demarche)).extracting(Personne::id).containsExactly(gardee);
        assertThat(acteurs.personnes(demarche, List.of(passee, gardee, muette))).hasSize(3);
        assertThat(acteurs.personnes(demarche, List.of(passee)).get(passee))
                .returns(Personne.ANONYME, Personne::nomMontre)
                .returns("", Personne::fonction);
        assertThat(acteurs.coordonnees(demarche, List.of(passee, gardee))).containsOnlyKeys(gardee);
        assertThat(base.sql("select count(*) from demarche.contact where personne = :id")
                        .param("id", passee)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void erasingADemarcheLeavesNothingOfItsPeople() {
        var structure = acteurs.structureNommee(demarche, "Centre social");
        personnes.creer(demarche, new PersonnesEnBase.Contenu(structure, "Camille Exemple", "", null, JOIGNABLE));
        demarches.effacer(demarche);
        assertThat(acteurs.structures(demarche)).isEmpty();
        assertThat(base.sql("select count(*) from demarche.personne where demarche = :id")
                        .param("id", demarche)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
