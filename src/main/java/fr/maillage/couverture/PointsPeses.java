package fr.maillage.couverture;

import fr.maillage.couverture.implantation.lecture.LectureDePoints;
import fr.maillage.couverture.implantation.lecture.TexteDeFichier;
import java.nio.file.Path;

/**
 * Points and their weights.
 *
 * @param poids one per point, 0 or more; read, never written
 * @param poidsLus false when the file had no weights: every point then weighs 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record PointsPeses(NuageDePoints points, double[] poids, boolean poidsLus) {
    /**
     * Reads a CSV: columns {@code lat}, {@code lon} and {@code poids} in any order, others ignored; comma, semicolon, tab or bar; UTF-8.
     *
     * @param rayonDeLaTerre metres
     * @throws ImplantationRefusee says the line and what is wrong
     */
    public static PointsPeses lire(Path fichier, double rayonDeLaTerre) {
        return LectureDePoints.lire(TexteDeFichier.de(fichier), rayonDeLaTerre);
    }
}
