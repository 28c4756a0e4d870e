package fr.maillage.enquete;

import java.util.List;
import java.util.Optional;

/** The surveys of the site, for the rooms above. */
public interface Enquetes {
    /** Those of a démarche that were not removed, the last created first. */
    List<Enquete> deLaDemarche(String demarche);

    Optional<Enquete> trouver(String id);

    /** What a survey says so far; empty for an unknown one. */
    Optional<ResultatsDEnquete> resultats(String id);

    /** True when the démarche has at least one survey that was open, and none that still is or will be: the step of the questionnaire is done. */
    boolean closes(String demarche);
}
