package fr.maillage.courrier.pages;

import java.util.Arrays;
import java.util.Optional;

/** What has become of a letter. */
public enum Etat {
    EN_ATTENTE("en_attente", "En attente"),
    ENVOYEE("envoyee", "Envoyée"),
    ECHOUEE("echouee", "En échec");

    private final String code;
    private final String libelle;

    Etat(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    /** As in the database and in addresses. */
    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    static Optional<Etat> lire(String code) {
        return Arrays.stream(values()).filter(etat -> etat.code.equals(code)).findFirst();
    }
}
