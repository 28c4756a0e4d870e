package fr.maillage.fragilite;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a {@link TableIndice} for other programs: columns {@code code, nom, population, total, classe}, then one per axis and
 * one per indicator, named by their identifiers. Figures have at most {@value #DECIMALES} decimals; a missing one is an empty
 * cell in CSV and {@code null} in JSON.
 */
public final class EcritureIndice {
    private static final int DECIMALES = 4;
    private static final List<String> COLONNES_DE_DOUTE =
            List.of("total_sans_estimation", "indicateurs_connus", "indicateurs_estimes", "indicateurs_du_modele");

    private final TableIndice table;
    private final boolean avecDoutes;

    /** @param avecDoutes adds, at the end, what the total rests on: total without estimates, numbers of indicators */
    public EcritureIndice(TableIndice table, boolean avecDoutes) {
        this.table = table;
        this.avecDoutes = avecDoutes;
    }

    /** The two readers of a CSV file. */
    public enum Variante {
        /** RFC 4180: comma, decimal point, no byte-order mark. */
        DONNEES,
        /** What a French spreadsheet opens by itself: semicolon, decimal comma, byte-order mark. */
        TABLEUR
    }

    public void csv(Appendable sortie, Variante variante) {
        boolean tableur = variante == Variante.TABLEUR;
        var cible = new StringWriter().append(tableur ? "\ufeff" : "");
        try (var csv = CsvWriter.builder().fieldSeparator(tableur ? ';' : ',').build(cible)) {
            csv.writeRecord(colonnes());
            for (TableIndice.Ligne ligne : table.lignes()) {
                csv.writeRecord(cellules(ligne).map(c -> texte(c, tableur)).toList());
            }
            csv.flush();
            sortie.append(cible.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the table could not be written", e);
        }
    }

    /** An array with one object per line. */
    public void json(Appendable sortie) {
        var texte = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), texte)) {
            json.writeStartArray();
            for (TableIndice.Ligne ligne : table.lignes()) {
                json.writeRaw('\n');
                json.writeStartObject();
                proprietes(json, ligne);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        try {
            sortie.append(texte.getBuffer()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("the table could not be written", e);
        }
    }

    /** Names of the columns, in order. */
    public List<String> colonnes() {
        var colonnes = new ArrayList<>(List.of("code", "nom", "population", "total", "classe"));
        table.modele().axes().forEach(axe -> colonnes.add(axe.id()));
        colonnes.addAll(table.modele().indicateurs());
        if (avecDoutes) {
            colonnes.addAll(COLONNES_DE_DOUTE);
        }
        return colonnes;
    }

    /** Writes the columns of a line as properties of the object under way. */
    public void proprietes(JsonGenerator json, TableIndice.Ligne ligne) {
        var colonnes = colonnes().iterator();
        cellules(ligne).forEach(cellule -> {
            json.writeName(colonnes.next());
            switch (cellule) {
                case Long entier -> json.writeNumber(entier);
                case Double reel when reel.isNaN() -> json.writeNull();
                case Double reel -> json.writeNumber(arrondi(reel));
                case String texte when texte.isEmpty() -> json.writeNull();
                default -> json.writeString(cellule.toString());
            }
        });
    }

    private Stream<Object> cellules(TableIndice.Ligne ligne) {
        Score score = ligne.score();
        Stream<Object> debut = Stream.of(
                ligne.code(),
                ligne.nom(),
                score.population(),
                score.total(),
                ligne.classe().map(Classe::id).orElse(""));
        Stream<Object> axes = score.axes().stream().map(ScoreAxe::score);
        Stream<Object> indicateurs = score.indicateurs().map(ScoreIndicateur::score);
        Stream<Object> doutes = !avecDoutes
                ? Stream.of()
                : Stream.of(
                        score.totalSansEstimation(),
                        (long) score.indicateursConnus(),
                        (long) score.indicateursEstimes(),
                        (long) score.indicateursDuModele());
        return Stream.of(debut, axes, indicateurs, doutes).flatMap(s -> s);
    }

    private static String texte(Object cellule, boolean tableur) {
        return switch (cellule) {
            case Double reel when reel.isNaN() -> "";
            case Double reel -> {
                String nombre = arrondi(reel).toPlainString();
                yield tableur ? nombre.replace('.', ',') : nombre;
            }
            default -> cellule.toString();
        };
    }

    private static BigDecimal arrondi(double valeur) {
        var arrondi = BigDecimal.valueOf(valeur)
                .setScale(DECIMALES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return arrondi.scale() < 0 ? arrondi.setScale(0) : arrondi;
    }
}
