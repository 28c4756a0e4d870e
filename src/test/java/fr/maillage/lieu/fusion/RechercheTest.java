package fr.maillage.lieu.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Paires;
import fr.maillage.lieu.travail.Travail.Genre;
import fr.maillage.lieu.travail.Travaux;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Searching for duplicates from the screen. */
@Site
class RechercheTest {
    private static final String DOUBLONS = "/gestion/doublons";

    @Autowired
    CompteDEssai comptes;

    @Autowired
    Lieux lieux;

    @Autowired
    Paires paires;

    @Autowired
    Travaux travaux;

    private Compte compte;
    private Visiteur charge;
    private String un = "";
    private String autre = "";

    @BeforeEach
    void twoPlacesThatAreOne() {
        compte = comptes.creer(Role.CHARGE_DE_MISSION, "departement:55");
        charge = comptes.visiteur(compte);
        var nom = "Espace " + UUID.randomUUID();
        un = creer(nom);
        autre = creer(nom);
        charge.lire(DOUBLONS);
    }

    private String creer(String nom) {
        var fiche = Fiche.VIDE
                .avec(Champ.NOM, nom)
                .avec(Champ.COMMUNE, "Verdun")
                .avec(Champ.CODE_INSEE, "55545")
                .avec(Champ.ADRESSE, "12 rue de la Gare");
        return lieux.creer(
                        Contenu.de(Etat.A_REVOIR, fiche),
                        new Acte(Acte.Genre.IMPORT, "essai", "Recensement d’essai", null, ""))
                .id();
    }

    private boolean attendue() {
        return paires.aRevoir().stream()
                .anyMatch(p -> (p.lieuA() + p.lieuB()).contains(un) && (p.lieuA() + p.lieuB()).contains(autre));
    }

    private String suite(java.net.http.HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow();
    }

    @Test
    void aShortSearchTellsAtOnceHowManyPairsItFound() {
        var suivi = suite(charge.poster(DOUBLONS + "/chercher", "territoire", "commune:55545"));
        assertThat(attendue()).isTrue();
        var page = charge.lire(suite(charge.lire(suivi)));
        assertThat(page.body()).contains("Dernière recherche", "ressemblante", "role=\"status\"");
        assertThat(charge.lire(DOUBLONS).body()).as("found again later").contains("Dernière recherche");
        assertThat(comptes.visiteur(Role.CHARGE_DE_MISSION).lire(DOUBLONS).body())
                .as("a search is its account's")
                .doesNotContain("Dernière recherche");
    }

    @Test
    void aSearchThatLastsIsFollowedAndStoppedWithoutChangingAnyPair() {
        var occupe = new CountDownLatch(1);
        travaux.lancer(Genre.ESSAI, compte.id(), "", Duration.ZERO, avancement -> {
            try {
                occupe.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new byte[0];
        });
        try {
            var suivi = suite(charge.poster(DOUBLONS + "/chercher"));
            var page = charge.lire(suivi);
            assertThat(page.headers().firstValue("refresh")).contains("3");
            assertThat(page.body()).contains("<progress", "Interrompre la recherche", "Vous pouvez quitter cette page");
            assertThat(charge.lire(DOUBLONS).body()).contains("Une recherche est en cours", "Suivre la recherche");
            assertThat(charge.lire(suite(charge.poster(suivi + "/interrompre"))).body())
                    .contains("a été interrompue", "elle n’a rien changé");
        } finally {
            occupe.countDown();
        }
        assertThat(suite(charge.lire(DOUBLONS + "/recherche"))).contains("fait=recherche");
        assertThat(attendue()).isFalse();
    }

    @Test
    void onlyThoseWhoModerateSearch() {
        var partenaire = comptes.visiteur(Role.PARTENAIRE);
        assertThat(partenaire.lire(DOUBLONS + "/recherche").statusCode()).isEqualTo(403);
    }
}
