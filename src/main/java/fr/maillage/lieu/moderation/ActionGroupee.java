package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to many places at once. */
public enum ActionGroupee {
    PUBLIER("Publier", Etat.PUBLIE),
    A_REVOIR("Mettre à revoir", Etat.A_REVOIR),
    ARCHIVER("Archiver", Etat.ARCHIVE);

    private final String libelle;
    private final Etat etat;

    ActionGroupee(String libelle, Etat etat) {
        this.libelle = libelle;
        this.etat = etat;
    }

    public String libelle() {
        return libelle;
    }

    public Etat etat() {
        return etat;
    }

    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActionGroupee> deCle(String cle) {
        return Arrays.stream(values()).filter(a -> a.cle().equals(cle)).findFirst();
    }

    /** Why this place is left as it is; empty when it is not. */
    public Optional<String> empechement(Lieu lieu) {
        if (lieu.absorbePar() != null) {
            return Optional.of("fusionné dans un autre lieu");
        }
        if (lieu.etat() == etat) {
            return Optional.of("déjà " + etat.libelle().toLowerCase(Locale.FRENCH));
        }
        if (this == PUBLIER && lieu.nom().isEmpty()) {
            return Optional.of("sans nom");
        }
        return Optional.empty();
    }
}
