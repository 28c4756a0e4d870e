package fr.maillage.lieu;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Merges of two places that are one, kept so that each can be undone. Joins the transaction of the caller when there is one. */
public interface Fusions {
    /** Whose values the survivor takes for a field. */
    enum Cote {
        SURVIVANT,
        ABSORBE,
        /** For a field of several values: those of the survivor, then what the other adds. */
        LES_DEUX
    }

    /**
     * A merge to do.
     *
     * @param survivant as it was read
     * @param absorbe as it was read
     * @param choix for a field left out, the survivor's value, or the other's when the survivor has none
     * @param auteur account or import
     */
    record Demande(Lieu survivant, Lieu absorbe, Map<Champ, Cote> choix, String auteur, String motif) {
        public Demande {
            choix = Map.copyOf(choix);
        }
    }

    /**
     * A merge that was done.
     *
     * @param alias names that the absorbed place had
     * @param annuleeLe null while it stands
     */
    record Fusion(
            long id,
            String survivant,
            String absorbe,
            Instant le,
            String auteur,
            String motif,
            Map<Champ, Cote> choix,
            int survivantAvant,
            int survivantApres,
            int absorbeAvant,
            int absorbeApres,
            List<Alias> alias,
            @Nullable Instant annuleeLe) {
        public Fusion {
            choix = Map.copyOf(choix);
            alias = List.copyOf(alias);
        }
    }

    /**
     * A merge that was undone.
     *
     * @param gardes what somebody changed on the survivor after the merge, left as it is: labels of fields
     */
    record Annulation(Lieu survivant, Lieu absorbe, List<String> gardes) {
        public Annulation {
            gardes = List.copyOf(gardes);
        }
    }

    /**
     * @throws ConflitDeVersion when one of them was written since
     * @throws FusionRefusee with a sentence for the reader
     */
    Fusion fusionner(Demande demande);

    /**
     * Brings both places back. Merges into the same survivor are undone from the last to the first.
     *
     * @throws FusionRefusee with a sentence for the reader
     */
    Annulation annuler(long fusion, String auteur);

    Optional<Fusion> trouver(long fusion);

    /** Merges in which the place survived or was absorbed, the newest first, undone ones included. */
    List<Fusion> duLieu(String id);

    /** Where a place leads after all its merges; itself when it was never absorbed. */
    String destination(String id);
}
