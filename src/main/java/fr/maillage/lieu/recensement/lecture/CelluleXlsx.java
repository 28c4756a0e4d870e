package fr.maillage.lieu.recensement.lecture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as one would read it on the screen, dates in ISO form; a formula gives the value last worked out. */
final class CelluleXlsx {
    private static final Pattern ZEROS = Pattern.compile("0{2,14}");
    private static final Pattern LIEN = Pattern.compile("^HYPERLINK\\(\"([^\"]+)\"");
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH:mm");

    private CelluleXlsx() {}

    static String texte(@Nullable Cell cellule) {
        if (cellule == null) {
            return "";
        }
        var genre = cellule.getCellType() == CellType.FORMULA
                ? cellule.getCachedFormulaResultType()
                : cellule.getCellType();
        return switch (genre) {
            case STRING -> texte(cellule, cellule.getStringCellValue().strip());
            case NUMERIC -> DateUtil.isCellDateFormatted(cellule) ? date(cellule) : nombre(cellule);
            case BOOLEAN -> cellule.getBooleanCellValue() ? "oui" : "non";
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }

    /** A link made by a formula says its address. */
    private static String texte(Cell cellule, String vu) {
        if (cellule.getCellType() != CellType.FORMULA) {
            return vu;
        }
        var lien = LIEN.matcher(String.valueOf(cellule.getCellFormula()));
        return lien.find() ? Cellules.lien(lien.group(1), vu) : vu;
    }

    private static String date(Cell cellule) {
        LocalDateTime moment = DateUtil.getLocalDateTime(cellule.getNumericCellValue());
        if (cellule.getNumericCellValue() < 1) {
            return HEURE.format(moment.toLocalTime());
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + HEURE.format(moment.toLocalTime());
    }

    /** « 4070.0 » is 4070; under the format 00000 it is 04070. */
    private static String nombre(Cell cellule) {
        var exact = new BigDecimal(cellule.getNumericCellValue(), new MathContext(15)).stripTrailingZeros();
        var texte = exact.toPlainString();
        var format = cellule.getCellStyle() == null
                ? ""
                : String.valueOf(cellule.getCellStyle().getDataFormatString());
        return ZEROS.matcher(format).matches() && exact.scale() <= 0
                ? "0".repeat(Math.max(0, format.length() - texte.length())) + texte
                : texte;
    }
}
