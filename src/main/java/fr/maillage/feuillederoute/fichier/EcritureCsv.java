package fr.maillage.feuillederoute.fichier;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tables as French spreadsheets open them by themselves: semicolons, byte-order mark, decimal commas.
 *
 * <p>A text that a spreadsheet would run as a formula gets an apostrophe; so does one that begins with an apostrophe, so that
 * {@link #deproteger} gives each back as it was.
 */
public final class EcritureCsv {
    private static final String FORMULES = "=+-@\t\n'";

    private EcritureCsv() {}

    public static byte[] ecrire(Table table) {
        var texte = new StringWriter().append('\ufeff');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(texte)) {
            csv.writeRecord(table.colonnes().stream().map(Table.Colonne::titre).toList());
            for (var ligne : table.lignes()) {
                csv.writeRecord(ligne.stream().map(EcritureCsv::texte).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One file for each table, numbered in their order. The same tables give the same bytes. */
    public static byte[] archive(List<Table> tables) {
        var sortie = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(sortie)) {
            int rang = 0;
            for (var table : tables) {
                rang++;
                var entree = new ZipEntry(String.format(
                        Locale.ROOT,
                        "%02d-%s.csv",
                        rang,
                        Titres.simplifie(table.nom()).replace(' ', '-')));
                entree.setTime(0);
                zip.putNextEntry(entree);
                zip.write(ecrire(table));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    private static String texte(Cellule cellule) {
        return switch (cellule) {
            case Cellule.Texte(var texte) -> proteger(texte);
            case Cellule.Nombre(var nombre) -> nombre.toPlainString().replace('.', ',');
            case Cellule.Jour(var jour) -> jour.toString();
            case Cellule.Rien() -> "";
        };
    }

    static String proteger(String texte) {
        return !texte.isEmpty() && FORMULES.indexOf(texte.charAt(0)) >= 0 ? "'" + texte : texte;
    }

    static String deproteger(String texte) {
        return texte.length() > 1 && texte.charAt(0) == '\'' && FORMULES.indexOf(texte.charAt(1)) >= 0
                ? texte.substring(1)
                : texte;
    }
}
