package fr.maillage.compte.connexion;

import fr.maillage.compte.CompteRefuse;
import fr.maillage.compte.registre.Registre;
import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks who the first administrator is.
 *
 * @param jeton secret of the link
 */
public record PagePremier(String jeton, ChampTexte courriel, ChampTexte nom) {
    static PagePremier de(String jeton, String courriel, String nom, @Nullable CompteRefuse refus) {
        var adresse =
                etiquette("courriel", "Votre adresse électronique", "Elle recevra vos liens de connexion.", refus);
        var affiche = etiquette("nom", "Nom affiché", "Le vôtre, ou celui de votre mission.", refus);
        return new PagePremier(
                jeton,
                new ChampTexte(adresse, courriel, "email", null, "email", AdresseElectronique.LONGUEUR_MAX, false),
                new ChampTexte(affiche, nom, "text", null, "name", Registre.NOM_MAX, false));
    }

    private static Etiquette etiquette(String nom, String libelle, String aide, @Nullable CompteRefuse refus) {
        var etiquette = new Etiquette(nom, libelle, aide, null, true);
        return refus != null && refus.champ().equals(nom) ? etiquette.avecErreur(refus.explication()) : etiquette;
    }

    public ResumeErreurs erreurs() {
        return ResumeErreurs.de(List.of(courriel, nom));
    }

    public EnTete enTete() {
        return EnTete.de("Devenir le premier administrateur", Rubrique.AUCUNE);
    }
}
