package fr.maillage.lieu.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.declaration.Brouillons;
import fr.maillage.lieu.declaration.Envoi;
import fr.maillage.lieu.declaration.Essais;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.Reponses;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Declarations in the hands of a moderator, by HTTP. */
@Site
class ExamenTest {
    @Autowired
    CompteDEssai comptes;

    @Autowired
    Brouillons brouillons;

    @Autowired
    Envoi envoi;

    @Autowired
    Lieux lieux;

    @Autowired
    JdbcClient base;

    private Visiteur charge;
    private final String nom = LieuxDEssai.nomUnique();

    @BeforeEach
    void seConnecter() {
        charge = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
    }

    /** @return identifiers of the declaration and of its place */
    private String[] declarer() {
        var jeton = Jeton.tirer();
        var ligne = brouillons.commencer(jeton, Essais.completes(nom));
        base.sql("update lieu.declaration set cree_le = cree_le - interval '1 minute' where id = :id")
                .param("id", ligne.id())
                .update();
        return envoyee(jeton);
    }

    private String[] envoyee(Jeton jeton) {
        var issue = envoi.envoyer(jeton, "essai-" + nom.substring(6) + "@exemple.fr");
        assertThat(issue).isInstanceOf(Envoi.Issue.Envoyee.class);
        var ligne = ((Envoi.Issue.Envoyee) issue).ligne();
        return new String[] {ligne.id(), String.valueOf(ligne.lieu()), String.valueOf(ligne.version())};
    }

    private String[] corriger(Lieu lieu) {
        var jeton = Jeton.tirer();
        brouillons.fondre(
                jeton,
                lieu,
                new Reponses(Map.of("nom", List.of(nom + " corrigé"), "telephone", List.of("03 29 83 99 99"))));
        return envoyee(jeton);
    }

    private Lieu publie() {
        return lieux.creer(
                Contenu.de(
                        Etat.PUBLIE,
                        Fiche.VIDE
                                .avec(Champ.NOM, nom)
                                .avec(Champ.ADRESSE, "1 place d’Essai")
                                .avec(Champ.CODE_POSTAL, "55100")
                                .avec(Champ.COMMUNE, "Verdun")
                                .avec(Champ.CODE_INSEE, "55545")
                                .avec(Champ.SERVICES, "Aide aux démarches administratives")
                                .avec(Champ.TELEPHONE, "+33329000001")),
                new Acte(Acte.Genre.IMPORT, "essai", "Recensement d’essai", null, ""));
    }

    private Lieu lieu(String id) {
        return lieux.trouver(id).orElseThrow();
    }

    private long lettres() {
        return base.sql("select count(*) from courrier.lettre where destinataire = :d")
                .param("d", "essai-" + nom.substring(6) + "@exemple.fr")
                .query(Long.class)
                .single();
    }

