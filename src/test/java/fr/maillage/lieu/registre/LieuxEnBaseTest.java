package fr.maillage.lieu.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Alias;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.Rattachement;
import fr.maillage.site.postgres.TestDatabase;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Tables;
import fr.maillage.territoire.TablesDesTerritoires;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Works on the shared {@link TestDatabase}. */
@SpringBootTest(classes = LieuxEnBaseTest.Registre.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class LieuxEnBaseTest {
    private static final Acte DECLARATION = new Acte(Acte.Genre.DECLARATION, "essai", Provenance.DECLARATION, null, "");
    private static final Acte MODERATION = new Acte(Acte.Genre.MODERATION, "essai", Provenance.MODERATION, null, "");

    private static final Fiche MAIRIE = Fiche.de(Map.of(
            Champ.NOM, List.of("Mairie d’essai"),
            Champ.COMMUNE, List.of("Verdun"),
            Champ.CODE_INSEE, List.of("55545"),
            Champ.SERVICES, List.of("Aide aux démarches administratives")));

    private final Lieux lieux;

    LieuxEnBaseTest(@Autowired Lieux lieux) {
        this.lieux = lieux;
    }

    @Import({LieuxEnBase.class, Ecriture.class, AliasEnBase.class, StructuresEnBase.class})
    static class Registre {
        @Bean
        Rattachement rattachement() {
            var tables = TablesDesTerritoires.depuis(Tables.duProgramme());
            var territoires = tables.territoires();
            return new Rattachement(territoires, tables.histoire(territoires));
        }
    }

    @Test
    void aPlaceIsFoundAsItWasWritten() {
        var contenu = new Contenu(
                null,
                Etat.DECLARE,
                new Fermeture(LocalDate.of(2026, 8, 1), null, "travaux"),
                MAIRIE,
                List.of(new Passage(
                        "Place", "", "Verdun", "55545", new Coordonnees(5.38, 49.16), "Tu[2,4] 14:00-17:00", "")));
        var lieu = lieux.creer(contenu, DECLARATION);
        assertThat(lieux.trouver(lieu.id())).contains(lieu);
        assertThat(lieu.communeActuelle()).isEqualTo("55545");
        assertThat(Contenu.de(lieu)).isEqualTo(contenu);
        assertThat(lieu.provenances())
                .hasEntrySatisfying(Champ.NOM, p -> assertThat(p.source()).isEqualTo("déclaration"));
    }

    @Test
    void whatIsNotTouchedKeepsItsProvenanceAndItsDate() {
        var importe = new Acte(Acte.Genre.IMPORT, "i1", "Recensement", LocalDate.of(2023, 4, 6), "");
        var lieu = lieux.creer(Contenu.de(Etat.PUBLIE, MAIRIE), importe);
        var corrige = lieux.modifier(
                lieu,
                Contenu.de(
                        Etat.PUBLIE,
                        MAIRIE.avec(Champ.TELEPHONE, "+33329000000").avec(Champ.NOM, "Mairie")),
                MODERATION);
        assertThat(corrige.version()).isEqualTo(2);
        assertThat(corrige.majLe()).isEqualTo(LocalDate.of(2023, 4, 6));
        assertThat(corrige.source()).isEqualTo("Recensement");
        assertThat(corrige.provenances().get(Champ.COMMUNE))
                .isEqualTo(new Provenance("Recensement", LocalDate.of(2023, 4, 6)));
        assertThat(corrige.provenances())
                .hasEntrySatisfying(Champ.NOM, p -> assertThat(p.source()).isEqualTo("modération"));
        assertThat(lieux.trouver(lieu.id())).contains(corrige);
    }

    @Test
    void whoReadBeforeSomebodyElseWroteOverwritesNothing() {
        var lieu = lieux.creer(Contenu.de(Etat.DECLARE, MAIRIE), DECLARATION);
        lieux.modifier(lieu, Contenu.de(Etat.PUBLIE, MAIRIE), MODERATION);
        var enRetard = Contenu.de(Etat.DECLARE, MAIRIE.avec(Champ.NOM, "Autre nom"));
        assertThatExceptionOfType(ConflitDeVersion.class).isThrownBy(() -> lieux.modifier(lieu, enRetard, DECLARATION));
        assertThat(lieux.trouver(lieu.id()))
                .hasValueSatisfying(l -> assertThat(l.etat()).isEqualTo(Etat.PUBLIE));
    }

    @Test
    void anyVersionComesBackWhole() {
        var lieu = lieux.creer(Contenu.de(Etat.PUBLIE, MAIRIE), DECLARATION);
        var change = lieux.modifier(lieu, Contenu.de(Etat.ARCHIVE, Fiche.VIDE.avec(Champ.NOM, "Perdu")), MODERATION);
        var revenu = lieux.restaurer(
                lieu.id(), change.version(), 1, new Acte(Acte.Genre.RESTAURATION, "essai", "", null, "erreur"));
        assertThat(Contenu.de(revenu)).isEqualTo(Contenu.de(lieu));
        assertThat(revenu.provenances()).isEqualTo(lieu.provenances());
        assertThat(lieux.historique(lieu.id())).extracting(v -> v.numero()).containsExactly(3, 2, 1);
        assertThat(lieux.historique(lieu.id()).getLast().lieu()).isEqualTo(lieu);
    }

    @Test
    void anAbsorbedPlaceLeadsToItsSurvivorWithItsAliases() {
        var source = "essai " + UUID.randomUUID();
        var survivant = lieux.creer(Contenu.de(Etat.PUBLIE, MAIRIE), DECLARATION);
        var absorbe = lieux.creerTous(List.of(new Lieux.Nouveau(
                        Contenu.de(Etat.PUBLIE, MAIRIE), DECLARATION, List.of(new Alias(source, "12")))))
                .getFirst();
        lieux.absorber(absorbe, survivant.id(), new Acte(Acte.Genre.FUSION, "essai", "", null, ""));
        assertThat(lieux.parAlias(new Alias(source, "12"))).contains(survivant.id());
        assertThat(lieux.trouver(absorbe.id())).hasValueSatisfying(l -> {
            assertThat(l.etat()).isEqualTo(Etat.ARCHIVE);
            assertThat(l.absorbePar()).isEqualTo(survivant.id());
        });
    }

    @Test
    void aLongIdentifierIsAnAliasLikeAnyOther() {
        var alias = new Alias("essai " + UUID.randomUUID(), "x".repeat(20_000));
        var lieu = lieux.creer(Contenu.de(Etat.DECLARE, MAIRIE), DECLARATION);
        lieux.noterAlias(lieu.id(), alias);
        assertThat(lieux.parAlias(alias)).contains(lieu.id());
        assertThat(lieux.alias(lieu.id())).containsExactly(alias);
    }

    @Test
    void manyPlacesAreWrittenInOneGo() {
        var nouveaux = IntStream.range(0, 1_203)
                .mapToObj(i -> new Lieux.Nouveau(
                        Contenu.de(Etat.BROUILLON, MAIRIE.avec(Champ.NOM, "Lieu " + i)), DECLARATION, List.of()))
                .toList();
        var ecrits = lieux.creerTous(nouveaux);
        assertThat(ecrits).extracting(l -> l.nom()).first().isEqualTo("Lieu 0");
        assertThat(lieux.trouverTous(ecrits.stream().map(l -> l.id()).toList())).hasSize(1_203);
    }

    @Test
    void aConfirmationMakesThePlaceFreshWithoutChangingIt() {
        var vieux = new Acte(Acte.Genre.IMPORT, "i1", "Recensement", LocalDate.of(2020, 1, 1), "");
        var lieu = lieux.creer(Contenu.de(Etat.PUBLIE, MAIRIE), vieux);
        var confirme = lieux.modifier(
                lieu, Contenu.de(lieu), new Acte(Acte.Genre.CONFIRMATION, "lien", "confirmation", null, ""));
        assertThat(confirme.majLe()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(confirme.fiche()).isEqualTo(lieu.fiche());
    }
}
