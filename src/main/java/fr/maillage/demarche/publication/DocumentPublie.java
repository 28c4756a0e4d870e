package fr.maillage.demarche.publication;

import fr.maillage.presentation.GenreDeDocument;
import java.time.LocalDate;

/** A file given to the public; its content is read apart. */
record DocumentPublie(String id, String titre, LocalDate jour, GenreDeDocument genre, int octets, boolean retire) {
    static final int TITRE_MAX = 160;
    static final int OCTETS_MAX = 10 * 1024 * 1024;

    /** Documents of one démarche: a page of links, not an archive. */
    static final int NOMBRE_MAX = 100;
}
