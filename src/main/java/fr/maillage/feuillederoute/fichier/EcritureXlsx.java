package fr.maillage.feuillederoute.fichier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Tables as the sheets of a workbook, row by row: memory does not grow with them. A text is always written as a text, never as a formula. */
public final class EcritureXlsx {
    /** Excel knows no day before 1900; the two first months of that year are wrong in it. */
    private static final int PREMIERE_ANNEE = 1901;

    private static final int DERNIERE_ANNEE = 9999;
    private static final int RANGEES_EN_MEMOIRE = 100;
    private static final int HAUTEUR_DES_TITRES = 32;
    private static final String FORMULES = "=+-@";
    /** What Excel would take for a character written by its number. */
    private static final Pattern ECHAPPEMENT = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private EcritureXlsx() {}

    private record Styles(CellStyle titre, CellStyle texte, CellStyle cite, CellStyle nombre, CellStyle jour) {}

    /**
     * @param avant rows over the titles of the first table, as wide as it; often none
     * @param apres rows between its titles and its data; often none
     */
    static byte[] ecrire(List<Table> tables, List<List<String>> avant, List<List<String>> apres) {
        try (var classeur = new SXSSFWorkbook(null, RANGEES_EN_MEMOIRE, false, true)) {
            // Other programs do not all read archives of more than 4 GB, which this one never is.
            classeur.setZip64Mode(Zip64Mode.AsNeeded);
            var styles = styles(classeur);
            boolean premiere = true;
            for (var table : tables) {
                feuille(
                        classeur.createSheet(table.nom()),
                        table,
                        premiere ? avant : List.of(),
                        premiere ? apres : List.of(),
                        styles);
                premiere = false;
            }
            var sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] ecrire(List<Table> tables) {
        return ecrire(tables, List.of(), List.of());
    }

    private static void feuille(
            SXSSFSheet feuille, Table table, List<List<String>> avant, List<List<String>> apres, Styles styles) {
        for (int i = 0; i < table.colonnes().size(); i++) {
            feuille.setColumnWidth(i, table.colonnes().get(i).largeur() * 256);
        }
        int rang = 0;
        for (var ligne : avant) {
            textes(feuille.createRow(rang++), ligne, styles.texte());
        }
        int titres = rang++;
        var rangeeDeTitres = feuille.createRow(titres);
        // Programs do not all make room by themselves for titles of two lines.
        rangeeDeTitres.setHeightInPoints(HAUTEUR_DES_TITRES);
        textes(
                rangeeDeTitres,
                table.colonnes().stream().map(Table.Colonne::titre).toList(),
                styles.titre());
        for (var ligne : apres) {
            textes(feuille.createRow(rang++), ligne, styles.texte());
        }
        feuille.createFreezePane(0, rang);
        for (var ligne : table.lignes()) {
            var rangee = feuille.createRow(rang++);
            for (int i = 0; i < ligne.size(); i++) {
                ecrire(rangee, i, ligne.get(i), styles);
            }
        }
        if (apres.isEmpty() && !table.lignes().isEmpty() && table.colonnes().size() > 1) {
            feuille.setAutoFilter(
                    new CellRangeAddress(titres, rang - 1, 0, table.colonnes().size() - 1));
        }
        feuille.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        feuille.getPrintSetup().setLandscape(true);
        feuille.setFitToPage(true);
        feuille.getPrintSetup().setFitHeight((short) 0);
        feuille.setRepeatingRows(new CellRangeAddress(titres, titres, -1, -1));
    }

    private static void textes(Row rangee, List<String> textes, CellStyle style) {
        for (int i = 0; i < textes.size(); i++) {
            var cellule = rangee.createCell(i);
            cellule.setCellValue(textes.get(i));
            cellule.setCellStyle(style);
        }
    }

    private static void ecrire(Row rangee, int colonne, Cellule cellule, Styles styles) {
        switch (cellule) {
            case Cellule.Rien() -> {}
            case Cellule.Texte(var texte) -> texte(rangee.createCell(colonne), texte, styles);
            case Cellule.Nombre(var nombre) -> {
                var chiffre = rangee.createCell(colonne);
                chiffre.setCellValue(nombre.doubleValue());
                chiffre.setCellStyle(styles.nombre());
            }
            case Cellule.Jour(var jour) -> {
                if (jour.getYear() < PREMIERE_ANNEE || jour.getYear() > DERNIERE_ANNEE) {
                    texte(rangee.createCell(colonne), jour.toString(), styles);
                } else {
                    var date = rangee.createCell(colonne);
                    date.setCellValue(DateUtil.getExcelDate(jour));
                    date.setCellStyle(styles.jour());
                }
            }
        }
    }

    private static void texte(Cell cellule, String texte, Styles styles) {
        cellule.setCellValue(ECHAPPEMENT.matcher(texte).replaceAll("_x005F_"));
        cellule.setCellStyle(FORMULES.indexOf(texte.charAt(0)) >= 0 ? styles.cite() : styles.texte());
    }

    private static Styles styles(SXSSFWorkbook classeur) {
        var styles = new ArrayList<CellStyle>();
        for (int i = 0; i < 5; i++) {
            var style = classeur.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            styles.add(style);
        }
        var titre = styles.get(0);
        var gras = classeur.createFont();
        gras.setBold(true);
        titre.setFont(gras);
        titre.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        titre.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        titre.setBorderBottom(BorderStyle.THIN);
        // A cell that begins as a formula stays a text when somebody edits it.
        styles.get(2).setQuotePrefixed(true);
        styles.get(3).setWrapText(false);
        styles.get(4).setDataFormat(classeur.createDataFormat().getFormat("dd/mm/yyyy"));
        return new Styles(titre, styles.get(1), styles.get(2), styles.get(3), styles.get(4));
    }
}
