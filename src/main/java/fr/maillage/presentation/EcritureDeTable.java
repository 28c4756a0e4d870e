package fr.maillage.presentation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a table for other programs. A cell is a text, a whole number, a {@code Double}, or a {@code Boolean}; a {@code Double} that is NaN and an
 * empty text are missing: an empty cell in CSV, {@code null} in JSON, never zero.
 *
 * @param colonnes names of the columns
 * @param decimales at most, halves rounded away from zero
 */
public record EcritureDeTable(List<String> colonnes, int decimales) {
    private static final String FORMULES = "=+-@\t\r";

    public EcritureDeTable {
        colonnes = List.copyOf(colonnes);
    }

    /** The two readers of a CSV file. */
    public enum Variante {
        /** RFC 4180: comma, decimal point, no byte-order mark. */
        DONNEES,
        /** What a French spreadsheet opens by itself: semicolon, decimal comma, byte-order mark. */
        TABLEUR
    }

    public void csv(Appendable sortie, Iterable<? extends List<?>> lignes, Variante variante) {
        boolean tableur = variante == Variante.TABLEUR;
        var cible = new StringWriter().append(tableur ? "\ufeff" : "");
        try (var csv = CsvWriter.builder().fieldSeparator(tableur ? ';' : ',').build(cible)) {
            csv.writeRecord(colonnes);
            for (var ligne : lignes) {
                csv.writeRecord(ligne.stream().map(c -> texte(c, tableur)).toList());
            }
            csv.flush();
            sortie.append(cible.getBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException("the table could not be written", e);
        }
    }

    /** An array with one object per line. */
    public void json(Appendable sortie, Iterable<? extends List<?>> lignes) {
        var texte = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), texte)) {
            json.writeStartArray();
            for (var ligne : lignes) {
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

    /** Writes the cells of a line as properties of the object under way. */
    public void proprietes(JsonGenerator json, List<?> ligne) {
        Iterator<String> noms = colonnes.iterator();
        for (Object cellule : ligne) {
            json.writeName(noms.next());
            switch (cellule) {
                case Long entier -> json.writeNumber(entier);
                case Integer entier -> json.writeNumber(entier);
                case Double reel when reel.isNaN() -> json.writeNull();
                case Double reel -> json.writeNumber(arrondi(reel));
                case Boolean oui -> json.writeBoolean(oui);
                case String texte when texte.isEmpty() -> json.writeNull();
                default -> json.writeString(cellule.toString());
            }
        }
    }

    private String texte(Object cellule, boolean tableur) {
        return switch (cellule) {
            case Double reel when reel.isNaN() -> "";
            case Double reel -> {
                String nombre = arrondi(reel).toPlainString();
                yield tableur ? nombre.replace('.', ',') : nombre;
            }
            case Boolean oui -> oui ? "oui" : "non";
            // A spreadsheet would run a name that begins as a formula.
            case String texte when tableur && !texte.isEmpty() && FORMULES.indexOf(texte.charAt(0)) >= 0 -> "'" + texte;
            default -> cellule.toString();
        };
    }

    private BigDecimal arrondi(double valeur) {
        var arrondi = BigDecimal.valueOf(valeur)
                .setScale(decimales, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return arrondi.scale() < 0 ? arrondi.setScale(0) : arrondi;
    }
}
