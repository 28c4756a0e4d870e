package fr.maillage.lieu.recensement.pages;

import fr.maillage.lieu.recensement.Bilan;
import fr.maillage.presentation.Formats;

/** A balance in words. */
final class Equation {
    private Equation() {}

    /** « 245 lignes = 200 importées + 20 fusionnées + 15 à revoir + 10 rejetées » */
    static String de(Bilan bilan) {
        return AccesAuxImports.lignes(bilan.lignes()) + " = "
                + Formats.compte(bilan.importees(), "importée", "importées") + " + "
                + Formats.compte(bilan.fusionnees(), "fusionnée", "fusionnées") + " + "
                + Formats.entier(bilan.aRevoir()) + "\u00a0à\u00a0revoir + "
                + Formats.compte(bilan.rejetees(), "rejetée", "rejetées");
    }
}
