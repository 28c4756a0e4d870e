package fr.maillage.feuillederoute.modele;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a section, or a column of a table: how it is named, typed in, shown. Read from {@code champs.yaml}.
 *
 * @param cle name of the component of the record
 * @param aide help near the field; may be empty
 * @param enumeration values of a {@link Nature#CHOIX}; empty otherwise
 * @param genres kinds that a {@link Nature#ELEMENT} or {@link Nature#ELEMENTS} may cite; empty otherwise
 * @param ligne what a row of a {@link Nature#TABLE} is called: « frein »; empty otherwise
 * @param colonnes of a {@link Nature#TABLE}; empty otherwise
 * @param interne never shown to the public: persons, follow-up notes
 */
public record Champ(
        String cle,
        String libelle,
        String aide,
        Nature nature,
        boolean obligatoire,
        List<Choix> enumeration,
        List<Genre> genres,
        String ligne,
        List<Champ> colonnes,
        boolean interne) {
    /** How the value of a field is written in JSON, and typed in. */
    public enum Nature {
        /** Text of a line, 300 characters at most. */
        LIGNE,
        /** Text of several lines, 20,000 characters at most. */
        PARAGRAPHE,
        /** Number or null. */
        ENTIER,
        /** Decimal number or null. */
        NOMBRE,
        /** « 2026-11-24 » or null. */
        DATE,
        CASE,
        /** Name of a constant. */
        CHOIX,
        /** List of keys of {@code publics.yaml}. */
        PUBLICS,
        /** List of INSEE codes. */
        COMMUNES,
        /** Identifier of an element; empty for none. */
        ELEMENT,
        /** List of identifiers of elements. */
        ELEMENTS,
        /** Identifier of a structure of the démarche; empty for none. */
        STRUCTURE,
        /** Identifier of a person of the démarche; empty for none. */
        PERSONNE,
        /** Identifier of a place of the site; empty for none. */
        LIEU,
        /** List of objects, each with its « cle ». */
        TABLE
    }

    public Champ {
        enumeration = List.copyOf(enumeration);
        genres = List.copyOf(genres);
        colonnes = List.copyOf(colonnes);
        if ((nature == Nature.TABLE) == colonnes.isEmpty()) {
            throw new IllegalArgumentException("seule une table a des colonnes, et elle en a");
        }
    }

    /** The value of the enumeration whose constant has this name. */
    public @Nullable Choix choix(String nom) {
        return enumeration.stream()
                .filter(c -> c.name().equals(nom))
                .findFirst()
                .orElse(null);
    }
}
