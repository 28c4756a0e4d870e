package fr.maillage.feuillederoute.version;

import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Section;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of one element between two moments.
 *
 * @param avant null when it was added
 * @param apres null when it was dropped
 * @param champs fields that changed, in the order of its page; empty for one added or dropped
 * @param ordre true when it changed place among those it stands with
 */
public record Changement(
        @Nullable Element avant,
        @Nullable Element apres,
        Set<Nature> natures,
        List<ChampChange> champs,
        boolean ordre) {
    /** An element can be moved, reworded and changed at once. */
    public enum Nature {
        AJOUTE("Ajouté", "ajout", "ajouts"),
        RETIRE("Retiré", "retrait", "retraits"),
        DEPLACE("Déplacé", "déplacement", "déplacements"),
        REFORMULE("Reformulé", "reformulation", "reformulations"),
        MODIFIE("Modifié", "autre changement", "autres changements");

        private final String libelle;
        private final String singulier;
        private final String pluriel;

        Nature(String libelle, String singulier, String pluriel) {
            this.libelle = libelle;
            this.singulier = singulier;
            this.pluriel = pluriel;
        }

        public String libelle() {
            return libelle;
        }

        /** « ajout » up to one, « ajouts » from two. */
        public String accorde(long nombre) {
            return nombre < 2 ? singulier : pluriel;
        }

        public String pluriel() {
            return pluriel;
        }
    }

    /**
     * @param lignes of a table, those that changed; empty for another field
     */
    public record ChampChange(Section section, Champ champ, JsonNode avant, JsonNode apres, List<LigneChangee> lignes) {
        public ChampChange {
            lignes = List.copyOf(lignes);
        }
    }

    /**
     * A row, known by its key.
     *
     * @param avant null when it was added
     * @param apres null when it was dropped
     * @param colonnes that changed; empty for one added or dropped
     */
    public record LigneChangee(
            String cle, @Nullable JsonNode avant, @Nullable JsonNode apres, List<Champ> colonnes) {
        public LigneChangee {
            colonnes = List.copyOf(colonnes);
        }
    }

    public Changement {
        natures = Set.copyOf(natures);
        champs = List.copyOf(champs);
    }

    /** As it is now; as it was when it is gone. */
    public Element element() {
        if (apres != null) {
            return apres;
        }
        if (avant != null) {
            return avant;
        }
        throw new IllegalStateException("a change is of something");
    }

    public boolean est(Nature nature) {
        return natures.contains(nature);
    }
}
