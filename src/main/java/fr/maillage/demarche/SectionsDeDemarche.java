package fr.maillage.demarche;

import java.util.List;

/** What a room adds to the page of a démarche: a bean of this type. {@code @Order} tells in which order rooms come. */
@FunctionalInterface
public interface SectionsDeDemarche {
    List<SectionDeDemarche> pour(Demarche demarche);
}
