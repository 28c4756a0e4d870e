package fr.maillage.lieu.pages;

import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Structure;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Places as public pages read them: in the database or, while it does not answer, as they were read last. */
@Component
class LecturePublique {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Lieux lieux;
    private final Catalogue catalogue;

    LecturePublique(Lieux lieux, Catalogue catalogue) {
        this.lieux = lieux;
        this.catalogue = catalogue;
    }

    /** @throws DataAccessException when the database does not answer and the place is not among the visible ones read last */
    Optional<Lieu> trouver(String id) {
        if (enPanne()) {
            return connu(id);
        }
        return lire(() -> lieux.trouver(id), () -> connu(id));
    }

    /** The structure of a place; left out while the database does not answer. */
    Optional<Structure> structure(Lieu lieu) {
        var id = lieu.structure();
        return id == null || enPanne() ? Optional.empty() : lire(() -> lieux.structure(id), Optional::empty);
    }

    private boolean enPanne() {
        catalogue.courant();
        return catalogue.arreteLe().isPresent();
    }

    private Optional<Lieu> connu(String id) {
        return catalogue.courant().lieux().stream()
                .filter(l -> l.id().equals(id))
                .findFirst();
    }

    private static <T> Optional<T> lire(Supplier<Optional<T>> base, Supplier<Optional<T>> secours) {
        try {
            return base.get();
        } catch (DataAccessException | TransactionException e) {
            return secours.get();
        }
    }

    /** What the reader is told while the database does not answer; empty when all is well. */
    Optional<String> avis() {
        return catalogue
                .arreteLe()
                .map(moment ->
                        "La base de données ne répond pas en ce moment. Les lieux sont montrés tels qu’ils étaient "
                                + Moments.ecrire(LocalDateTime.ofInstant(moment, PARIS))
                                + ". Les déclarations reprendront à son retour.");
    }
}
