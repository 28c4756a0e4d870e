package fr.maillage.feuillederoute.ressource;

import java.util.Locale;
import java.util.Optional;

/** How large a drawing is shown: steps, for who has no wheel to zoom with. */
public enum Taille {
    AJUSTEE("Ajustée à l’écran"),
    LISIBLE("Taille réelle"),
    GRANDE("Agrandie");

    private final String libelle;

    Taille(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Taille> lire(String cle) {
        for (var taille : values()) {
            if (taille.cle().equals(cle)) {
                return Optional.of(taille);
            }
        }
        return Optional.empty();
    }
}
