package fr.maillage.lieu;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was declared without an account, for those who moderate. Each decision joins the transaction of the caller when there is one, writes
 * the place and the declaration together, and puts a letter to the declarant, if they left an address, in the outbox.
 *
 * <p>{@code auteur} is always the identifier of the account that decides. {@code version} is that of the {@link Declaration} read.
 */
public interface Declarations {
    /** No page shows more. */
    int MAXIMUM = 500;

    /** Oldest sending first, {@value #MAXIMUM} at most. Drafts are never given. */
    List<Declaration> dansEtats(Set<EtatDeDeclaration> etats);

    /** Those that wait for a moderator: {@link EtatDeDeclaration#ENVOYEE}. */
    default List<Declaration> enAttente() {
        return dansEtats(Set.of(EtatDeDeclaration.ENVOYEE));
    }

    Optional<Declaration> trouver(String id);

    /** All that was declared of a place, drafts left out, newest first. */
    List<Declaration> duLieu(String lieu);

    /**
     * Publishes the new place, applies the correction, or closes the place. Of a correction only the fields that the declarant changed are
     * written: what somebody else mended since stays.
     *
     * @return the place as written
     * @throws ConflitDeVersion when the declaration is no longer the one read
     * @throws IllegalStateException when it is already decided
     */
    Lieu accepter(String id, int version, String auteur);

    /**
     * The same after the moderator mended what was declared.
     *
     * @param contenu the whole place as the moderator wants it, state included
     */
    Lieu accepter(String id, int version, Lieux.Contenu contenu, String auteur);

    /** Asks the declarant, who answers on the tracking page. Same exceptions as {@link #accepter(String, int, String)}. */
    void questionner(String id, int version, String question, String auteur);

    /** Refuses with a reason that the declarant reads; a new place is archived. Same exceptions. */
    void refuser(String id, int version, String motif, String auteur);
}
