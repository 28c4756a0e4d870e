package fr.maillage.lieu;

import java.util.Collection;
import java.util.List;

/** Pairs that wait for a person's eye. */
public interface Paires {
    /** Notes what a search found; a pair already decided stays decided, the score of the others is that of the last search. */
    void noter(Collection<Paire> trouvees);

    /** Those to review whose two places still stand; those put off come last, else the surest first. */
    List<Paire> aRevoir();

    /** Remembered: never proposed again. */
    void distinctes(String lieuA, String lieuB, String auteur);

    /** Called when two places were merged. */
    void fusionnees(String lieuA, String lieuB, String auteur);

    /** When a merge is undone: the pair is to review again. */
    void rouvrir(String lieuA, String lieuB);

    /** Puts a pair after the others. */
    void plusTard(String lieuA, String lieuB);
}
