package fr.maillage.lieu.recensement;

import java.util.Locale;

/** What became of a row. */
public enum Issue {
    IMPORTEE("Importée"),
    FUSIONNEE("Fusionnée"),
    INCHANGEE("Fusionnée, rien de nouveau"),
    A_REVOIR("À revoir"),
    REJETEE("Rejetée");

    private final String libelle;

    Issue(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }
}
