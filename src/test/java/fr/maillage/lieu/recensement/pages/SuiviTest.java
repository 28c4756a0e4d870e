package fr.maillage.lieu.recensement.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Alias;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.recensement.EtatDImport;
import fr.maillage.lieu.recensement.Imports;
import fr.maillage.lieu.travail.Travail.Genre;
import fr.maillage.lieu.travail.Travaux;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trials and imports that last: followed, left, stopped, resumed, undone from the screen. */
@Site
class SuiviTest {
    private static final String LISTE = "/gestion/imports";

    @Autowired
    CompteDEssai comptes;

    @Autowired
    Imports imports;

    @Autowired
    Lieux lieux;

    @Autowired
    Travaux travaux;

    @Autowired
    JdbcClient base;

    private final String nom = "Suivi " + UUID.randomUUID();
    private Visiteur charge;
    private String adresse = "";

    @BeforeEach
    void giveAFile() {
        charge = comptes.visiteur(Role.CHARGE_DE_MISSION);
        charge.lire(LISTE + "/nouveau");
        var csv = """
                id,nom,commune,code_postal,code_insee,adresse,services,source
                1,%1$s,Montmédy,55600,55351,1 rue %1$s,Aide aux démarches administratives,%1$s
                2,Relais %1$s,Stenay,55700,55502,2 rue %1$s,Loisirs et créations numériques,%1$s
                3,Un nom seul,,,,,,
                """.formatted(nom);
        var depot = charge.deposer(LISTE + "/nouveau", nom + ".csv", csv.getBytes(UTF_8));
        adresse = depot.headers().firstValue("location").orElseThrow().replace("/correspondance", "");
    }

    /** One import runs at a time: a test that fails must not hold the others. */
    @AfterEach
    void letNothingRun() {
        imports.interrompre(id());
    }

    private long id() {
        return Long.parseLong(adresse.replaceAll(".*/", ""));
    }

    private EtatDImport etat() {
        return imports.trouver(id()).orElseThrow().etat();
    }

    private static boolean seRecharge(HttpResponse<String> page) {
        return page.headers().firstValue("refresh").isPresent();
    }

    private HttpResponse<String> suite(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(302);
        return charge.lire(reponse.headers().firstValue("location").orElseThrow());
    }

