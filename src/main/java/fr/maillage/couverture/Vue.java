package fr.maillage.couverture;

/**
 * What is looked at, and how: every figure of coverage depends on it.
 *
 * @param service value of the field SERVICES, or empty for all services together
 * @param modele identifier of a {@link Trajets} of {@link Couverture#trajets()} (« prudent »)
 * @param avecItinerance whether the stops of rounds count as places
 * @param indice identifier of the fragility model (« ifn-2021 »)
 */
public record Vue(String service, String modele, boolean avecItinerance, String indice) {
    public boolean tousLesServices() {
        return service.isEmpty();
    }

    public Vue avecService(String autre) {
        return new Vue(autre, modele, avecItinerance, indice);
    }

    public Vue avecModele(String autre) {
        return new Vue(service, autre, avecItinerance, indice);
    }

    public Vue avecItinerance(boolean comptee) {
        return new Vue(service, modele, comptee, indice);
    }

    public Vue avecIndice(String autre) {
        return new Vue(service, modele, avecItinerance, autre);
    }
}
