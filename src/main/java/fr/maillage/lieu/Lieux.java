package fr.maillage.lieu;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places that were recorded, in every state. Each writing makes a version and survives any crash once it returns; it joins the transaction
 * of the caller when there is one. Texts are checked by {@link Fiche}; a place whose version is no longer the one expected is not written.
 */
public interface Lieux {

    /**
     * What a writing gives to a place.
     *
     * @param structure identifier of the structure, null while unknown
     * @param fermeture null when no closing is known
     */
    record Contenu(
            @Nullable String structure, Etat etat, @Nullable Fermeture fermeture, Fiche fiche, List<Passage> passages) {
        public Contenu {
            passages = List.copyOf(passages);
        }

        public static Contenu de(Etat etat, Fiche fiche) {
            return new Contenu(null, etat, null, fiche, List.of());
        }

        public static Contenu de(Lieu lieu) {
            return new Contenu(lieu.structure(), lieu.etat(), lieu.fermeture(), lieu.fiche(), lieu.passages());
        }

        public Contenu avecEtat(Etat nouveau) {
            return new Contenu(structure, nouveau, fermeture, fiche, passages);
        }

        public Contenu avecFermeture(@Nullable Fermeture nouvelle) {
            return new Contenu(structure, etat, nouvelle, fiche, passages);
        }

        public Contenu avecFiche(Fiche nouvelle) {
            return new Contenu(structure, etat, fermeture, nouvelle, passages);
        }

        public Contenu avecPassages(List<Passage> nouveaux) {
            return new Contenu(structure, etat, fermeture, fiche, nouveaux);
        }

        public Contenu avecStructure(@Nullable String nouvelle) {
            return new Contenu(nouvelle, etat, fermeture, fiche, passages);
        }
    }

    /** A place to create, with how its sources name it. */
    record Nouveau(Contenu contenu, Acte acte, List<Alias> alias) {
        public Nouveau {
            alias = List.copyOf(alias);
        }
    }

    /** A new place; the provenance of each of its fields is the act's. */
    Lieu creer(Contenu contenu, Acte acte);

    /** Many new places, in one go; the result is in the order of the request. An alias already taken stays where it was. */
    List<Lieu> creerTous(List<Nouveau> nouveaux);

    /**
     * Writes a place anew. Fields whose value changes take the act's provenance, unless {@code provenances} names another one; the others keep
     * theirs. Writing what is already there makes a version all the same only for a confirmation.
     *
     * @param versionAttendue the version that was read
     * @param provenances of the fields whose values come from elsewhere than the act (a merge)
     * @throws ConflitDeVersion when somebody else wrote it since
     */
    Lieu modifier(String id, int versionAttendue, Contenu contenu, Acte acte, Map<Champ, Provenance> provenances);

    default Lieu modifier(Lieu lu, Contenu contenu, Acte acte) {
        return modifier(lu.id(), lu.version(), contenu, acte, Map.of());
    }

    /**
     * Archives a place that was merged into another: its page leads there, and its aliases follow.
     *
     * @return the absorbed place
     */
    Lieu absorber(Lieu absorbe, String survivant, Acte acte);

    /** Brings back a version, whole, as a new version. The state, the closing and the merge are those of that version too. */
    Lieu restaurer(String id, int versionAttendue, int numero, Acte acte);

    Optional<Lieu> trouver(String id);

    /** In no particular order; unknown identifiers are left out. */
    List<Lieu> trouverTous(Collection<String> ids);

    /** Newest first. */
    List<Version> historique(String id);

    Optional<Version> version(String id, int numero);

    /** The places in these states, in the order of their identifiers. */
    List<Lieu> dansEtats(Set<Etat> etats);

    /** Identifier and version of each place in these states: what a cache needs to know what changed. */
    Map<String, Integer> versions(Set<Etat> etats);

    Optional<String> parAlias(Alias alias);

    /** The places that these aliases lead to; aliases unknown are left out. */
    Map<Alias, String> parAlias(Collection<Alias> alias);

    List<Alias> alias(String id);

    /** Notes how a source names a place; an alias that led elsewhere leads here from now on. */
    void noterAlias(String id, Alias alias);

    void oublierAlias(Alias alias);

    /** The structure with this SIRET or RNA, else with this very name and no number, else a new one. */
    Structure structure(String nom, String pivot);

    Optional<Structure> structure(String id);

    /** Those that exist, by identifier. */
    Map<String, Structure> structures(Collection<String> ids);

    List<Lieu> deLaStructure(String structure);
}
