package fr.maillage.atelier.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.DansUnAtelier;
import fr.maillage.presentation.Formats;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class InscriptionTest extends DansUnAtelier {
    private static final int POIDS_MAX = 60 * 1024;
    private static final LocalDate AUJOURDHUI = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final LocalDate JOUR = AUJOURDHUI.plusDays(10);

    @Autowired
    private AccueilsEnBase accueils;

    @Autowired
    private InscriptionsEnBase inscriptions;

    @Autowired
    private EffacementDesInscriptions effacement;

    private Visiteur public_;
    private String lien;

    @BeforeEach
    void ouvrirLesInscriptions() {
        dater(JOUR);
        accueils.changer(atelier.id(), true, 2, null);
        lien = accueils.de(atelier.id()).chemin();
        public_ = new Visiteur(client, "198.51.100.200");
    }

    private void dater(LocalDate jour) {
        base.sql("update atelier.atelier set jour = :jour where id = :id")
                .param("jour", jour)
                .param("id", atelier.id())
                .update();
        atelier = ateliers.trouver(atelier.id()).orElseThrow();
    }

    private HttpResponse<String> repondre(String chemin, Venue venue, String nom) {
        public_.lire(chemin);
        return public_.poster(
                chemin, "venue", venue.name(), "nom", nom, "structure", "Relais d’essai", "role", "", "courriel", "");
    }

    private String inscrire(String nom) {
        return suite(repondre(lien, Venue.VIENT, nom));
    }

    private static String suite(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers()
                .firstValue("location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]*", "")
                .replaceFirst("\\?.*", "");
    }

    private List<Inscription> toutes() {
        return inscriptions.toutes(atelier.id());
    }

    private Inscription seule() {
        assertThat(toutes()).hasSize(1);
        return toutes().getFirst();
    }

    private void cocher() {
        base.sql("update atelier.inscription set present = true where atelier = :id")
                .param("id", atelier.id())
                .update();
    }

    @Test
    void somebodyRegistersByTheGeneralLinkThenChangesTheirAnswerByTheirOwn() {
        var personnel = inscrire("Essai <b>un</b>");
        assertThat(public_.lire(personnel + "?fait=oui").body())
                .contains("C’est noté\u00a0: vous venez.", "Essai &lt;b")
                .doesNotContain("Essai <b>");
        assertThat(seule().reponse()).isEqualTo(Venue.VIENT);
        assertThat(repondre(personnel, Venue.NE_VIENT_PAS, "").statusCode()).isEqualTo(302);
        assertThat(seule().reponse()).isEqualTo(Venue.NE_VIENT_PAS);
        assertThat(seule().nom()).isEmpty();
    }

    @Test
    void theSameFormSentTwiceMakesOneRegistration() {
        var secret = LiensPersonnels.tirer();
        public_.lire(lien);
        for (int fois = 0; fois < 2; fois++) {
            assertThat(suite(public_.poster(lien, "secret", secret, "venue", "VIENT", "nom", "Essai")))
                    .endsWith(secret);
        }
        seule();
    }

    @Test
    void thePageIsLightSaysWhatBecomesOfDataAndIsKeptByNobody() {
        var page = public_.lire(lien);
        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(POIDS_MAX);
        assertThat(page.body())
                .contains(
                        "mission d’intérêt public",
                        Formats.date(JOUR.plusDays(60)),
                        "Votre inscription n’est jamais reliée à ce que vous direz");
        assertThat(page.headers().firstValue("x-robots-tag")).contains("noindex");
        assertThat(page.headers().firstValue("cache-control").orElse("")).contains("no-store");
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        public_.lire(lien);
        var page = public_.poster(
                lien, "venue", "VIENT", "nom", "", "structure", "Relais gardé", "courriel", "pas une adresse");
        assertThat(page.body()).contains("Écrivez votre nom", "Écrivez une adresse seule", "Relais gardé");
        assertThat(public_.poster(lien, "nom", "x".repeat(5_000)).body()).contains("Dites si vous venez.");
        assertThat(toutes()).isEmpty();
    }

    @Test
    void theLastPlaceIsGivenOnceAndFreedByWhoNoLongerComes() {
        var premier = inscrire("Essai un");
        inscrire("Essai deux");
        assertThat(public_.lire(lien).body()).contains("L’atelier est complet");
        assertThat(public_.poster(lien, "venue", "VIENT", "nom", "Essai trois").statusCode())
                .isEqualTo(200);
        assertThat(toutes()).hasSize(2);
        assertThat(repondre(premier, Venue.NE_VIENT_PAS, "Essai un").statusCode())
                .isEqualTo(302);
        inscrire("Essai trois");
        assertThat(repondre(premier, Venue.VIENT, "Essai un").body()).contains("la dernière place vient d’être prise");
    }

    @Test
    void aLinkThatTakesNoAnswerSaysWhy() {
        accueils.changer(atelier.id(), false, null, null);
        assertThat(public_.lire(lien).body()).contains("ne sont pas ouvertes").doesNotContain("Envoyer ma réponse");
        accueils.changer(atelier.id(), true, null, null);
        dater(LocalDate.of(2022, 4, 12));
        assertThat(public_.lire(lien).body()).contains("a déjà eu lieu");
        ateliers.retirer(atelier.id(), true);
        assertThat(public_.lire(lien).body()).contains("n’aura pas lieu");
        for (var inconnu : List.of("zzzz", LiensPersonnels.tirer(), "%3Cscript%3E")) {
            var page = public_.lire("/inscription/" + inconnu);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body())
                    .contains("Vérifiez que l’adresse est entière")
                    .doesNotContain("<script>");
        }
    }

    @Test
    void somebodyErasesTheirOwnData() {
        var personnel = inscrire("Essai");
        public_.lire(personnel);
        assertThat(public_.poster(personnel + "/effacer").body()).contains("ne sont plus sur ce site");
        assertThat(toutes()).isEmpty();
        assertThat(public_.lire(personnel).statusCode()).isEqualTo(404);
        assertThat(public_.poster(lien + "/effacer").statusCode()).isEqualTo(400);
    }

    @Test
    void theDateGoesIntoACalendar() {
        assertThat(public_.lire(lien + "/agenda.ics").body()).contains("SUMMARY:Atelier d’essai");
    }

    @Test
    void namesAreErasedOnTheirDayAndCountsStay() {
        var personnel = inscrire("Essai à effacer");
        inscrire("Essai deux");
        cocher();
        effacement.duJour();
        assertThat(toutes()).noneMatch(Inscription::effacee);
        dater(AUJOURDHUI.minusDays(60));
        effacement.duJour();
        assertThat(toutes()).hasSize(2).allSatisfy(i -> {
            assertThat(i.effacee()).isTrue();
            assertThat(i.nom() + i.role() + i.courriel() + i.structureDite()).isEmpty();
            assertThat(i.present()).isTrue();
            assertThat(i.vient()).isTrue();
        });
        assertThat(public_.lire(personnel).statusCode()).isEqualTo(404);
    }

    @Test
    void aDayOfErasureThatSomebodyChoseComesFirst() {
        inscrire("Essai");
        accueils.changer(atelier.id(), true, null, AUJOURDHUI);
        effacement.duJour();
        assertThat(seule().effacee()).isTrue();
    }

    @Test
    void noTableTiesARegistrationToAContribution() {
        var colonnes = base.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'atelier'
                          and (table_name in ('inscription', 'lien_d_inscription', 'accueil')
                               and column_name ~ 'participant|contribution|jeton_de|biscuit'
                               or table_name not in ('inscription', 'lien_d_inscription', 'accueil')
                               and column_name ~ 'inscription|personne|courriel')
                        """).query(String.class).list();
        assertThat(colonnes).isEmpty();
        assertThat(base.sql("""
                        select distinct cible.relname from pg_constraint k
                        join pg_class source on source.oid = k.conrelid join pg_class cible on cible.oid = k.confrelid
                        where k.contype = 'f' and k.connamespace = 'atelier'::regnamespace
                          and source.relname in ('inscription', 'lien_d_inscription', 'accueil')
                        """).query(String.class).list()).containsExactlyInAnyOrder("atelier", "inscription");
    }

    @Test
    void facilitatorsSetPlacesAndDayOfErasureAndEraseAtOnce() {
        inscrire("Essai un");
        var adresse = atelier.chemin() + "/invitations";
        assertThat(animatrice.lire(adresse).body()).contains("Essai un", lien, "n’envoie pas encore de courriel");
        assertThat(animatrice.poster(adresse, "places", "0").body()).contains("Écrivez un nombre de 1");
        assertThat(animatrice.poster(adresse, "places", "12").statusCode()).isEqualTo(302);
        assertThat(accueils.de(atelier.id()).places()).isEqualTo(12);
        assertThat(accueils.de(atelier.id()).ouvert()).isFalse();
        assertThat(animatrice.lire(adresse + "/lien.svg").body()).startsWith("<svg");
        assertThat(animatrice
                        .poster(adresse + "/annuler", "inscription", seule().id())
                        .statusCode())
                .isEqualTo(302);
        assertThat(seule().annulee()).isTrue();
        assertThat(animatrice.poster(adresse + "/effacer").statusCode()).isEqualTo(302);
        assertThat(animatrice.lire(adresse).body()).doesNotContain("Essai un");
        assertThat(public_.lire(adresse).statusCode()).isNotEqualTo(200);
    }
}
