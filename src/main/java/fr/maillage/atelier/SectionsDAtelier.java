package fr.maillage.atelier;

import java.util.List;

/** What is added to the page of a workshop: a bean of this type. {@code @Order} tells in which order they come. */
@FunctionalInterface
public interface SectionsDAtelier {
    List<SectionDAtelier> pour(Atelier atelier);
}
