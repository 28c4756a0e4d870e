package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.LectureSpatiale;
import fr.maillage.fragilite.LecturesSpatiales;
import fr.maillage.fragilite.Observations;
import fr.maillage.indicateur.Indicateurs;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The sentences computed from the figures. */
@Component
class Commentaires {
    private final Indicateurs indicateurs;
    private final Contours contours;
    private final Map<String, LecturesSpatiales> lectures = new ConcurrentHashMap<>();

    Commentaires(Indicateurs indicateurs, Contours contours) {
        this.indicateurs = indicateurs;
        this.contours = contours;
    }

    /** One title per axis that has something to say. */
    List<TerritoirePage.Rubrique> observations(IndiceDeFrance indice, Perimetre territoire) {
        return Observations.de(indice, indicateurs, territoire).stream()
                .filter(observation -> !observation.phrases().isEmpty())
                .map(observation ->
                        new TerritoirePage.Rubrique(observation.axe().nom(), List.of(), observation.phrases()))
                .toList();
    }

    /** Where the fragile communes lie; nothing for a single commune. */
    List<String> lecture(IndiceDeFrance indice, Perimetre territoire) {
        if (territoire.niveau() == Niveau.COMMUNE) {
            return List.of();
        }
        LectureSpatiale lecture = lectures.computeIfAbsent(
                        indice.modele().id(), id -> new LecturesSpatiales(indice, contours::voisines))
                .lire(territoire);
        return lecture.phrases();
    }
}
