package fr.maillage.fragilite;

import fr.maillage.presentation.CarteSvg;
import fr.maillage.territoire.Niveau;
import java.util.List;
import java.util.Optional;

/** Short views of a territory for pages of other rooms. */
public interface Apercus {
    /** With the default model; empty when no territory bears this code. */
    Optional<Apercu> apercu(Niveau niveau, String code);

    /**
     * @param nom name of the territory
     * @param chemin path of its page
     * @param carte its map; empty when no commune has a contour
     * @param lienDesFormes start of the path of a shape of the map, to be followed by its code
     * @param classes classes of the model, least fragile first
     * @param communes how many communes each class has, in the same order
     * @param sansScore communes without score
     * @param population inhabitants
     * @param total score, as written for readers
     */
    record Apercu(
            String nom,
            String chemin,
            Optional<CarteSvg> carte,
            String lienDesFormes,
            List<Classe> classes,
            List<Integer> communes,
            int sansScore,
            long population,
            String total,
            Optional<Classe> classe) {}
}
