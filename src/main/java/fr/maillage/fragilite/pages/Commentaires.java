package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Score;
import fr.maillage.fragilite.pages.TableauDesSousScores.Reference;
import fr.maillage.territoire.Perimetre;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sentences computed from the figures. */
@Component
class Commentaires {
    List<TerritoirePage.Rubrique> observations(
            IndiceDeFrance indice, Score score, Perimetre territoire, @Nullable Reference reference) {
        return List.of();
    }

    List<String> lecture(IndiceDeFrance indice, Perimetre territoire) {
        return List.of();
    }
}
