package fr.maillage.territoire.preparation;

import fr.maillage.territoire.Coordonnees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where communes stand and how large they are, from the files that say so. Maps are by code; a commune absent from one is unknown there.
 *
 * @param centres centroids
 * @param chefsLieux main villages, for the départements whose file {@code communes-*-chefs-lieux.csv} is given
 * @param superficies square kilometres
 * @param bilans one per file and thing read
 */
record GeographieDesCommunes(
        Map<String, Coordonnees> centres,
        Map<String, Coordonnees> chefsLieux,
        Map<String, Double> superficies,
        List<BilanDeFichier> bilans) {
    private static final String CENTRES = "indicateurs/communes-rp2021-chomage-centroides.csv";
    private static final String DOSSIER_DES_CHEFS_LIEUX = "referentiel";
    private static final String CHEFS_LIEUX = "communes-*-chefs-lieux.csv";

    /** @param enVigueur codes of the communes in force; rows about others are counted as rejected */
    static GeographieDesCommunes depuis(Path sources, Collection<String> enVigueur) {
        var codes = Set.copyOf(enVigueur);
        var centres = new HashMap<String, Coordonnees>();
        var superficies = new HashMap<String, Double>();
        var chefsLieux = new HashMap<String, Coordonnees>();
        var bilans = new ArrayList<BilanDeFichier>();
        FichierSource fichier = FichierSource.lire(sources, CENTRES)
                .exiger("code_commune", "lat", "lng", "superficie_km2")
                .exigerDistincts("code_commune");
        bilans.add(positions(fichier, "centres", codes, new Colonnes("code_commune", "lng", "lat"), centres));
        bilans.add(superficies(fichier, codes, superficies));
        for (String chemin : fichiersDesChefsLieux(sources)) {
            FichierSource lieux = FichierSource.lire(sources, chemin)
                    .exiger("code_insee", "lon_cheflieu", "lat_cheflieu")
                    .exigerDistincts("code_insee");
            bilans.add(positions(
                    lieux,
                    "chefs-lieux",
                    codes,
                    new Colonnes("code_insee", "lon_cheflieu", "lat_cheflieu"),
                    chefsLieux));
        }
        return new GeographieDesCommunes(centres, chefsLieux, superficies, bilans);
    }

    private record Colonnes(String code, String longitude, String latitude) {}

    private static List<String> fichiersDesChefsLieux(Path sources) {
        Path dossier = sources.resolve(DOSSIER_DES_CHEFS_LIEUX);
        var motif = dossier.getFileSystem().getPathMatcher("glob:" + CHEFS_LIEUX);
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.map(Path::getFileName)
                    .filter(motif::matches)
                    .map(nom -> DOSSIER_DES_CHEFS_LIEUX + "/" + nom)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BilanDeFichier positions(
            FichierSource fichier,
            String quoi,
            Set<String> enVigueur,
            Colonnes colonnes,
            Map<String, Coordonnees> positions) {
        var rejets = new TreeMap<String, Integer>();
        int gardees = 0;
        for (int i = 0; i < fichier.taille(); i++) {
            String code = fichier.texte(i, colonnes.code());
            double longitude = fichier.nombre(i, colonnes.longitude());
            double latitude = fichier.nombre(i, colonnes.latitude());
            if (!enVigueur.contains(code)) {
                rejets.merge("commune qui n’est plus en vigueur", 1, Integer::sum);
            } else if (Double.isNaN(latitude) || Double.isNaN(longitude)) {
                rejets.merge("sans coordonnées", 1, Integer::sum);
            } else if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
                throw fichier.ligneRefusee(i, "latitude ou longitude hors de la Terre.");
            } else {
                positions.put(code, new Coordonnees(longitude, latitude));
                gardees++;
            }
        }
        return bilan(fichier, quoi, gardees, rejets);
    }

    private static BilanDeFichier superficies(
            FichierSource fichier, Set<String> enVigueur, Map<String, Double> superficies) {
        var rejets = new TreeMap<String, Integer>();
        int gardees = 0;
        for (int i = 0; i < fichier.taille(); i++) {
            String code = fichier.texte(i, "code_commune");
            double superficie = fichier.nombre(i, "superficie_km2");
            if (!enVigueur.contains(code)) {
                rejets.merge("commune qui n’est plus en vigueur", 1, Integer::sum);
            } else if (superficie > 0) {
                superficies.put(code, superficie);
                gardees++;
            } else {
                rejets.merge("sans superficie", 1, Integer::sum);
            }
        }
        return bilan(fichier, "superficies", gardees, rejets);
    }

    private static BilanDeFichier bilan(FichierSource fichier, String quoi, int gardees, Map<String, Integer> rejets) {
        return new BilanDeFichier(
                fichier.chemin() + " (" + quoi + ")", fichier.encodage(), fichier.taille(), gardees, 0, rejets);
    }
}
