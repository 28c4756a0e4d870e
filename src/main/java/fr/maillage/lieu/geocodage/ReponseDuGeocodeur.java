package fr.maillage.lieu.geocodage;

import fr.maillage.lieu.PrecisionPosition;
import fr.maillage.territoire.Coordonnees;

/** What came of asking where an address is. */
public sealed interface ReponseDuGeocodeur {
    /**
     * Found, in the very commune, well enough to be shown on a map.
     *
     * @param libelle address as the geocoder writes it
     */
    record Trouvee(Coordonnees position, PrecisionPosition precision, String libelle) implements ReponseDuGeocodeur {}

    /** It answered, and knows no such address there. */
    record Introuvable() implements ReponseDuGeocodeur {}

    /** It cannot be asked now: ask again later. */
    record Indisponible(Raison raison) implements ReponseDuGeocodeur {}

    enum Raison {
        /** The setting says not to ask anybody. */
        ETEINT,
        /** No answer in time, or an error. */
        MUET,
        /** An answer that makes no sense. */
        INSENSE,
        /** It failed several times: it is left alone for a minute. */
        AU_REPOS
    }
}
