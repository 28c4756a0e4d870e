package fr.maillage.compte.connexion;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.courrier.Courrier;
import fr.maillage.courrier.Lettre;
import fr.maillage.courrier.SuiviDuCourrier;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Habillage;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends a sign-in link to an address, if it has an account; nothing that the asker sees depends on it. */
@Service
class DemandeDeLien {
    private final Comptes comptes;
    private final LiensDeConnexion liens;
    private final Courrier courrier;
    private final SuiviDuCourrier suivi;
    private final AdresseDuSite adresse;
    private final Habillage habillage;
    private final TransactionTemplate transaction;

    DemandeDeLien(
            Comptes comptes,
            LiensDeConnexion liens,
            Courrier courrier,
            SuiviDuCourrier suivi,
            AdresseDuSite adresse,
            Habillage habillage,
            TransactionTemplate transaction) {
        this.comptes = comptes;
        this.liens = liens;
        this.courrier = courrier;
        this.suivi = suivi;
        this.adresse = adresse;
        this.habillage = habillage;
        this.transaction = transaction;
    }

    void demander(String courriel, String navigateur, String retour) {
        var compte = comptes.parCourriel(courriel);
        var lien = transaction.execute(etat -> preparer(compte, navigateur, retour));
        if (lien != null
                && !suivi.part()
                && compte.filter(this::lisDansLeTerminal).isPresent()) {
            System.out.println(
                    "Lien de connexion demandé par un administrateur (15 minutes, dans le navigateur qui l'a demandé)\u00a0: "
                            + lien);
        }
    }

    private String preparer(Optional<Compte> compte, String navigateur, String retour) {
        var jeton = liens.creer(compte.map(Compte::id).orElse(null), navigateur, retour);
        var lien = adresse.absolue("/connexion/lien?jeton=" + jeton);
        compte.ifPresent(c -> courrier.deposer(lettre(c, lien)));
        return lien;
    }

    /**
     * Without a mail server the administrator reads letters in the outbox, but not before signing in. Whoever reads the terminal can do
     * nothing with the link: it works in the browser that asked.
     */
    private boolean lisDansLeTerminal(Compte compte) {
        return compte.role() == Role.ADMINISTRATEUR;
    }

    private Lettre lettre(Compte compte, String lien) {
        var site = habillage.nom() == null ? "Maillage" : "Maillage – " + habillage.nom();
        return new Lettre(compte.courriel(), "Votre lien de connexion à Maillage", """
                Bonjour,

                Pour vous connecter à %s, ouvrez ce lien dans le navigateur où vous l’avez demandé\u00a0:

                %s

                Il sert une seule fois, pendant 15\u00a0minutes.

                Si vous n’avez rien demandé, ne faites rien\u00a0: sans ce lien, personne ne se connecte à votre place.
                """.formatted(site, lien));
    }
}
