package fr.maillage.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Depot;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.registre.AteliersEnBase;
import fr.maillage.atelier.registre.Depots;
import fr.maillage.atelier.registre.Familles;
import fr.maillage.atelier.registre.LectureDesContributions;
import fr.maillage.atelier.registre.Participants;
import fr.maillage.atelier.registre.TableauEnBase;
import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.presentation.Hasard;
import fr.maillage.site.Client;
import fr.maillage.site.Visiteur;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workshop where the collect is open, its facilitator and as many phones as wanted. */
@SuppressWarnings("NullAway.Init")
public abstract class DansUnAtelier {
    @Autowired
    protected CompteDEssai comptes;

    @Autowired
    protected JdbcClient base;

    @Autowired
    protected AteliersEnBase ateliers;

    @Autowired
    protected TableauEnBase tableau;

    @Autowired
    protected Familles familles;

    @Autowired
    protected LectureDesContributions lecture;

    @Autowired
    protected Depots depots;

    @Autowired
    protected Participants participants;

    @Autowired
    protected Client client;

    protected Compte compte;
    protected Visiteur animatrice;
    protected String demarche;
    protected Atelier atelier;

    private int telephones;

    @BeforeEach
    void ouvrirUnAtelier() {
        compte = comptes.creer(Role.CHARGE_DE_MISSION, "departement:55");
        animatrice = comptes.visiteur(compte);
        demarche = Hasard.identifiant();
        base.sql("""
                        insert into demarche.demarche (id, nom, perimetre, cree_par)
                        values (:id, 'Démarche d’essai', 'departement:55', 'essai')
                        """).param("id", demarche).update();
        atelier = creer("Atelier d’essai", "epci:200034874");
        passer(Etat.COLLECTE);
    }

    protected Atelier creer(String nom, String perimetre) {
        var id = ateliers.creer(
                demarche, new AteliersEnBase.Contenu(nom, perimetre, null, null, null, "", 2), compte.id());
        return ateliers.trouver(id).orElseThrow();
    }

    protected void passer(Etat etat) {
        tableau.passer(
                atelier.id(), ateliers.trouver(atelier.id()).orElseThrow().etat(), etat);
        atelier = ateliers.trouver(atelier.id()).orElseThrow();
    }

    /** A phone that joined, its first page read. */
    protected Visiteur telephone(String role) {
        var telephone = new Visiteur(client, "198.51.100." + (1 + telephones++ % 250));
        telephone.lire(atelier.cheminPublic());
        assertThat(telephone
                        .poster(atelier.cheminPublic() + "/role", "role", role)
                        .statusCode())
                .isEqualTo(302);
        telephone.lire(atelier.cheminPublic());
        return telephone;
    }

    protected HttpResponse<String> besoin(Visiteur telephone, String texte, String cle) {
        return telephone.poster(
                atelier.cheminPublic() + "/contributions",
                "genre",
                "BESOIN",
                "cle",
                cle,
                "besoin-famille",
                famille(0),
                "besoin-texte",
                texte);
    }

    protected String famille(int rang) {
        return familles.de(atelier.id()).get(rang).id();
    }

    /** Straight on the board, without a phone. */
    protected String deposer(Genre genre, String texte, @Nullable String famille, @Nullable String besoin) {
        var suite = depots.deposer(
                atelier.id(),
                new Depot(
                        genre,
                        famille,
                        texte,
                        false,
                        besoin,
                        "",
                        Contribution.Source.PAPIER,
                        null,
                        0,
                        Hasard.texte(20)));
        return ((Depot.Suite.Ecrite) suite).id();
    }

    protected List<Contribution> tout() {
        return lecture.toutes(atelier.id());
    }

    protected Contribution trouver(String id) {
        return tout().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }
}
