package fr.maillage.atelier.contribution;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What looks like a personal datum in a text. */
public enum Signal {
    NOM("un nom"),
    TELEPHONE("un téléphone"),
    COURRIEL("une adresse électronique");

    private final String libelle;

    Signal(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** « NOM,TELEPHONE »; empty for none. */
    public static String ecrire(Set<Signal> signaux) {
        return EnumSet.allOf(Signal.class).stream()
                .filter(signaux::contains)
                .map(Signal::name)
                .collect(Collectors.joining(","));
    }

    /** The reverse of {@link #ecrire}. */
    public static Set<Signal> lire(String ecrits) {
        return Arrays.stream(ecrits.split(","))
                .filter(nom -> !nom.isEmpty())
                .map(Signal::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
