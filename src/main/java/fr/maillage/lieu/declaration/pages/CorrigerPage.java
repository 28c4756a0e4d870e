package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Lieu;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;

/**
 * Before a correction begins.
 *
 * @param jeton of the link received by e-mail; empty for anybody
 */
public record CorrigerPage(EnTete enTete, String id, String nom, boolean visible, String jeton) {
    static CorrigerPage de(Lieu lieu, String jeton) {
        return new CorrigerPage(
                EnTete.de("Corriger ce lieu", Rubrique.LIEUX)
                        .sous(new Lien("Trouver un lieu", "/lieux"))
                        .avecSurtitre(lieu.nom())
                        .avecStyle("declaration.css"),
                lieu.id(),
                lieu.nom(),
                CorrigerController.visible(lieu),
                jeton);
    }

    public String action() {
        return jeton.isEmpty() ? "/lieux/" + id + "/corriger" : "/lieux/corriger/lien";
    }
}
