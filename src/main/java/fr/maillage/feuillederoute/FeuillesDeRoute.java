package fr.maillage.feuillederoute;

import fr.maillage.feuillederoute.modele.Contenu;
import java.util.List;
import java.util.Optional;

/** The roadmaps of the site. Whoever calls has checked that the account may see the démarche. */
public interface FeuillesDeRoute {
    /** Removed ones included. */
    Optional<FeuilleDeRoute> trouver(String id);

    /** Those of a démarche that are on its list, the oldest first. */
    List<FeuilleDeRoute> deLaDemarche(String demarche);

    /** What it holds now. */
    Contenu contenu(FeuilleDeRoute feuille);
}