    /** The workshop of this node is kept busy, so that the trial waits for as long as the test wants. */
    @Test
    void aTrialThatLastsIsFollowedLeftFoundAgainStoppedAndMadeAgain() {
        var occupe = new CountDownLatch(1);
        travaux.lancer(Genre.DOUBLONS, nom, "", Duration.ZERO, avancement -> {
            try {
                occupe.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new byte[0];
        });
        try {
            var attente = charge.lire(adresse + "/essai");
            assertThat(attente.body())
                    .contains(
                            "<progress", "lecture du fichier", "Vous pouvez quitter cette page", "Interrompre l’essai");
            assertThat(seRecharge(attente)).isTrue();
            assertThat(seRecharge(charge.lire(adresse + "/essai?suivi=non"))).isFalse();
            assertThat(charge.lire(LISTE).body()).contains("Essai en cours", "href=\"" + adresse + "/essai\"");
            assertThat(charge.lire(adresse + "/essai/rejets.csv").statusCode()).isEqualTo(404);

            charge.lire(adresse + "/essai");
            var arretee = suite(charge.poster(adresse + "/essai/interrompre"));
            assertThat(arretee.body()).contains("L’essai s’est arrêté avant la fin", "Recommencer l’essai");
            assertThat(seRecharge(arretee)).isFalse();
            assertThat(charge.lire(LISTE).body()).contains("Essai interrompu");
        } finally {
            occupe.countDown();
        }
        var fini = suite(charge.poster(adresse + "/essai"));
        assertThat(fini.body()).contains("3\u00a0lignes = 2\u00a0importées", "Refaire l’essai");
        assertThat(charge.lire(LISTE).body()).contains("Essai terminé");
    }

    @Test
    void aTrialIsKeptUntilTheReadingChangesOrTheImportStarts() {
        charge.lire(adresse + "/essai");
        var premier = imports.travail(imports.trouver(id()).orElseThrow()).orElseThrow();
        assertThat(charge.lire(adresse + "/essai/rejets.csv").body()).contains("Rejetée");
        charge.lire(adresse + "/essai");
        assertThat(imports.travail(imports.trouver(id()).orElseThrow())).contains(premier);

        imports.regler(id(), "champs: {nom: nom}", "", true);
        assertThat(charge.lire(adresse + "/essai/rejets.csv").statusCode()).isEqualTo(404);
        assertThat(charge.lire(adresse + "/essai").body()).contains("Rien n’est encore écrit");
        assertThat(imports.travail(imports.trouver(id()).orElseThrow()))
                .hasValueSatisfying(second -> assertThat(second).isNotEqualTo(premier));

        imports.executer(id(), progres -> {});
        assertThat(travaux.trouver(Genre.ESSAI, String.valueOf(id()))).isEmpty();
    }

    @Test
    void aReadingThatFailsSaysWhyAndLeadsBackToIt() {
        imports.regler(id(), "champs: [", "", true);
        var page = charge.lire(adresse + "/essai");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("n’est pas du YAML lisible", "Changer la lecture");
    }

    /** As a node writes it while it runs. */
    private void enCours(String battement) {
        base.sql(
                        "update lieu.import set etat = 'en_cours', coureur = 'essai', lignes = 3, faites = 1, battement = now() - "
                                + battement + "::interval where id = :id")
                .param("id", id())
                .update();
    }

    @Test
    void anImportUnderWayIsFollowedThenStoppedThenResumedToItsEnd() throws InterruptedException {
        enCours("'0 seconds'");
        var page = charge.lire(adresse);
        assertThat(page.body())
                .contains("1\u00a0ligne sur 3", "(33&nbsp;%)", "Interrompre l’import", "Arrêter l’actualisation");
        assertThat(seRecharge(page)).isTrue();
        assertThat(seRecharge(charge.lire(adresse + "?suivi=non"))).isFalse();

        var autre = charge.deposer(LISTE + "/nouveau", "autre.csv", "nom;commune\nAutre;Verdun\n".getBytes(UTF_8));
        var refuse = charge.poster(
                autre.headers().firstValue("location").orElseThrow().replace("/correspondance", "/lancer"));
        assertThat(refuse.statusCode()).isEqualTo(409);
        assertThat(refuse.body()).contains("est en cours");

        var arrete = suite(charge.poster(adresse + "/interrompre"));
        assertThat(arrete.body()).contains("L’import s’arrête après les lignes en cours", "Reprendre l’import");
        assertThat(etat()).isEqualTo(EtatDImport.INTERROMPU);
        assertThat(charge.poster(adresse + "/reprendre").statusCode()).isEqualTo(302);
        attendreLaFin();
        assertThat(charge.lire(adresse).body()).contains("3\u00a0lignes = 2\u00a0importées");
    }

    @Test
    void anImportWhoseNodeDiedIsToldInterruptedThenUndoneFromTheScreen() throws InterruptedException {
        enCours("'2 minutes'");
        var page = charge.lire(adresse);
        assertThat(page.body()).contains("Interrompu", "Reprendre l’import", "Annuler cet import");
        assertThat(seRecharge(page)).isFalse();
        charge.poster(adresse + "/reprendre");
        attendreLaFin();
        var lieu = lieux.parAlias(new Alias(nom, "1")).orElseThrow();

        assertThat(charge.lire(adresse + "/annuler").body()).contains("archive les lieux", "Garder cet import");
        var annule = suite(charge.poster(adresse + "/annuler"));
        assertThat(annule.body()).contains("L’import est annulé", "Archivé\u00a0: l’import l’avait créé");
        assertThat(lieux.trouver(lieu))
                .hasValueSatisfying(l -> assertThat(l.etat()).isEqualTo(Etat.ARCHIVE));
        assertThat(charge.poster(adresse + "/reprendre").statusCode()).isEqualTo(409);
    }

    private void attendreLaFin() throws InterruptedException {
        for (int i = 0; i < 400 && etat() == EtatDImport.EN_COURS; i++) {
            Thread.sleep(25);
        }
        assertThat(etat()).isEqualTo(EtatDImport.TERMINE);
    }
}
