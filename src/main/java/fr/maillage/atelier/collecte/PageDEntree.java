package fr.maillage.atelier.collecte;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one types the code of a workshop. */
public record PageDEntree(EnTete enTete, ResumeErreurs resume, ChampTexte code) {
    /** What is typed beyond is not a code. */
    static final int SAISIE_MAX = 20;

    static EnTete enTete(String titre) {
        return EnTete.de(titre, Rubrique.AUCUNE).avecStyle("participant.css");
    }

    /** @param erreur what is wrong with the code; null when nothing is */
    static PageDEntree de(String saisie, @Nullable String erreur) {
        var code = new ChampTexte(
                Etiquette.de("code", "Code de l’atelier")
                        .avecAide("Six lettres ou chiffres, affichés par la personne qui anime.")
                        .avecErreur(erreur),
                saisie,
                "text",
                null,
                null,
                SAISIE_MAX,
                true);
        return new PageDEntree(enTete("Rejoindre un atelier"), ResumeErreurs.de(List.of(code)), code);
    }
}
