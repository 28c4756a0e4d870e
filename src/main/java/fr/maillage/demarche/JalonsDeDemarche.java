package fr.maillage.demarche;

import java.util.List;

/** What a part of the site adds to the calendar and the timeline of a démarche: a bean of this type. */
@FunctionalInterface
public interface JalonsDeDemarche {
    /** In any order; those that are private say so. */
    List<JalonDeFrise> pour(Demarche demarche);
}
