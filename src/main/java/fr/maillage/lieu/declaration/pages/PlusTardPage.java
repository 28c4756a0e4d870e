package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.declaration.Ligne;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to go on later.
 *
 * @param lien whole address of the draft
 * @param jour last day of the draft
 * @param envoye true when the letter has just left
 */
public record PlusTardPage(
        EnTete enTete,
        ResumeErreurs erreurs,
        String lien,
        String action,
        String jour,
        ChampTexte courriel,
        boolean envoye) {
    static PlusTardPage de(
            String lien, String action, Ligne ligne, String courriel, @Nullable String erreur, boolean envoye) {
        var champ = new ChampTexte(
                Etiquette.de("courriel", "Votre adresse électronique")
                        .avecAide("Elle sert à cet envoi seulement\u00a0: elle n’est pas gardée avec le brouillon.")
                        .avecErreur(erreur),
                courriel,
                "email",
                null,
                "email",
                254,
                false);
        return new PlusTardPage(
                EnTete.de("Continuer plus tard", Rubrique.LIEUX)
                        .sous(new Lien("Trouver un lieu", "/lieux"), new Lien("Déclarer un lieu", "/lieux/declarer"))
                        .avecStyle("declaration.css"),
                ResumeErreurs.de(List.of(champ)),
                lien,
                action,
                Formats.date(ligne.expireLe().atZone(ZoneId.of("Europe/Paris")).toLocalDate()),
                champ,
                envoye);
    }
}
