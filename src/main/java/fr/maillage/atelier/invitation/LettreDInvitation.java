package fr.maillage.atelier.invitation;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.pages.Quand;
import fr.maillage.courrier.Lettre;

/**
 * Words of an invitation. Pure.
 *
 * @param objet one line
 * @param texte holds {@value #LIEN}, that stands for the link of each one
 */
record LettreDInvitation(String objet, String texte) {
    static final String LIEN = "{lien}";
    static final int OBJET_MAX = 150;
    static final int TEXTE_MAX = 5_000;

    private static final String RAPPEL = "Rappel : ";

    /** What is proposed; facilitators change it at will. */
    static LettreDInvitation proposee(Atelier atelier, String demarche) {
        var objet = "Invitation : " + atelier.nom();
        return new LettreDInvitation(
                objet.length() <= OBJET_MAX ? objet : objet.substring(0, OBJET_MAX - 1) + "…", """
                Bonjour,

                Dans le cadre de « %s », nous vous invitons à l’atelier « %s » : %s%s.

                Dites-nous si vous venez, sans compte ni mot de passe :
                %s

                La même page donne la date pour votre agenda.

                Merci.
                """.formatted(
                        demarche,
                        atelier.nom(),
                        Quand.de(atelier),
                        atelier.lieu().isEmpty() ? "" : ", " + atelier.lieu(),
                        LIEN).strip());
    }

    boolean complete() {
        return texte.contains(LIEN);
    }

    /**
     * What one person receives. Where the address comes from and what becomes of it is always told.
     *
     * @param lien whole
     * @param effacement « 11 juin 2022 »
     */
    Lettre pour(String courriel, String lien, String effacement) {
        return new Lettre(
                courriel,
                objet,
                texte.replace(LIEN, lien)
                        + "\n\n--\nCe lien est personnel : ne le transmettez pas. Votre adresse nous sert à organiser cet atelier ; elle est effacée le "
                        + effacement + ". La page du lien permet aussi de l’effacer tout de suite.");
    }

    LettreDInvitation rappel() {
        var debut = objet.length() + RAPPEL.length() <= Lettre.OBJET_MAX ? RAPPEL : "";
        return new LettreDInvitation(debut + objet, texte);
    }
}
