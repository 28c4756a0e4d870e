package fr.maillage.lieu.recensement;

import java.util.Locale;

/** Where an import stands. */
public enum EtatDImport {
    DEPOSE("À préparer"),
    EN_COURS("En cours"),
    INTERROMPU("Interrompu"),
    TERMINE("Terminé"),
    ANNULE("Annulé"),
    ECHOUE("Échoué");

    private final String libelle;

    EtatDImport(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }
}
