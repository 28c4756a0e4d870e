package fr.maillage.couverture;

import fr.maillage.couverture.acces.AVolDOiseau;
import fr.maillage.couverture.acces.Departs;
import fr.maillage.fragilite.Indices;
import fr.maillage.territoire.Territoires;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * What coverage rests on whatever the offer: the country, the index of fragility, the ways to count minutes, the rules. Safe to share.
 *
 * @param voisines communes that touch a commune, by positions
 * @param trajets at least two; the first serves when nobody chooses
 */
public record Fonds(
        Territoires territoires,
        IntFunction<int[]> voisines,
        Indices indices,
        List<Trajets> trajets,
        ReglesE2sfca e2sfca,
        ReglesDeBesoin besoin) {
    public Fonds {
        trajets = List.copyOf(trajets);
        if (trajets.size() < 2) {
            throw new IllegalArgumentException("a figure needs two models of time");
        }
    }

    /** The models and the rules of the program. */
    public static Fonds livre(Territoires territoires, IntFunction<int[]> voisines, Indices indices) {
        return new Fonds(
                territoires,
                voisines,
                indices,
                AVolDOiseau.tous(ModelesDeTemps.livres().liste(), Departs.de(territoires)),
                ReglesE2sfca.livrees(),
                ReglesDeBesoin.livrees());
    }

    /** The same with another way to count minutes, which then serves when nobody chooses. */
    public Fonds avec(Trajets premiers) {
        return new Fonds(
                territoires,
                voisines,
                indices,
                Stream.concat(Stream.of(premiers), trajets.stream()).toList(),
                e2sfca,
                besoin);
    }

    public Optional<Trajets> trajets(String id) {
        return trajets.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** Another way to count minutes than this one, for its sensitivity line. */
    public Trajets autres(Trajets choisis) {
        return trajets.stream()
                .filter(t -> !t.id().equals(choisis.id()))
                .findFirst()
                .orElseThrow();
    }
}
