package fr.maillage.demarche;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that takes part in a démarche.
 *
 * @param id eight characters, never reused; meetings, workshops and surveys cite it
 * @param nom 1 to 200 characters
 * @param type a key of {@code types-de-structures.csv}
 * @param territoires where it works: « epci:200066108 », « commune:55545 »; empty while unknown
 * @param structureDeLieu identifier of the same body in the room of places; null when there is none
 * @param partenaire whether it is a partner of the démarche
 * @param itinerante whether it goes to people: a bus, a worker who moves; whether or not the site knows its places
 * @param role what it does in the démarche; may be empty
 * @param version grows with each change
 * @param retiree no longer in the list; still there for what cites it
 */
public record StructureDeDemarche(
        String id,
        String demarche,
        String nom,
        String type,
        List<String> territoires,
        @Nullable String structureDeLieu,
        boolean partenaire,
        boolean itinerante,
        String role,
        int version,
        boolean retiree) {
    public static final int NOM_MAX = 200;
    public static final int ROLE_MAX = 500;
    public static final int TERRITOIRES_MAX = 20;

    public StructureDeDemarche {
        territoires = List.copyOf(territoires);
    }
}
