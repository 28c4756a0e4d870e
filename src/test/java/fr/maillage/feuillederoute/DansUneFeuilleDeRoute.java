package fr.maillage.feuillederoute;

import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.FeuillesEnBase;
import fr.maillage.presentation.Hasard;
import fr.maillage.site.Client;
import fr.maillage.site.Visiteur;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A roadmap with nothing in it, in the hands of somebody of the Dordogne. */
@SuppressWarnings("NullAway.Init")
public abstract class DansUneFeuilleDeRoute {
    @Autowired
    protected CompteDEssai comptes;

    @Autowired
    protected JdbcClient base;

    @Autowired
    protected FeuillesEnBase feuilles;

    @Autowired
    protected ElementsEnBase elements;

    @Autowired
    protected Client client;

    protected Compte compte;
    protected Visiteur chargee;
    protected String demarche;
    protected FeuilleDeRoute feuille;

    @BeforeEach
    void ouvrirUneFeuilleDeRoute() {
        compte = comptes.creer(Role.CHARGE_DE_MISSION, "departement:24");
        chargee = comptes.visiteur(compte);
        demarche = Hasard.identifiant();
        base.sql("""
                        insert into demarche.demarche (id, nom, perimetre, cree_par)
                        values (:id, 'Démarche d’essai', 'epci:200040392', 'essai')
                        """).param("id", demarche).update();
        var id = feuilles.creer(demarche, "Feuille d’essai", "", compte.id());
        feuille = feuilles.trouver(id).orElseThrow();
    }

    /** Under one gesture, whose number it returns. */
    protected long poser(Element... pieces) {
        return elements.ecrire(
                feuille.id(),
                "Essai",
                compte.id(),
                Arrays.stream(pieces).<Ecriture>map(Ecriture.Poser::new).toList());
    }

    protected Contenu contenu() {
        return feuilles.contenu(feuille);
    }

    /** An enjeu « e1 », its défi « d1 », its chantier « c1 », its action « a1 ». */
    protected void poserUneBranche() {
        poser(
                Enjeu.nouveau("e1", 1, "1", "Comment accompagner les habitants\u00a0?"),
                Defi.nouveau("d1", 1, "1", "Développer les compétences", List.of("e1")),
                Chantier.nouveau("c1", 1, "1.a", "Former les agents", "d1"),
                Action.nouvelle("a1", 1, "", "Organiser des formations", "c1"));
    }
}
