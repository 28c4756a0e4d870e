package fr.maillage.enquete.reponse;

import java.util.List;

/** Finds the commune that somebody names. */
public interface RechercheDeCommune {
    /** Few are enough to choose from. */
    int PROPOSITIONS = 8;

    /**
     * A commune proposed.
     *
     * @param code INSEE code
     * @param libelle « Verdun (55) »
     */
    record Proposition(String code, String libelle) {}

    /** Those that the name, the postal code or the INSEE code may mean, the best first, at most {@link #PROPOSITIONS}. */
    List<Proposition> chercher(String saisie);

    /** True when the first found is meant beyond doubt: the only one of the territory that bears that very name. */
    boolean certaine(String saisie, List<Proposition> trouvees);

    /** « Verdun (55) », or the empty text for an unknown code. */
    String libelle(String code);
}
