package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.Classe;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All communes of a territory, filtered, sorted, by pages.
 *
 * @param compte « 41 communes sur 499 »
 * @param nom what the reader filters by, as typed
 * @param classe identifier of the class asked, empty for all
 * @param modele identifier to keep in the form, empty for the default model
 * @param pages links to the pages, none when there is one only
 */
public record CommunesPage(
        EnTete enTete,
        Lien territoire,
        String compte,
        String nom,
        String classe,
        List<Classe> classes,
        String modele,
        TableDeScores table,
        List<NumeroDePage> pages,
        @Nullable Lien toutAfficher) {
    public record NumeroDePage(String libelle, String adresse, boolean courante) {}
}
