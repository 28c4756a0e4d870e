package fr.maillage.compte.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.registre.Perimetres;
import fr.maillage.courrier.Courrier;
import fr.maillage.courrier.Lettre;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Habillage;
import org.springframework.stereotype.Component;

/** The letter that tells a person of their account. It carries no secret: signing in asks for a link like any other time. */
@Component
public class Invitation {
    private final Courrier courrier;
    private final AdresseDuSite adresse;
    private final Habillage habillage;
    private final Perimetres perimetres;

    Invitation(Courrier courrier, AdresseDuSite adresse, Habillage habillage, Perimetres perimetres) {
        this.courrier = courrier;
        this.adresse = adresse;
        this.habillage = habillage;
        this.perimetres = perimetres;
    }

    public void envoyer(Compte compte) {
        var site = habillage.nom() == null ? "Maillage" : "Maillage – " + habillage.nom();
        courrier.deposer(new Lettre(compte.courriel(), "Votre compte sur Maillage", """
                Bonjour,

                Un compte «\u00a0%s\u00a0» vient d’être ouvert à votre adresse sur %s (%s).

                Pour vous connecter, ouvrez cette page et donnez l’adresse qui reçoit ce message. Il n’y a pas de mot de passe\u00a0: un lien vous \
                est envoyé à chaque fois.

                %s

                Si vous ne vous attendiez pas à ce message, ignorez-le.
                """.formatted(
                compte.role().libelle(), site, perimetres.nom(compte.perimetre()), adresse.absolue("/connexion"))));
    }
}
