package fr.maillage.lieu.declaration.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for the tracking code. */
public record CodePage(EnTete enTete, ResumeErreurs erreurs, ChampTexte code) {
    static CodePage de(String code, @Nullable String erreur) {
        var champ = new ChampTexte(
                Etiquette.de("code", "Code de suivi")
                        .avecAide(
                                "Il est sur la page montrée après l’envoi, et dans notre courriel. Majuscules, espaces et tirets ne comptent pas.")
                        .avecErreur(erreur)
                        .estObligatoire(),
                code,
                "text",
                null,
                null,
                60,
                false);
        return new CodePage(
                EnTete.de("Suivre ma demande", Rubrique.LIEUX)
                        .sous(new Lien("Trouver un lieu", "/lieux"))
                        .avecStyle("declaration.css"),
                ResumeErreurs.de(List.of(champ)),
                champ);
    }
}
