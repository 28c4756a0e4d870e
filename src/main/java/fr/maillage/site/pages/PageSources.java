package fr.maillage.site.pages;

import fr.maillage.indicateur.Indicateur;
import fr.maillage.indicateur.Source;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Rubrique;
import java.util.List;

/**
 * Where every figure comes from.
 *
 * @param indicateurs the whole catalogue, available or not
 * @param territoires the data sets behind names, codes, populations, contours
 */
public record PageSources(List<Indicateur> indicateurs, List<Source> territoires) {
    public PageSources {
        indicateurs = List.copyOf(indicateurs);
        territoires = List.copyOf(territoires);
    }

    public EnTete enTete() {
        return EnTete.de("Sources des données", Rubrique.AUCUNE)
                .avecDescription("Producteur, date, licence et traitement de chaque chiffre du site.");
    }

    public List<Indicateur> disponibles() {
        return indicateurs.stream().filter(Indicateur::disponible).toList();
    }

    public List<Indicateur> absents() {
        return indicateurs.stream()
                .filter(indicateur -> !indicateur.disponible())
                .toList();
    }
}
