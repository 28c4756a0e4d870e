package fr.maillage.lieu;

import java.util.Arrays;
import java.util.Locale;

/** Where a declaration stands. */
public enum EtatDeDeclaration {
    /** Begun, not sent: only who holds its address sees it. */
    BROUILLON("Brouillon"),
    /** Sent: waits for a moderator. */
    ENVOYEE("Envoyée"),
    /** A moderator asked a question: waits for the declarant. */
    QUESTION("Question posée"),
    /** The place is published, or the correction applied. */
    ACCEPTEE("Acceptée"),
    REFUSEE("Refusée"),
    /** Taken back by the declarant. */
    RETIREE("Retirée");

    private final String libelle;

    EtatDeDeclaration(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True while a moderator may still decide. */
    public boolean ouverte() {
        return this == ENVOYEE || this == QUESTION;
    }

    /** @throws IllegalArgumentException when no state has this key */
    public static EtatDeDeclaration deCle(String cle) {
        return Arrays.stream(values())
                .filter(e -> e.cle().equals(cle))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown state: " + cle));
    }
}
