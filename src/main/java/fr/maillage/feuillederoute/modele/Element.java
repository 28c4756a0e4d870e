package fr.maillage.feuillederoute.modele;

import java.util.List;

/**
 * A piece of a roadmap. Its sections are records: a section is what one edits at once, a field of a section is what two people may change apart.
 *
 * <p>An element cites others by their identifiers; one that was removed stays cited, and pages say so.
 */
public sealed interface Element permits Enjeu, Defi, Fiche, Ressource {
    /** Eight characters, never reused inside a roadmap. */
    String id();

    /** Order among its siblings, from 1; two may have the same. */
    int rang();

    /** « 1.a »; empty when it has none. */
    String numero();

    /** Never empty. */
    String titre();

    /** Identifiers of those that it hangs on; empty for a root and for an orphan. */
    List<String> parents();

    default Genre genre() {
        return switch (this) {
            case Enjeu e -> Genre.ENJEU;
            case Defi d -> Genre.DEFI;
            case Chantier c -> Genre.CHANTIER;
            case Action a -> Genre.ACTION;
            case Ressource r -> Genre.RESSOURCE;
        };
    }

    /** « Chantier 1.a. Former les agents », « Action. Prêter des ordinateurs ». */
    default String intitule() {
        var nom = genre().nom();
        var debut = Character.toUpperCase(nom.charAt(0)) + nom.substring(1);
        return debut + (numero().isEmpty() ? "" : "\u00a0" + numero()) + ". " + titre();
    }
}
