package fr.maillage.compte.pages;

import fr.maillage.compte.registre.FicheDeCompte;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account, or the one to be made.
 *
 * @param fiche null for a new account
 * @param champs courriel, nom, role, perimetre
 * @param avis what has just been done, null when nothing
 * @param refus why the last act was not done, when no field is to blame; null when nothing
 */
public record PageCompte(
        @Nullable FicheDeCompte fiche,
        List<Saisie> champs,
        @Nullable String avis,
        @Nullable String refus) {
    public PageCompte {
        champs = List.copyOf(champs);
    }

    public ChampTexte courriel() {
        return (ChampTexte) champs.get(0);
    }

    public ChampTexte nom() {
        return (ChampTexte) champs.get(1);
    }

    public Choix role() {
        return (Choix) champs.get(2);
    }

    public ChampTexte perimetre() {
        return (ChampTexte) champs.get(3);
    }

    public ResumeErreurs erreurs() {
        return ResumeErreurs.de(champs);
    }

    public String action() {
        return fiche == null ? "/gestion/comptes/nouveau" : adresse(fiche);
    }

    static String adresse(FicheDeCompte fiche) {
        return "/gestion/comptes/" + fiche.compte().id();
    }

    public EnTete enTete() {
        return EnTete.de(fiche == null ? "Ouvrir un compte" : fiche.compte().nom(), Rubrique.GESTION)
                .sous(PageComptes.GESTION, PageComptes.COMPTES);
    }

    /** Asks before emptying the personal data. */
    public record Suppression(FicheDeCompte fiche) {
        public EnTete enTete() {
            return EnTete.de("Supprimer les données de ce compte", Rubrique.GESTION)
                    .sous(
                            PageComptes.GESTION,
                            PageComptes.COMPTES,
                            new Lien(fiche.compte().nom(), adresse(fiche)));
        }
    }
}
