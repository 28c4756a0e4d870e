package fr.maillage.atelier.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.DansUnAtelier;
import fr.maillage.compte.Role;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.CompteursDeDemarche;
import fr.maillage.demarche.Rencontre;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class EnvoiEtPresenceTest extends DansUnAtelier {
    private static final Pattern LIEN = Pattern.compile("/inscription/[0-9a-z]{27}");

    @Autowired
    private InscriptionsEnBase inscriptions;

    @Autowired
    private EffacementDesInscriptions effacement;

    @Autowired
    private Acteurs acteurs;

    @Autowired
    private CompteursDeDemarche compteurs;

    private String personne;
    private String invitations;
    private String presence;

    @BeforeEach
    void connaitreUnePersonne() {
        base.sql("update atelier.atelier set jour = :jour where id = :id")
                .param("jour", LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(10))
                .param("id", atelier.id())
                .update();
        atelier = ateliers.trouver(atelier.id()).orElseThrow();
        personne = acteurs.personneNommee(demarche, "Essai Connu");
        base.sql(
                        "insert into demarche.contact (personne, courriel, finalite) values (:id, 'connu@example.org', 'essai')")
                .param("id", personne)
                .update();
        invitations = atelier.chemin() + "/invitations";
        presence = atelier.chemin() + "/presence";
    }

    private List<Inscription> toutes() {
        return inscriptions.toutes(atelier.id());
    }

    private void envoyer() {
        animatrice.lire(invitations + "/envoi");
        assertThat(animatrice
                        .poster(
                                invitations + "/envoi",
                                "geste",
                                "envoyer",
                                "personnes",
                                personne,
                                "adresses",
                                "autre@example.org, Connu@example.org",
                                "objet",
                                "Essai",
                                "texte",
                                "Bonjour, {lien}")
                        .statusCode())
                .isEqualTo(302);
    }

    private List<String> lettres() {
        return base.sql("""
                        select l.destinataire || ' ' || l.texte from atelier.inscription i
                        join courrier.lettre l on l.id = any(i.lettres) where i.atelier = :id order by l.id
                        """).param("id", atelier.id()).query(String.class).list();
    }

    private Rencontre rencontre() {
        var rencontres = compteurs.rencontres(demarche);
        assertThat(rencontres).hasSize(1);
        return rencontres.getFirst();
    }

    @Test
    void theLetterIsReadBeforeItIsSentAndNothingLeavesBefore() {
        assertThat(animatrice.lire(invitations + "/envoi").body()).contains("Essai Connu", "{lien}");
        var relue = animatrice.poster(
                invitations + "/envoi",
                "geste",
                "relire",
                "personnes",
                personne,
                "adresses",
                "autre@example.org",
                "objet",
                "Essai <i>",
                "texte",
                "Bonjour, {lien}");
        assertThat(relue.body())
                .contains(
                        "[lien personnel]",
                        "Essai Connu (connu@example.org)",
                        "autre@example.org",
                        "Envoyer la lettre (2)")
                .doesNotContain("<i>");
        assertThat(toutes()).isEmpty();
    }

    @Test
    void eachPersonIsInvitedOnceWithTheirOwnLink() {
        envoyer();
        animatrice.lire(invitations + "/envoi");
        assertThat(animatrice
                        .poster(
                                invitations + "/envoi",
                                "geste",
                                "envoyer",
                                "adresses",
                                "AUTRE@example.org",
                                "objet",
                                "Essai",
                                "texte",
                                "{lien}")
                        .body())
                .contains("Choisissez au moins une personne");
        assertThat(lettres())
                .hasSize(2)
                .allSatisfy(l -> assertThat(l).containsPattern(LIEN).contains("est effacée le"));
        assertThat(animatrice.lire(invitations).body())
                .containsPattern("2.personnes invitées")
                .contains("Courriel en attente de départ");
    }

    @Test
    void aLetterWithoutLinkOrWithAWrongAddressIsNotSentAndNothingTypedIsLost() {
        animatrice.lire(invitations + "/envoi");
        var page = animatrice.poster(
                invitations + "/envoi",
                "geste",
                "envoyer",
                "adresses",
                "pas une adresse",
                "objet",
                "Objet gardé",
                "texte",
                "Lettre sans lien");
        assertThat(page.body()).contains("Gardez {lien}", "Ligne 1", "Objet gardé", "Lettre sans lien");
        assertThat(toutes()).isEmpty();
    }

    @Test
    void whoDoesNotAnswerIsRemindedAtMostOnceADayAndBothLinksWork() {
        envoyer();
        animatrice.lire(invitations);
        animatrice.poster(invitations + "/relancer");
        assertThat(lettres()).hasSize(2);
        base.sql("update atelier.inscription set ecrit_le = now() - interval '2 days' where atelier = :id")
                .param("id", atelier.id())
                .update();
        var lien = lien(lettres().getFirst());
        var invite = new Visiteur(client, "198.51.100.201");
        invite.lire(lien);
        assertThat(invite.poster(lien, "venue", "NE_VIENT_PAS").statusCode()).isEqualTo(302);
        animatrice.poster(invitations + "/relancer");
        assertThat(lettres()).hasSize(3);
        for (var lettre : lettres()) {
            assertThat(invite.lire(lien(lettre)).statusCode()).isEqualTo(200);
        }
        assertThat(animatrice.lire(invitations).body()).contains("Ne vient pas", "relancée 1 fois");
    }

    private static String lien(String lettre) {
        var lu = LIEN.matcher(lettre);
        assertThat(lu.find()).isTrue();
        return lu.group();
    }

    @Test
    void anInvitationTakenBackTakesNoAnswer() {
        envoyer();
        animatrice.lire(invitations);
        for (var qui : toutes()) {
            animatrice.poster(invitations + "/annuler", "inscription", qui.id());
        }
        assertThat(new Visiteur(client, "198.51.100.201")
                        .lire(lien(lettres().getFirst()))
                        .body())
                .contains("est annulée")
                .doesNotContain("Enregistrer ma réponse");
    }

    @Test
    void whoeverIsTickedCountsOnceBesidePhonesAndStaysCountedOnceErased() {
        envoyer();
        telephone("habitant");
        animatrice.lire(presence);
        for (var structure : List.of("Relais d’essai", "Mairie d’essai")) {
            assertThat(animatrice
                            .poster(presence + "/ajouter", "nom", "Essai " + structure, "structure", structure)
                            .statusCode())
                    .isEqualTo(302);
        }
        animatrice.poster(presence + "/ajouter", "nom", "essai connu", "structure", "");
        animatrice.poster(presence + "/ajouter", "nom", "essai connu", "structure", "");
        assertThat(animatrice.lire(presence).body()).contains("Relais d’essai", "Mairie d’essai");
        var avant = rencontre();
        assertThat(avant.personnes()).containsExactly(personne);
        assertThat(avant.anonymes()).isEqualTo(2);
        assertThat(avant.structures()).hasSize(2);

        effacement.atelier(atelier.id());
        assertThat(rencontre()).isEqualTo(avant);
        assertThat(lettres()).isEmpty();
        assertThat(base.sql(
                                "select count(*) from courrier.lettre where destinataire = 'autre@example.org' and texte like '%' || :id")
                        .param("id", atelier.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(animatrice.lire(presence).body())
                .contains("Noms déjà effacés")
                .doesNotContain("Essai Relais");
    }

    @Test
    void aWorkshopWithOnlyAnAttendanceSheetTookPlace() {
        assertThat(compteurs.rencontres(demarche)).isEmpty();
        animatrice.lire(presence);
        animatrice.poster(presence + "/ajouter", "nom", "Essai", "structure", "");
        assertThat(rencontre().anonymes()).isEqualTo(1);
    }

    @Test
    void twoPeopleTickAtOnceWithoutUndoingEachOther() {
        envoyer();
        var ids = toutes().stream().map(Inscription::id).toList();
        animatrice.lire(presence);
        animatrice.poster(presence, "presents", ids.get(0));
        animatrice.poster(presence, "presents", ids.get(1));
        assertThat(toutes()).allMatch(Inscription::present);
        animatrice.poster(presence, "avant", ids.get(0), "avant", ids.get(1), "presents", ids.get(1));
        assertThat(toutes())
                .filteredOn(Inscription::present)
                .extracting(Inscription::id)
                .containsExactly(ids.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pdf"})
    void theSheetIsPrinted(String extension) {
        envoyer();
        var fichier = animatrice.telecharger(presence + "." + extension);
        assertThat(fichier.statusCode()).isEqualTo(200);
        assertThat(fichier.body().length).isGreaterThan(1_000);
    }

    @Test
    void someoneElseReadsNeitherListNorSheet() {
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:54"));
        for (var chemin : List.of(invitations, invitations + "/envoi", presence, presence + ".pdf")) {
            assertThat(ailleurs.lire(chemin).statusCode()).isEqualTo(404);
        }
    }
}
