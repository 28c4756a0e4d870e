package fr.maillage.territoire.preparation;

import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.topologie.EcritureTopoJson;
import fr.maillage.territoire.topologie.LectureTopoJson;
import fr.maillage.territoire.topologie.Topologie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The contours read from the official topology, cut down to codes.
 *
 * @param topologie communes in force only
 * @param bilan one « row » per commune of the file
 */
record ContoursPrepares(Topologie topologie, BilanDeFichier bilan) {
    private static final String CONTOURS = "contours/communes-france-simplifie.topojson";

    static ContoursPrepares depuis(Path sources, List<String> codes) {
        Path fichier = sources.resolve(CONTOURS);
        if (!Files.isRegularFile(fichier)) {
            throw new SourceRefusee("Le fichier « " + CONTOURS + " » manque dans le dossier des sources « " + sources
                    + " ». Déposez-le à cet endroit, ou indiquez un autre dossier avec --sources.");
        }
        Topologie lue;
        try (var flux = Files.newInputStream(fichier)) {
            lue = LectureTopoJson.lire(flux, "code");
        } catch (IOException | IllegalArgumentException e) {
            throw new SourceRefusee(
                    "Le fichier « " + CONTOURS + " » n’est pas un TopoJSON de communes lisible (propriété « code »).",
                    e);
        }
        Set<String> connus = Set.copyOf(codes);
        Topologie gardee = lue.limiteeA(connus);
        var rejets = new TreeMap<String, Integer>();
        int inconnus = lue.codes().size() - gardee.codes().size();
        if (inconnus > 0) {
            rejets.put("commune inconnue", inconnus);
        }
        return new ContoursPrepares(
                gardee,
                new BilanDeFichier(
                        CONTOURS, "UTF-8", lue.codes().size(), gardee.codes().size(), 0, Map.copyOf(rejets)));
    }

    @Nullable
    Coordonnees centre(String code) {
        int rang = topologie.codes().indexOf(code);
        return rang < 0 ? null : topologie.pointInterieur(rang);
    }

    TableEcrite table() {
        return new TableEcrite("territoire/contours.topojson.gz", EcritureTopoJson.ecrire(topologie));
    }
}
