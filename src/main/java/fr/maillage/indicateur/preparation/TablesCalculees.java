package fr.maillage.indicateur.preparation;

import fr.maillage.indicateur.RapportDesDonnees.Couverture;
import fr.maillage.indicateur.Source;
import fr.maillage.indicateur.catalogue.Catalogue;
import fr.maillage.territoire.Territoires;
import fr.maillage.territoire.preparation.Decimales;
import fr.maillage.territoire.preparation.TableEcrite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables of values and their provenance, ready to be written.
 *
 * @param anomalies values that cannot be (French); nothing is written when there are any
 */
public record TablesCalculees(List<TableEcrite> tables, List<Couverture> couvertures, List<String> anomalies) {
    public static final String VALEURS = "indicateur/valeurs.csv";
    public static final String VALEURS_DES_EPCI = "indicateur/valeurs-epci.csv";
    public static final String PROVENANCE = "indicateur/provenance.csv";
    public static final List<String> COLONNES_DE_PROVENANCE =
            List.of("table", "colonne", "producteur", "titre", "millesime", "licence", "transformation");

    /** Four decimals: fewer would make ties between communes that differ. */
    private static final int DECIMALES = 4;

    /** Suite of columns under construction, one per indicator. */
    private record Colonne(Catalogue.Entree entree, double[] valeurs) {}

    public static TablesCalculees par(Cuisine cuisine, Catalogue catalogue, Territoires territoires) {
        var communes = catalogue.disponibles().stream()
                .map(e -> new Colonne(e, cuisine.valeurs(java.util.Objects.requireNonNull(e.recette()))))
                .toList();
        var epcis = catalogue.estimables().stream()
                .map(e -> new Colonne(e, cuisine.valeursDesEpcis(java.util.Objects.requireNonNull(e.estimation()))))
                .toList();
        var couvertures = new ArrayList<Couverture>();
        var anomalies = new ArrayList<String>();
        var tables = List.of(
                table(
                        VALEURS,
                        communes,
                        territoires.communes().size(),
                        i -> territoires.commune(i).code(),
                        anomalies),
                table(
                        VALEURS_DES_EPCI,
                        epcis,
                        territoires.epcis().size(),
                        i -> territoires.epcis().get(i).code(),
                        anomalies),
                provenance(catalogue));
        communes.forEach(c -> couvertures.add(couverture(VALEURS, c)));
        epcis.forEach(c -> couvertures.add(couverture(VALEURS_DES_EPCI, c)));
        return new TablesCalculees(tables, couvertures, anomalies);
    }

    private static Couverture couverture(String table, Colonne colonne) {
        int connues = (int)
                Arrays.stream(colonne.valeurs()).filter(v -> !Double.isNaN(v)).count();
        return new Couverture(table, colonne.entree().id(), connues, colonne.valeurs().length);
    }

    private static TableEcrite table(
            String chemin, List<Colonne> colonnes, int lignes, IntFunction<String> code, List<String> anomalies) {
        for (Colonne colonne : colonnes) {
            for (int i = 0; i < lignes; i++) {
                if (!plausible(colonne.entree().unite(), colonne.valeurs()[i])) {
                    anomalies.add("« " + colonne.entree().id() + " » vaut " + colonne.valeurs()[i] + " pour "
                            + code.apply(i) + "\u00a0: impossible en "
                            + colonne.entree().unite()
                            + ". Vérifiez le fichier ou la recette.");
                }
            }
        }
        return TableEcrite.csv(
                chemin,
                Stream.concat(
                                Stream.of("code"),
                                colonnes.stream().map(c -> c.entree().id()))
                        .toList(),
                IntStream.range(0, lignes)
                        .mapToObj(i -> Stream.concat(
                                        Stream.of(code.apply(i)),
                                        colonnes.stream().map(c -> Decimales.arrondir(c.valeurs()[i], DECIMALES)))
                                .toList())
                        .toList());
    }

    /** A share lies between 0 and 100, a distance is not negative nor longer than half the Earth. */
    public static boolean plausible(String unite, double valeur) {
        return Double.isNaN(valeur) || valeur >= 0 && valeur <= (unite.equals("%") ? 100 : Math.PI * Voisinage.RAYON);
    }

    private static TableEcrite provenance(Catalogue catalogue) {
        var lignes = new ArrayList<List<String>>();
        lignes.add(ligneDeProvenance("valeurs.csv", "code", CODE_DES_COMMUNES));
        for (Catalogue.Entree entree : catalogue.disponibles()) {
            lignes.add(
                    ligneDeProvenance("valeurs.csv", entree.id(), java.util.Objects.requireNonNull(entree.source())));
        }
        lignes.add(ligneDeProvenance("valeurs-epci.csv", "code", CODE_DES_EPCI));
        for (Catalogue.Entree entree : catalogue.estimables()) {
            lignes.add(ligneDeProvenance(
                    "valeurs-epci.csv",
                    entree.id(),
                    java.util.Objects.requireNonNull(entree.estimation()).source()));
        }
        return TableEcrite.csv(PROVENANCE, COLONNES_DE_PROVENANCE, lignes);
    }

    private static final Source CODE_DES_COMMUNES = new Source(
            "INSEE",
            "Code officiel géographique, communes",
            "1er janvier 2026",
            "Licence Ouverte 2.0",
            "Code repris tel quel.");
    private static final Source CODE_DES_EPCI = new Source(
            "DGCL",
            "Liste des EPCI à fiscalité propre",
            "1er janvier 2026",
            "Licence Ouverte 2.0",
            "Numéro SIREN repris tel quel.");

    /** One line of {@link #PROVENANCE}. */
    public static List<String> ligneDeProvenance(String table, String colonne, Source source) {
        return List.of(
                table,
                colonne,
                source.producteur(),
                source.titre(),
                source.millesime(),
                source.licence(),
                source.transformation());
    }
}
