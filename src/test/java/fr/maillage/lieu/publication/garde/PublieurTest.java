package fr.maillage.lieu.publication.garde;

import static fr.maillage.lieu.publication.LieuxDEssai.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.publication.schema.RefusDePublication.Raison;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Site
class PublieurTest {
    private static final Acte IMPORT = new Acte(Acte.Genre.IMPORT, "essai", Provenance.MODERATION, null, "");

    @Autowired
    Publieur publieur;

    @Autowired
    Publications publications;

    @Autowired
    Lieux lieux;

    @Autowired
    JdbcClient base;

    @Autowired
    Client client;

    private Lieu creer(Fiche fiche) {
        return lieux.creer(Lieux.Contenu.de(Etat.PUBLIE, fiche.avec(Champ.NOM, "Garde " + UUID.randomUUID())), IMPORT);
    }

    private Publication publier() {
        return ((Issue.Acceptee) publieur.publier("essai", true)).publication();
    }

    @Test
    void everyPublishedPlaceIsInTheFileOrAmongThoseLeftOutWithItsReason() throws IOException {
        var exporte = creer(COMPLETE);
        var ecarte = creer(COMPLETE.sans(Champ.ADRESSE));
        var publication = publier();
        assertThat(publication.publies()).isEqualTo(publication.volume() + publication.ecartes());
        assertThat(publication.publies())
                .isEqualTo(lieux.dansEtats(java.util.Set.of(Etat.PUBLIE)).size());
        assertThat(publication.raisons().get(Raison.SANS_ADRESSE)).isPositive();
        var fichier = new ByteArrayOutputStream();
        publications.fichier(publication.numero()).orElseThrow().copier(fichier);
        assertThat(fichier.toString(StandardCharsets.UTF_8))
                .contains(exporte.id())
                .doesNotContain(ecarte.id());
        var laisses = new ByteArrayOutputStream();
        publications.laisses(publication.numero()).orElseThrow().copier(laisses);
        assertThat(laisses.toString(StandardCharsets.UTF_8))
                .contains(ecarte.id())
                .contains("L’adresse manque.");
    }

    @Test
    void aFileThatDidNotChangeIsNotPublishedAgain() {
        creer(COMPLETE);
        var publication = publier();
        assertThat(publieur.publier("essai", false)).isEqualTo(new Issue.Identique(publication));
    }

    @Test
    void aFallOfTheVolumeIsRefusedUntilSomebodyConfirms() {
        creer(COMPLETE);
        var derniere = publier();
        base.sql("update lieu.publication set volume = :double, publies = :double + ecartes where numero = :numero")
                .param("double", derniere.volume() * 2)
                .param("numero", derniere.numero())
                .update();
        creer(COMPLETE);
        assertThat(publieur.publier("essai", false))
                .isEqualTo(new Issue.Chute(derniere.volume() + 1, derniere.volume() * 2));
        assertThat(publications.derniere()).map(Publication::numero).contains(derniere.numero());
        assertThat(publier().confirmee()).isTrue();
    }

    @Test
    void theLimitIsFourFifths() {
        assertThat(Controle.chute(79, 100)).isTrue();
        assertThat(Controle.chute(80, 100)).isFalse();
        assertThat(Controle.chute(0, 0)).isFalse();
    }

    @Test
    void theLastAcceptedFileIsTheOneServed() {
        var lieu = creer(COMPLETE);
        var publication = publier();
        var servi = client.lire("/donnees/lieux.csv");
        assertThat(servi.body()).contains(lieu.id());
        assertThat(servi.headers().firstValue("Content-Disposition").orElse("")).contains(publication.nom());
        assertThat(publication.nom())
                .matches("\\d{4}-\\d\\d-\\d\\d_maillage_lieux-de-mediation-numerique_departement-55\\.csv");
        var apres = creer(COMPLETE);
        assertThat(client.lire("/donnees/lieux.csv").body()).doesNotContain(apres.id());
        assertThat(client.lire("/donnees/publications/" + publication.numero() + ".csv")
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.lire("/donnees/publications/999999.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void visitorsDoNotPublish() {
        assertThat(client.lire("/gestion/publication").statusCode()).isIn(302, 403);
        assertThat(client.poster("/gestion/publication", "").statusCode()).isEqualTo(403);
    }
}
