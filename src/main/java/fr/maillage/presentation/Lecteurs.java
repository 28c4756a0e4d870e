package fr.maillage.presentation;

import org.jspecify.annotations.Nullable;

/** Tells the layout who reads; made by the room that knows the accounts. */
@FunctionalInterface
public interface Lecteurs {
    /** Null for a visitor, whose pages are the same for all. */
    @Nullable
    Lecteur courant();
}
