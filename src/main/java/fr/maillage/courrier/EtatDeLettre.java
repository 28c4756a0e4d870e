package fr.maillage.courrier;

import java.util.Arrays;
import java.util.Optional;

/** What has become of a letter. */
public enum EtatDeLettre {
    EN_ATTENTE("en_attente", "En attente"),
    ENVOYEE("envoyee", "Envoyée"),
    /** Given up: refused by the mail server, or not sent in time. */
    ECHOUEE("echouee", "En échec");

    private final String code;
    private final String libelle;

    EtatDeLettre(String code, String libelle) {
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

    /** Empty for no known code. */
    public static Optional<EtatDeLettre> lire(String code) {
        return Arrays.stream(values()).filter(etat -> etat.code.equals(code)).findFirst();
    }
}
