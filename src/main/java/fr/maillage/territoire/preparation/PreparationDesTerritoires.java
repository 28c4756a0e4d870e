package fr.maillage.territoire.preparation;

import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Epci;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables of territories from the official files: communes, EPCI, old codes, contours.
 *
 * @param territoires what the tables say, ready for use
 * @param histoire old codes
 * @param tables ready to be written
 * @param bilans one per file read
 */
public record PreparationDesTerritoires(
        Territoires territoires, HistoireDesCodes histoire, List<TableEcrite> tables, List<BilanDeFichier> bilans) {
    private static final String COMMUNES = "referentiel/communes-cog2026.csv";
    private static final String EPCI = "referentiel/epci-cog2026.csv";
    private static final String PASSAGES = "referentiel/passage-communes-historique-vers-cog2025.csv";

    public PreparationDesTerritoires {
        tables = List.copyOf(tables);
        bilans = List.copyOf(bilans);
    }

    public static PreparationDesTerritoires depuis(Path sources) {
        var bilans = new ArrayList<BilanDeFichier>();
        FichierSource communesLues = FichierSource.lire(sources, COMMUNES)
                .exiger(
                        "code_commune",
                        "nom",
                        "code_departement",
                        "code_epci",
                        "population_municipale",
                        "codes_postaux")
                .exigerDistincts("code_commune");
        FichierSource epcisLus = FichierSource.lire(sources, EPCI)
                .exiger("code_epci", "nom", "type")
                .exigerDistincts("code_epci");
        bilans.add(repris(communesLues));
        bilans.add(repris(epcisLus));

        List<Departement> departements = TablesDesTerritoires.duProgramme().departements();
        refuserInconnus(
                communesLues,
                "code_departement",
                departements.stream().map(Departement::code).collect(Collectors.toSet()));
        refuserInconnus(
                communesLues,
                "code_epci",
                Stream.concat(Stream.of(""), epcisLus.textes("code_epci").stream())
                        .collect(Collectors.toSet()));

        ContoursPrepares contours = ContoursPrepares.depuis(sources, communesLues.textes("code_commune"));
        var geographie = GeographieDesCommunes.depuis(sources, communesLues.textes("code_commune"));
        bilans.addAll(geographie.bilans());
        var communes = communes(communesLues, geographie, contours);
        bilans.add(contours.bilan());
        var territoires = new Territoires(communes, epcis(epcisLus, communes), departements);
        Map<String, String> passages = passages(sources, territoires, bilans);
        var tables = List.of(
                tableDesCommunes(territoires),
                tableDesEpcis(territoires),
                tableDesPassages(passages),
                contours.table());
        return new PreparationDesTerritoires(territoires, new HistoireDesCodes(territoires, passages), tables, bilans);
    }

    private static BilanDeFichier repris(FichierSource fichier) {
        return new BilanDeFichier(
                fichier.chemin(), fichier.encodage(), fichier.taille(), fichier.taille(), 0, Map.of());
    }

    private static void refuserInconnus(FichierSource fichier, String colonne, Set<String> connus) {
        for (int i = 0; i < fichier.taille(); i++) {
            if (!connus.contains(fichier.texte(i, colonne))) {
                throw fichier.ligneRefusee(
                        i,
                        "« " + fichier.texte(i, colonne) + " » (colonne « " + colonne
                                + " ») est inconnu. Vérifiez que les fichiers du référentiel sont de la même année.");
            }
        }
    }

    private static List<Commune> communes(
            FichierSource fichier, GeographieDesCommunes geographie, ContoursPrepares contours) {
        return IntStream.range(0, fichier.taille())
                .mapToObj(i -> commune(fichier, i, geographie, contours))
                .sorted(Comparator.comparing(Commune::code))
                .toList();
    }

    private static Commune commune(
            FichierSource fichier, int i, GeographieDesCommunes geographie, ContoursPrepares contours) {
        String code = fichier.texte(i, "code_commune");
        String epci = fichier.texte(i, "code_epci");
        double population = fichier.nombre(i, "population_municipale");
        if (population < 0 || population != Math.rint(population) && !Double.isNaN(population)) {
            throw fichier.ligneRefusee(i, "la population doit être un nombre entier d’habitants.");
        }
        Coordonnees centre = geographie.centres().get(code);
        String codesPostaux = fichier.texte(i, "codes_postaux");
        return new Commune(
                code,
                apostrophes(fichier.texte(i, "nom")),
                fichier.texte(i, "code_departement"),
                epci.isEmpty() ? null : epci,
                // Only lands without permanent inhabitants (Kerguelen, Clipperton) have an empty cell.
                Double.isNaN(population) ? 0 : (int) population,
                codesPostaux.isEmpty()
                        ? List.of()
                        : Stream.of(codesPostaux.split("[ ,;|]+")).sorted().toList(),
                centre != null ? centre : contours.centre(code),
                geographie.chefsLieux().get(code),
                geographie.superficies().getOrDefault(code, Double.NaN));
    }

    private static List<Epci> epcis(FichierSource fichier, List<Commune> communes) {
        Map<String, List<String>> departements = TablesDesTerritoires.departementsDesEpcis(communes);
        return IntStream.range(0, fichier.taille())
                .mapToObj(i -> new Epci(
                        fichier.texte(i, "code_epci"),
                        apostrophes(fichier.texte(i, "nom")),
                        fichier.texte(i, "type"),
                        departements.getOrDefault(fichier.texte(i, "code_epci"), List.of())))
                .sorted(Comparator.comparing(Epci::code))
                .toList();
    }

    private static Map<String, String> passages(Path sources, Territoires territoires, List<BilanDeFichier> bilans) {
        FichierSource fichier = FichierSource.lire(sources, PASSAGES)
                .exiger("DEPCOM_HIST", "DEPCOM")
                .exigerDistincts("DEPCOM_HIST");
        var passages = new TreeMap<String, String>();
        var rejets = new TreeMap<String, Integer>();
        int memes = 0;
        for (int i = 0; i < fichier.taille(); i++) {
            String ancien = fichier.texte(i, "DEPCOM_HIST");
            String actuel = fichier.texte(i, "DEPCOM");
            if (territoires.position(actuel).isEmpty()) {
                rejets.merge("mène à une commune inconnue", 1, Integer::sum);
            } else if (ancien.equals(actuel)) {
                memes++;
            } else if (territoires.position(ancien).isPresent()) {
                rejets.merge("commune de nouveau en vigueur", 1, Integer::sum);
            } else {
                passages.put(ancien, actuel);
            }
        }
        bilans.add(new BilanDeFichier(
                fichier.chemin(), fichier.encodage(), fichier.taille(), memes, passages.size(), rejets));
        return passages;
    }

    private static TableEcrite tableDesCommunes(Territoires territoires) {
        return TableEcrite.csv(
                "territoire/communes.csv",
                TablesDesTerritoires.COLONNES_DES_COMMUNES,
                territoires.communes().stream()
                        .map(c -> List.of(
                                c.code(),
                                c.nom(),
                                c.departement(),
                                c.epci() == null ? "" : c.epci(),
                                String.valueOf(c.population()),
                                String.join(" ", c.codesPostaux()),
                                longitude(c.centre()),
                                latitude(c.centre()),
                                longitude(c.chefLieu()),
                                latitude(c.chefLieu()),
                                Double.isNaN(c.superficie()) ? "" : Decimales.arrondir(c.superficie(), 2)))
                        .toList());
    }

    private static String longitude(@Nullable Coordonnees position) {
        return position == null ? "" : Decimales.arrondir(position.longitude(), 5);
    }

    private static String latitude(@Nullable Coordonnees position) {
        return position == null ? "" : Decimales.arrondir(position.latitude(), 5);
    }

    private static TableEcrite tableDesEpcis(Territoires territoires) {
        return TableEcrite.csv(
                "territoire/epci.csv",
                TablesDesTerritoires.COLONNES_DES_EPCI,
                territoires.epcis().stream()
                        .map(e -> List.of(e.code(), e.nom(), e.nature()))
                        .toList());
    }

    private static TableEcrite tableDesPassages(Map<String, String> passages) {
        return TableEcrite.csv(
                "territoire/passages.csv",
                TablesDesTerritoires.COLONNES_DES_PASSAGES,
                passages.entrySet().stream()
                        .map(p -> List.of(p.getKey(), p.getValue()))
                        .toList());
    }

    /** Typographic apostrophes; two in a row are quotation marks (« CA de Blois ''Agglopolys'' »). */
    private static String apostrophes(String nom) {
        return nom.replaceAll("''([^']+)''", "«\u00a0$1\u00a0»").replace('\'', '’');
    }
}