    @Test
    void aNewPlaceIsReadThenPublished() {
        var d = declarer();
        assertThat(charge.lire("/gestion/declarations").body()).contains(nom, "Nouveau lieu");
        assertThat(charge.lire("/gestion/declarations/" + d[0]).body()).contains(nom, "Tout accepter et publier");
        long avant = lettres();
        assertThat(charge.poster(
                                "/gestion/declarations/" + d[0] + "/accepter",
                                "version",
                                d[2],
                                "version-lieu",
                                "1",
                                "tout",
                                "1")
                        .statusCode())
                .isEqualTo(302);
        assertThat(lieu(d[1]).etat()).isEqualTo(Etat.PUBLIE);
        assertThat(lettres()).isEqualTo(avant + 1);
        assertThat(charge.poster("/gestion/declarations/" + d[0] + "/refuser", "version", d[2], "motif", "trop tard")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void onlyTheFieldsTickedOfACorrectionAreTaken() {
        var lieu = publie();
        var d = corriger(lieu);
        assertThat(charge.lire("/gestion/declarations/" + d[0]).body())
                .contains("champ-nom", "champ-telephone", "33329000001", "Modifié");
        assertThat(charge.poster(
                                "/gestion/declarations/" + d[0] + "/accepter",
                                "version",
                                d[2],
                                "version-lieu",
                                "1",
                                "champ",
                                "telephone")
                        .statusCode())
                .isEqualTo(302);
        assertThat(lieu(lieu.id()).nom()).isEqualTo(nom);
        assertThat(lieu(lieu.id()).fiche().texteOuVide(Champ.TELEPHONE)).isEqualTo("+33329839999");
        assertThat(lieu(lieu.id()).provenances())
                .hasEntrySatisfying(Champ.TELEPHONE, p -> assertThat(p.source()).isEqualTo(Provenance.DECLARATION));
    }

    @Test
    void aPlaceWrittenWhileTheModeratorReadsIsNotOverwritten() {
        var lieu = publie();
        var d = corriger(lieu);
        charge.lire("/gestion/declarations/" + d[0]);
        lieux.modifier(
                lieu,
                Contenu.de(lieu).avecFiche(lieu.fiche().avec(Champ.NOM, "Écrit entre-temps")),
                new Acte(Acte.Genre.MODERATION, "essai", Provenance.MODERATION, null, ""));
        var reponse = charge.poster(
                "/gestion/declarations/" + d[0] + "/accepter", "version", d[2], "version-lieu", "1", "champ", "nom");
        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body()).contains("Rien n’est encore décidé", "modifié depuis");
        assertThat(lieu(lieu.id()).nom()).isEqualTo("Écrit entre-temps");
    }

    @Test
    void aQuestionAndARefusalAreWrittenToTheDeclarant() {
        var d = declarer();
        var page = "/gestion/declarations/" + d[0];
        charge.lire(page);
        assertThat(charge.poster(page + "/refuser", "version", d[2], "motif", " ")
                        .body())
                .contains("Écrivez la raison du refus");
        long avant = lettres();
        assertThat(charge.poster(page + "/questionner", "version", d[2], "question", "Quels horaires ?")
                        .statusCode())
                .isEqualTo(302);
        assertThat(charge.lire("/gestion/declarations?etat=question").body()).contains(nom);
        var relue = charge.lire(page).body();
        assertThat(relue).contains("Quels horaires ?");
        var version = relue.replaceAll("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1");
        assertThat(charge.poster(page + "/refuser", "version", version, "motif", "Déjà connu")
                        .statusCode())
                .isEqualTo(302);
        assertThat(lieu(d[1]).etat()).isEqualTo(Etat.ARCHIVE);
        assertThat(lettres()).isEqualTo(avant + 2);
    }

    @Test
    void aModelOfAnswerFillsTheReasonWithTheNameOfThePlace() {
        var d = declarer();
        long modele = base.sql("select min(id) from lieu.modele_de_reponse where genre = 'refus'")
                .query(Long.class)
                .single();
        assertThat(charge.lire("/gestion/declarations/" + d[0] + "?modele=" + modele)
                        .body())
                .contains("Le lieu « " + nom + " » est déjà sur la carte");
        assertThat(charge.lire("/gestion/declarations/modeles").body()).contains("Déjà connu");
    }

    @Test
    void aDeclarationOfAnotherPerimeterDoesNotExist() {
        var d = declarer();
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:54"));
        ailleurs.lire("/gestion/declarations/modeles");
        assertThat(ailleurs.lire("/gestion/declarations/" + d[0]).statusCode()).isEqualTo(404);
        assertThat(ailleurs.lire("/gestion/declarations").body()).doesNotContain(nom);
        for (var acte : List.of("accepter", "questionner", "refuser")) {
            assertThat(ailleurs.poster(
                                    "/gestion/declarations/" + d[0] + "/" + acte,
                                    "version",
                                    d[2],
                                    "version-lieu",
                                    "1",
                                    "tout",
                                    "1",
                                    "motif",
                                    "x",
                                    "question",
                                    "x")
                            .statusCode())
                    .as(acte)
                    .isEqualTo(404);
        }
        assertThat(lieu(d[1]).etat()).isEqualTo(Etat.DECLARE);
    }

    @Test
    void theHomePageOfSignedInPeopleCountsWhatWaits() {
        declarer();
        assertThat(charge.lire("/gestion").body())
                .contains("Déclarations à traiter", "Lieux à modérer", "Doublons à revoir", "Fraîcheur", "Campagnes");
    }
}
