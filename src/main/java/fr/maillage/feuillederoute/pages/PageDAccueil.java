package fr.maillage.feuillederoute.pages;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.arbre.Arbre;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.EnTete;
import java.util.List;
import java.util.Optional;

/**
 * The home page of a roadmap.
 *
 * @param avertissements what it does otherwise than the method proposes
 */
public record PageDAccueil(
        EnTete enTete,
        FeuilleDeRoute feuille,
        Demarche demarche,
        Optional<Fait> fait,
        List<Decompte> decomptes,
        Arbre arbre,
        List<String> avertissements,
        List<SectionDeDemarche> portes) {
    /** Actions shown under a chantier; the others are in the list. */
    public static final int ACTIONS_MONTREES = 12;

    /** Under more than this many chantiers, one adds from the page of each: the tree stays light. */
    private static final int CHANTIERS_MAX = 60;

    public boolean vide() {
        return arbre.enjeux().isEmpty() && arbre.sansOrphelin();
    }

    public boolean ajoutsDansLArbre() {
        return decomptes.stream()
                        .filter(d -> d.genre() != Genre.RESSOURCE && d.genre() != Genre.ACTION)
                        .mapToInt(Decompte::nombre)
                        .sum()
                <= CHANTIERS_MAX;
    }
}
