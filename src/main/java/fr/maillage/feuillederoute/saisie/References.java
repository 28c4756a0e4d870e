package fr.maillage.feuillederoute.saisie;

import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;

/** What the fields of an element may cite, as forms propose it and read it. */
public interface References {
    /** @return identifiers and names, in reading order */
    List<Option> elements(List<Genre> genres);

    List<Option> structures();

    List<Option> personnes();

    /** How a form writes a commune, by its code. */
    String commune(String code);

    Lecture lireCommune(String ecrite);

    /** How a form writes a place, by its identifier. */
    String lieu(String id);

    Lecture lireLieu(String ecrit);

    /** What words lead to. */
    sealed interface Lecture {
        record Trouve(String id) implements Lecture {}

        /** @param explication what was understood and what to write, in French */
        record Refuse(String explication) implements Lecture {}
    }
}
