package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.Ligne;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The first page: what it is about, then the first step.
 *
 * @param invitation secret of the invitation that the declaration will answer; empty for none
 * @param enCours a draft begun with this browser; null when there is none
 */
public record CommencerPage(
        EtapePage etape, String invitation, @Nullable EnCours enCours) {
    /** @param nom of the place; empty while it has none */
    public record EnCours(String nom, String jour, String adresse) {
        /** @param invitation that the draft will answer; empty for none */
        static EnCours de(Jeton jeton, Ligne ligne, String invitation) {
            return new EnCours(
                    ligne.reponses().net("nom"),
                    Formats.date(
                            ligne.modifieLe().atZone(ZoneId.of("Europe/Paris")).toLocalDate()),
                    "/lieux/declarer/" + jeton.valeur() + (invitation.isEmpty() ? "" : "?invitation=" + invitation));
        }
    }

    public EnTete enTete() {
        return EnTete.de("Déclarer un lieu", Rubrique.LIEUX)
                .sous(new Lien("Trouver un lieu", "/lieux"))
                .avecSurtitre("Étape 1 sur " + etape.progression().nombre())
                .avecDescription("Déclarez un lieu où l’on aide au numérique\u00a0: sans compte, en quelques minutes.")
                .avecStyle("declaration.css")
                .avecModule("declaration.js");
    }
}
