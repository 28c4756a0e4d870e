package fr.maillage.compte;

/** The journal of acts: who did what, when. Append-only; kept one year, then purged. */
public interface Journal {
    /**
     * Notes an act, in the transaction of the caller, with the account signed in when there is one.
     *
     * @param acte what was done, as a short code (« lieu.publier »)
     * @param objet identifier of what it was done to
     * @param details one line for the reader, without any personal datum
     */
    void noter(String acte, String objet, String details);
}
