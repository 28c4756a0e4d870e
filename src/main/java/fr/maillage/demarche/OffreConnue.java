package fr.maillage.demarche;

import fr.maillage.presentation.Lien;
import java.time.LocalDate;
import java.util.List;

/**
 * The offer that the site knows in a perimeter on a day: never all that exists.
 *
 * @param territoire « Meuse »
 * @param releveeLe the day it was drawn
 * @param itinerants places that move, by name
 * @param fixes places that do not, by name
 * @param services how many places give each service, the most given first
 * @param epcis how many places in each EPCI of the perimeter, by name; an EPCI without any is there too
 * @param demonstration some of these places are those of the demonstration
 */
public record OffreConnue(
        String territoire,
        LocalDate releveeLe,
        List<Ligne> itinerants,
        List<Ligne> fixes,
        List<ParService> services,
        List<ParEpci> epcis,
        boolean demonstration) {
    /** What every page and document that shows an offer says of it. */
    public static final String NON_EXHAUSTIVE =
            "Liste non exhaustive\u00a0: elle ne montre que les lieux que le site connaît et publie.";

    public OffreConnue {
        itinerants = List.copyOf(itinerants);
        fixes = List.copyOf(fixes);
        services = List.copyOf(services);
        epcis = List.copyOf(epcis);
    }

    /**
     * A place.
     *
     * @param lieu its name and its page
     * @param structure that holds it; empty while unknown
     * @param communes where it is, or where it stops, in the perimeter first; may be empty
     * @param services short labels
     * @param arrets how many stops are known, 0 for a fixed place
     * @param aVerifier its information has not been confirmed for long
     */
    public record Ligne(
            Lien lieu, String structure, List<String> communes, List<String> services, int arrets, boolean aVerifier) {
        public Ligne {
            communes = List.copyOf(communes);
            services = List.copyOf(services);
        }
    }

    public record ParService(String service, int fixes, int itinerants) {}

    /** @param itinerants places that move and stop there, or are based there */
    public record ParEpci(Lien epci, int fixes, int itinerants) {}

    public int nombre() {
        return itinerants.size() + fixes.size();
    }
}
