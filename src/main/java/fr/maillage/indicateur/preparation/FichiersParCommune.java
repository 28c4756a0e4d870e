package fr.maillage.indicateur.preparation;

import fr.maillage.indicateur.Rekeyage;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Territoires;
import fr.maillage.territoire.preparation.BilanDeFichier;
import fr.maillage.territoire.preparation.FichierSource;
import fr.maillage.territoire.preparation.SourceRefusee;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The source files keyed by commune, each read and re-keyed once. */
final class FichiersParCommune {
    private final Path sources;
    private final Territoires territoires;
    private final HistoireDesCodes histoire;
    private final Map<String, ParCommune> lus = new HashMap<>();
    private final Map<String, BilanDeFichier> bilans = new TreeMap<>();

    /** A file with what brings its rows to the communes of today. */
    record ParCommune(FichierSource fichier, Rekeyage rekeyage) {}

    FichiersParCommune(Path sources, Territoires territoires, HistoireDesCodes histoire) {
        this.sources = sources;
        this.territoires = territoires;
        this.histoire = histoire;
    }

    ParCommune lire(String chemin, String cle) {
        return lus.computeIfAbsent(chemin + "#" + cle, k -> recoder(chemin, cle));
    }

    private ParCommune recoder(String chemin, String cle) {
        FichierSource fichier = FichierSource.lire(sources, chemin).exiger(cle).exigerDistincts(cle);
        var rekeyage = new Rekeyage(
                fichier.textes(cle), histoire, territoires.communes().size());
        if (fichier.taille() > 0 && rekeyage.reprises() + rekeyage.recodees() == 0) {
            throw new SourceRefusee(
                    "Aucun code de la colonne « " + cle + " » du fichier « " + chemin
                            + " » n’est celui d’une commune. Vérifiez que la colonne contient des codes INSEE sur cinq caractères.");
        }
        bilans.put(
                chemin,
                new BilanDeFichier(
                        chemin,
                        fichier.encodage(),
                        fichier.taille(),
                        rekeyage.reprises(),
                        rekeyage.recodees(),
                        rekeyage.rejetees()));
        return new ParCommune(fichier, rekeyage);
    }

    /** From a past or present code to a number of the file, NaN where the file does not give it. */
    ToDoubleFunction<String> parCode(String chemin, String cle, String colonne) {
        FichierSource fichier = lire(chemin, cle).fichier().exiger(colonne);
        List<String> codes = fichier.textes(cle);
        double[] nombres = fichier.nombres(colonne);
        var valeurs = new HashMap<String, Double>();
        for (int i = 0; i < nombres.length; i++) {
            valeurs.put(codes.get(i), nombres[i]);
        }
        return code -> valeurs.getOrDefault(code, Double.NaN);
    }

    /** A file that is not keyed by commune. */
    FichierSource lireBrut(String chemin) {
        return FichierSource.lire(sources, chemin);
    }

    void noter(BilanDeFichier bilan) {
        bilans.put(bilan.fichier(), bilan);
    }

    Collection<BilanDeFichier> bilans() {
        return bilans.values();
    }
}
