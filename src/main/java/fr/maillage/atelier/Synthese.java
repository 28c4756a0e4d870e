package fr.maillage.atelier;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a workshop brought out, family by family, without what facilitators took away.
 *
 * @param participants phones that joined
 * @param groupes those of the roles that may be shown, the largest first; the others are too few to be told apart
 * @param aRelire number of contributions that seem to name somebody and that nobody has looked at yet
 * @param avecARelire true when they are in it, because that was asked for; else they are left out
 */
public record Synthese(
        Atelier atelier,
        List<Famille> familles,
        int participants,
        List<Groupe> groupes,
        int aRelire,
        boolean avecARelire) {
    /** How many participants have a role. */
    public record Groupe(String role, int participants) {}

    /**
     * @param nom « À classer » for what was not sorted
     * @param idees those that answer no need of the board
     */
    public record Famille(String nom, String cle, List<Besoin> besoins, List<Idee> idees) {
        /** Those that answer its needs, then those that answer none. */
        public List<Idee> toutesLesIdees() {
            return Stream.concat(besoins.stream().flatMap(b -> b.idees().stream()), idees.stream())
                    .toList();
        }
    }

    public Stream<Besoin> besoins() {
        return familles.stream().flatMap(f -> f.besoins().stream());
    }

    public Stream<Idee> idees() {
        return familles.stream().flatMap(f -> f.toutesLesIdees().stream());
    }
}
