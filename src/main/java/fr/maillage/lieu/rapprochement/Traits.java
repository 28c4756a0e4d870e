package fr.maillage.lieu.rapprochement;

import java.util.List;
import java.util.Set;

/**
 * A record ready to be compared.
 *
 * @param commune code in force, or empty
 * @param population inhabitants of the commune, -1 when unknown
 * @param nomDeCommune words of the commune's name, without articles, each once
 * @param naturesDuNom kinds of place that the name tells
 * @param naturesDeTypologie kinds that the typology tells
 * @param annexe the name says that the place is a part of another
 * @param annexeDeSaCommune it is named after the commune it stands in: the main place is elsewhere
 * @param adresses each road that the address names; empty when there is none
 * @param coeur words of the name that are its own
 * @param initiales of all the words of the name, without articles
 * @param numeros numbers of the name
 */
record Traits(
        Empreinte empreinte,
        String commune,
        int population,
        Termes nomDeCommune,
        EnsembleDeNatures naturesDuNom,
        EnsembleDeNatures naturesDeTypologie,
        Termes coeur,
        String initiales,
        Set<String> numeros,
        boolean annexe,
        boolean annexeDeSaCommune,
        Mobilite mobilite,
        List<AdresseLue> adresses,
        Contacts contacts) {
    /** The name's word is taken before the typology's, which is often the structure's. */
    EnsembleDeNatures natures() {
        return naturesDuNom.vide() ? naturesDeTypologie : naturesDuNom;
    }

    boolean itinerant() {
        return mobilite == Mobilite.ITINERANT;
    }

    boolean nomme() {
        return !empreinte.nom().isEmpty();
    }
}
