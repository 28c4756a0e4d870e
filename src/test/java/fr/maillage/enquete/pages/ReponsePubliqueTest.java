package fr.maillage.enquete.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.enquete.registre.EnquetesEnBase;
import fr.maillage.enquete.registre.ReponsesEnBase;
import fr.maillage.enquete.reponse.Reponse;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Site
@SuppressWarnings("NullAway.Init")
class ReponsePubliqueTest {
    private static final String QUESTIONNAIRE = """
            titre: Essai <court>
            destinataires: habitants
            questions:
              - {intitule: Quelle commune, genre: commune}
              - {intitule: Avez-vous Internet, genre: un-choix, obligatoire: oui, reponses: [Oui, Non]}
              - {intitule: Pourquoi pas, genre: texte, si: {question: q2, reponses: [m2]}}
              - {intitule: À quel point, genre: echelle, minimum: 0, maximum: 10}
            """;

    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private Client client;

    @Autowired
    private EnquetesEnBase enquetes;

    @Autowired
    private EnquetesDuSite site;

    @Autowired
    private ReponsesEnBase reponses;

    @Autowired
    private JdbcClient base;

    private Visiteur meuse;
    private EnquetesDEssai essai;
    private String enquete;
    private String adresse;
    private Visiteur habitant;

    @BeforeEach
    void ouvrirUneEnquete() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        essai = new EnquetesDEssai(meuse);
        enquete = essai.importer(QUESTIONNAIRE);
        adresse = essai.ouvrir(enquete);
        habitant = new Visiteur(client, "192.0.2." + (10 + Math.floorMod(enquete.hashCode(), 200)));
    }

    private HttpResponse<String> envoyer(HttpResponse<String> page, String aller, String... champs) {
        var tous = new ArrayList<String>();
        EnquetesDEssai.caches(page.body()).forEach((nom, valeur) -> {
            tous.add(nom);
            tous.add(valeur);
        });
        tous.addAll(List.of(champs));
        tous.addAll(List.of("aller", aller));
        return habitant.poster(adresse.replaceFirst("\\?.*", ""), tous.toArray(String[]::new));
    }

    private List<Reponse> recues() {
        return reponses.de(enquete.substring(enquete.lastIndexOf('/') + 1));
    }

    private HttpResponse<String> jusquALaRelecture() {
        var page = envoyer(habitant.lire(adresse), "suite");
        page = envoyer(page, "suite", "q1-nom", "Verdun", "q2", "m2");
        page = envoyer(page, "suite", "q3", "Trop <cher>", "q4", "10");
        return page;
    }

    @Test
    void someoneAnswersPageAfterPageAndNothingTellsWho() {
        var relecture = jusquALaRelecture();
        assertThat(relecture.body()).contains("Relisez vos réponses", "Verdun (55)", "Trop &lt;cher&gt;");
        assertThat(recues()).isEmpty();
        var merci = envoyer(relecture, "suite");
        assertThat(merci.statusCode()).isEqualTo(302);
        assertThat(recues()).singleElement().satisfies(r -> {
            assertThat(r.valeurs())
                    .containsOnly(
                            java.util.Map.entry("q1", List.of("55545")),
                            java.util.Map.entry("q2", List.of("m2")),
                            java.util.Map.entry("q3", List.of("Trop <cher>")),
                            java.util.Map.entry("q4", List.of("10")));
            assertThat(r.jour()).isEqualTo(site.aujourdhui());
        });
        assertThat(base.sql("select row_to_json(r)::text from enquete.reponse r where enquete = :id")
                        .param("id", enquete.substring(enquete.lastIndexOf('/') + 1))
                        .query(String.class)
                        .single())
                .doesNotContain("192.0.2.", "T0", ":00");
        assertThat(habitant.biscuits()).doesNotContainKey(CompteDEssai.NOM);
    }

    @Test
    void aQuestionWhoseConditionIsNotMetIsSkippedAndItsOldAnswerForgotten() {
        var page = envoyer(habitant.lire(adresse), "suite");
        page = envoyer(page, "suite", "q2", "m2");
        assertThat(page.body()).contains("Pourquoi pas");
        page = envoyer(page, "retour", "q3", "Déjà écrit");
        assertThat(page.body()).contains("Avez-vous Internet");
        page = envoyer(page, "suite", "q2", "m1");
        assertThat(page.body()).doesNotContain("Pourquoi pas").contains("À quel point");
        page = envoyer(page, "suite", "q4", "3");
        assertThat(page.body()).contains("Relisez vos réponses").doesNotContain("Pourquoi pas");
        envoyer(page, "suite");
        assertThat(recues().getFirst().valeurs()).containsOnlyKeys("q2", "q4");
    }

    @Test
    void sentTwiceItCountsOnce() {
        var relecture = jusquALaRelecture();
        assertThat(envoyer(relecture, "suite").statusCode()).isEqualTo(302);
        assertThat(envoyer(relecture, "suite").statusCode()).isEqualTo(302);
        assertThat(recues()).hasSize(1);
        envoyer(jusquALaRelecture(), "suite");
        assertThat(recues()).hasSize(2);
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStays() {
        var page = envoyer(habitant.lire(adresse), "suite");
        page = envoyer(page, "suite", "q1-nom", "Zzzzyx");
        assertThat(page.body())
                .contains("Nous ne reconnaissons pas cette commune", "value=\"Zzzzyx\"", "Répondez à cette question");
        page = envoyer(page, "suite", "q1-nom", "Saint-M", "q2", "m1");
        assertThat(page.body()).contains("Plusieurs communes peuvent convenir", "type=\"radio\" id=\"q1-0\"");
        page = envoyer(page, "suite", "q1-nom", "Saint-M", "q1", "55463", "q2", "m1");
        assertThat(page.body()).contains("À quel point", "name=\"q1\" value=\"55463\"");
        page = envoyer(page, "suite", "q4", "99");
        assertThat(page.body()).contains("Choisissez parmi les réponses proposées");
        assertThat(recues()).isEmpty();
    }

    @Test
    void answersCarriedThatWereTamperedWithBringBackTheirPage() {
        var relecture = jusquALaRelecture();
        var trafique = envoyer(relecture, "suite", "q2", "m9");
        assertThat(trafique.body()).contains("Choisissez parmi les réponses proposées", "Avez-vous Internet");
        assertThat(recues()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsKeptAndTold() {
        var page = envoyer(habitant.lire(adresse), "suite");
        page = envoyer(page, "suite", "q2", "m2");
        page = envoyer(page, "suite", "q3", "x".repeat(1500));
        assertThat(page.body()).contains("Votre texte a 1500 caractères", "x".repeat(1500));
    }

    @Test
    void aClosedSurveySaysSoAndTakesNothing() {
        var relecture = jusquALaRelecture();
        meuse.lire(enquete);
        meuse.poster(enquete + "/clore");
        assertThat(habitant.lire(adresse).body())
                .contains("Cette enquête est close")
                .doesNotContain("Commencer");
        var reponse = envoyer(relecture, "suite");
        assertThat(reponse.statusCode()).isEqualTo(410);
        assertThat(reponse.body()).contains("Vos réponses ne sont pas enregistrées");
        assertThat(recues()).isEmpty();
    }

    @Test
    void anUnknownCodeSaysWhatToDo() {
        assertThat(habitant.lire("/enquetes/zzzzzzzz").statusCode()).isEqualTo(404);
        assertThat(habitant.lire("/enquetes/zzzzzzzz").body()).contains("Vérifiez l’adresse ou le code");
        assertThat(habitant.lire("/enquetes?code=" + adresse.substring(10).toUpperCase(java.util.Locale.ROOT))
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .endsWith(adresse);
        assertThat(habitant.lire("/enquetes?code=***").body()).contains("Ce n’est pas un code");
    }

    @Test
    void answersAreCountedByCollectionPoint() {
        meuse.lire(enquete + "/points");
        meuse.poster(enquete + "/points", "nom", "Marché de Stenay");
        var page = meuse.lire(enquete + "/points").body();
        var point = page.replaceAll("(?s).*\\?p=([0-9a-z]{8}).*", "$1");
        adresse = adresse + "?p=" + point;
        var relecture =
                envoyer(envoyer(envoyer(habitant.lire(adresse), "suite"), "suite", "q2", "m1"), "suite", "q4", "2");
        envoyer(relecture, "suite");
        assertThat(recues()).singleElement().extracting(Reponse::point).isEqualTo(point);
        assertThat(meuse.lire(enquete).body()).contains("Marché de Stenay");
        assertThat(meuse.lire(enquete + "/points/" + point + "/qr.svg").body()).startsWith("<svg");
    }

    @Test
    void answersAreErasedAfterTheDayThatWasPromised() {
        envoyer(jusquALaRelecture(), "suite");
        var id = enquete.substring(enquete.lastIndexOf('/') + 1);
        var limite = enquetes.trouver(id).orElseThrow().garderJusquAu();
        reponses.purger(limite);
        assertThat(recues()).hasSize(1);
        base.sql("update enquete.enquete set garder_jusqu_au = :hier where id = :id")
                .param("hier", site.aujourdhui().minusDays(1))
                .param("id", id)
                .update();
        reponses.purger(site.aujourdhui());
        assertThat(recues()).isEmpty();
    }

    @Test
    void thePageIsLight() {
        assertThat(habitant.lire(adresse).body().length()).isLessThan(20_000);
    }
}
