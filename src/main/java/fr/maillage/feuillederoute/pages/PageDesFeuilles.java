package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.presentation.EnTete;
import java.util.List;

/**
 * The roadmaps of a démarche.
 *
 * @param retiree one that was just removed, to be put back; empty for none
 */
public record PageDesFeuilles(EnTete enTete, String nouvelle, List<Ligne> feuilles, List<FeuilleDeRoute> retiree) {
    /** @param contenu « 4 enjeux, 6 défis, 10 chantiers, 12 actions » */
    public record Ligne(FeuilleDeRoute feuille, String contenu, String modifiee) {}
}
