package fr.maillage.lieu.horaires;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a day is in the school holidays of a place; empty when nobody knows. */
@FunctionalInterface
public interface CalendrierScolaire {
    CalendrierScolaire INCONNU = jour -> Optional.empty();

    Optional<Boolean> vacances(LocalDate jour);
}
