package fr.maillage.couverture;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a {@link TableDAcces} for other programs. Figures have at most {@value #DECIMALES} decimals; a missing one is an empty cell in CSV and
 * {@code null} in JSON.
 */
public final class EcritureDAcces {
    private static final int DECIMALES = 3;
    private static final String FORMULES = "=+-@\t\r";

    private final TableDAcces table;

    public EcritureDAcces(TableDAcces table) {
        this.table = table;
    }

    /** @param tableur semicolon, decimal comma and byte-order mark, for a French spreadsheet; else RFC 4180 */
    public void csv(Appendable sortie, boolean tableur) {
        var cible = new StringWriter().append(tableur ? "\ufeff" : "");
        try (var csv = CsvWriter.builder().fieldSeparator(tableur ? ';' : ',').build(cible)) {
            csv.writeRecord(table.colonnes());
            for (var ligne : table.lignes()) {
                csv.writeRecord(ligne.stream().map(c -> texte(c, tableur)).toList());
            }
            csv.flush();
            sortie.append(cible.getBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException("the table could not be written", e);
        }
    }

    /** An array with one object per line. */
    public void json(Appendable sortie) {
        var texte = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), texte)) {
            json.writeStartArray();
            for (var ligne : table.lignes()) {
                json.writeRaw('\n');
                json.writeStartObject();
                for (int k = 0; k < ligne.size(); k++) {
                    json.writeName(table.colonnes().get(k));
                    ecrire(json, ligne.get(k));
                }
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

    private static void ecrire(JsonGenerator json, Object cellule) {
        switch (cellule) {
            case Integer entier -> json.writeNumber(entier);
            case Double reel when reel.isNaN() -> json.writeNull();
            case Double reel -> json.writeNumber(arrondi(reel));
            case Boolean oui -> json.writeBoolean(oui);
            case String texte when texte.isEmpty() -> json.writeNull();
            default -> json.writeString(cellule.toString());
        }
    }

    private static String texte(Object cellule, boolean tableur) {
        return switch (cellule) {
            case Double reel when reel.isNaN() -> "";
            case Double reel -> {
                var nombre = arrondi(reel).toPlainString();
                yield tableur ? nombre.replace('.', ',') : nombre;
            }
            case Boolean oui -> oui ? "oui" : "non";
            // A spreadsheet would run a name that begins as a formula.
            case String texte when tableur && !texte.isEmpty() && FORMULES.indexOf(texte.charAt(0)) >= 0 -> "'" + texte;
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
