package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Rattachement;
import fr.maillage.territoire.Commune;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where an import may write: the perimeter of the account that gave the file. A place whose commune nobody knows is taken for one of the
 * perimeter: it waits for a person.
 */
final class Etendue {
    static final String CONNU_AILLEURS = "Lieu connu, hors de votre périmètre";
    static final String PEUT_ETRE_AILLEURS = "Peut-être le même lieu qu’un autre, hors de votre périmètre";

    private final Function<Fiche, Optional<Commune>> ailleurs;

    private Etendue(Function<Fiche, Optional<Commune>> ailleurs) {
        this.ailleurs = ailleurs;
    }

    static Etendue partout() {
        return new Etendue(fiche -> Optional.empty());
    }

    /** @param communes codes in force */
    static Etendue de(Set<String> communes, Rattachement rattachement) {
        return new Etendue(fiche -> rattachement.commune(fiche).filter(commune -> !communes.contains(commune.code())));
    }

    boolean contient(Fiche fiche) {
        return ailleurs.apply(fiche).isEmpty();
    }

    /** Why rows that tell this place are refused, in French; empty when they are not. */
    Optional<String> refus(Fiche fiche) {
        return ailleurs.apply(fiche).map(commune -> "Commune hors de votre périmètre\u00a0: " + commune.nom());
    }
}
