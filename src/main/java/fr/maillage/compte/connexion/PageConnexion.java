package fr.maillage.compte.connexion;

import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;

/**
 * Asks for the address that receives the link.
 *
 * @param retour page to go to once signed in
 */
public record PageConnexion(ChampTexte courriel, String retour) {
    static PageConnexion vierge(String retour) {
        return new PageConnexion(champ(Etiquette.de("courriel", "Votre adresse électronique"), ""), retour);
    }

    static PageConnexion aCorriger(String saisie, String retour) {
        var etiquette = Etiquette.de("courriel", "Votre adresse électronique")
                .avecErreur("Écrivez une seule adresse électronique, comme nom@exemple.fr.");
        return new PageConnexion(champ(etiquette, saisie), retour);
    }

    private static ChampTexte champ(Etiquette etiquette, String saisie) {
        return new ChampTexte(
                etiquette.estObligatoire(), saisie, "email", null, "email", AdresseElectronique.LONGUEUR_MAX, false);
    }

    public ResumeErreurs erreurs() {
        return ResumeErreurs.de(List.of(courriel));
    }

    public EnTete enTete() {
        return EnTete.de("Se connecter", Rubrique.AUCUNE);
    }
}
