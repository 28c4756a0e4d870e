package fr.maillage.lieu;

import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Perimetre;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Searches the visible places. Fast enough for every page: all is in memory. */
public interface RechercheDeLieux {
    /** @param instant what « open now » means */
    Resultat chercher(Filtres filtres, Instant instant);

    /**
     * A place that answers.
     *
     * @param distance kilometres as the crow flies from the start; empty without start or without position
     * @param arret the nearest stop of the round, when it is nearer than the place itself; null otherwise
     */
    record Trouve(
            Lieu lieu, OptionalDouble distance, @Nullable Passage arret) {}

    /**
     * Where distances are counted from.
     *
     * @param libelle « 55200 Commercy », « votre position »
     */
    record Depart(String libelle, Coordonnees position, Genre genre) {
        public enum Genre {
            /** Given by the reader's device or by a map. */
            POSITION,
            /** Number, street or hamlet found by the geocoder. */
            ADRESSE,
            /** Middle of a commune. */
            COMMUNE
        }
    }

    /**
     * The answer.
     *
     * @param trouves all of them, in the order asked
     * @param perimetre where the search was confined; empty for everywhere
     * @param depart empty without start, or when the address was not found
     * @param plusProche when a radius leaves nothing: the nearest place that answers all the rest
     * @param horairesIncertains how many were left out only because nobody knows whether they are open
     * @param avertissements full French sentences on what was understood otherwise than typed
     */
    record Resultat(
            List<Trouve> trouves,
            Optional<Perimetre> perimetre,
            Optional<Depart> depart,
            Optional<Trouve> plusProche,
            int horairesIncertains,
            List<String> avertissements) {
        public Resultat {
            trouves = List.copyOf(trouves);
            avertissements = List.copyOf(avertissements);
        }

        public int nombre() {
            return trouves.size();
        }

        /** Those that no map can show. */
        public long aGeocoder() {
            return trouves.stream().filter(t -> t.lieu().aGeocoder()).count();
        }
    }
}
