package fr.maillage.site.recherche;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of results.
 *
 * @param saisie what was typed, given back in the field; empty before a search
 * @param erreur why the search was not made, null when it was
 * @param trouves in order of likelihood
 * @param maximum when as many are found, there may be more
 */
public record PageRecherche(String saisie, @Nullable String erreur, List<Trouve> trouves, int maximum) {
    public PageRecherche {
        trouves = List.copyOf(trouves);
    }

    public EnTete enTete() {
        return EnTete.de("Chercher un territoire", Rubrique.TERRITOIRES)
                .sous(new Lien("Territoires", Rubrique.TERRITOIRES.chemin()))
                .avecModule("suggestions.js");
    }

    public boolean faite() {
        return erreur == null && !saisie.isEmpty();
    }

    public boolean tronquee() {
        return trouves.size() >= maximum;
    }

    public String compte() {
        return Formats.compte(trouves.size(), "territoire trouvé", "territoires trouvés");
    }
}
