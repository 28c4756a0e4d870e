package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.Classe;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.EnTete;
import java.util.List;

/**
 * All départements.
 *
 * @param metropole the map of metropolitan France
 * @param outreMer one map per overseas département
 */
public record FrancePage(
        EnTete enTete,
        TerritoirePage.Choix modele,
        CarteSvg metropole,
        List<Vignette> outreMer,
        List<Classe> legende,
        TableDeScores departements,
        List<String> doutes,
        List<TerritoirePage.Telechargement> telechargements) {
    public record Vignette(String nom, String adresse, CarteSvg carte) {}
}
