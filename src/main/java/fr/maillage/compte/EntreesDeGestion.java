package fr.maillage.compte;

import java.util.List;

/** What a room adds to the home page of signed-in people: a bean of this type. {@code @Order} tells in which order rooms come. */
@FunctionalInterface
public interface EntreesDeGestion {
    /** @param compte who asks: counters are those of its perimeter */
    List<EntreeDeGestion> pour(Compte compte);
}
