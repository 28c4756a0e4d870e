package fr.maillage.demarche;

import java.util.List;

/**
 * The checks that a room gives to the gates of steps: a bean of this type. A gate that names a check nobody gives is ticked by a person, with a
 * note.
 */
@FunctionalInterface
public interface Controles {
    List<Controle> tous();
}
