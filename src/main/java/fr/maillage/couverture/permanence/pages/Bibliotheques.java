package fr.maillage.couverture.permanence.pages;

import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where a library stands, as far as the published places tell. */
@Component
class Bibliotheques {
    /** Code of libraries in the list of types of the national schema. */
    private static final String TYPE = "BIB";

    private final Catalogue catalogue;

    Bibliotheques(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Codes of the communes in force. */
    Set<String> communes() {
        return catalogue.courant().publies().stream()
                .filter(lieu -> lieu.fiche().contient(Champ.TYPOLOGIE, TYPE))
                .map(fr.maillage.lieu.Lieu::communeActuelle)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
