package fr.maillage.feuillederoute.fichier;

import com.github.pjfanning.xlsx.StreamingReader;
import fr.maillage.presentation.ArchiveBornee;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** Workbooks as tables of texts, row by row, in bounded memory. A formula gives the value last worked out. */
final class LectureXlsx {
    private static final long OCTETS_DEPLIES = 150L * 1024 * 1024;

    private LectureXlsx() {}

    static List<Feuillet> lire(byte[] octets) {
        try (var classeur = StreamingReader.builder()
                .rowCacheSize(50)
                .bufferSize(8_192)
                .setReadSharedFormulas(false)
                .open(new ByteArrayInputStream(octets))) {
            var feuillets = new ArrayList<Feuillet>();
            int lignes = 0;
            for (Sheet onglet : classeur) {
                var feuillet = feuillet(onglet, LectureDeFichier.LIGNES_MAX - lignes);
                lignes += feuillet.rangees().size();
                feuillets.add(feuillet);
            }
            return feuillets;
        } catch (FichierRefuse e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new FichierRefuse(
                    "Ce classeur est abîmé, ou n’est pas un vrai fichier .xlsx. Ouvrez-le dans votre tableur, enregistrez-le de nouveau au format .xlsx, puis choisissez-le.",
                    e);
        }
    }

    /** @throws FichierRefuse for a bomb, and for what is damaged */
    static List<String> noms(byte[] octets) {
        try {
            var noms = ArchiveBornee.verifier(octets, OCTETS_DEPLIES);
            if (noms.isEmpty()) {
                throw new IOException("no file in it");
            }
            return noms;
        } catch (ArchiveBornee.TropGrande e) {
            throw new FichierRefuse(
                    "Une fois décompressé, ce fichier est bien trop grand pour une feuille de route. Copiez les lignes utiles dans un classeur neuf, puis choisissez-le.",
                    e);
        } catch (IOException e) {
            throw new FichierRefuse("Ce fichier est abîmé ou coupé. Téléchargez-le de nouveau, puis choisissez-le.", e);
        }
    }

    private static Feuillet feuillet(Sheet onglet, int lignesMax) {
        var rangees = new ArrayList<Feuillet.Rangee>();
        for (var ligne : onglet) {
            int fin = Math.clamp(ligne.getLastCellNum(), 0, LectureDeFichier.COLONNES_MAX);
            var cellules = new ArrayList<String>(fin);
            var defauts = new HashMap<Integer, String>();
            for (int i = 0; i < fin; i++) {
                cellules.add(texte(ligne.getCell(i), i, defauts));
            }
            var rangee = new Feuillet.Rangee(ligne.getRowNum() + 1, cellules, defauts);
            if (!rangee.vide() || !defauts.isEmpty()) {
                rangees.add(rangee);
            }
            if (rangees.size() > lignesMax) {
                throw LectureDeFichier.tropDeLignes();
            }
        }
        return new Feuillet(onglet.getSheetName(), rangees, fusions(onglet));
    }

    /** Known once the rows were read. Only those that go down matter: an axis written once beside its actions. */
    private static List<Feuillet.Fusionnee> fusions(Sheet onglet) {
        return onglet.getMergedRegions().stream()
                .filter(r -> r.getLastRow() > r.getFirstRow())
                .map(r -> new Feuillet.Fusionnee(r.getFirstColumn(), r.getFirstRow() + 1, r.getLastRow() + 1))
                .toList();
    }

    private static String texte(@Nullable Cell cellule, int colonne, Map<Integer, String> defauts) {
        if (cellule == null) {
            return "";
        }
        boolean formule = cellule.getCellType() == CellType.FORMULA;
        var genre = formule ? cellule.getCachedFormulaResultType() : cellule.getCellType();
        return switch (genre) {
            case STRING -> coupe(cellule.getStringCellValue(), colonne, defauts);
            case NUMERIC -> DateUtil.isCellDateFormatted(cellule) ? jour(cellule) : nombre(cellule);
            case BOOLEAN -> cellule.getBooleanCellValue() ? "oui" : "non";
            case ERROR -> {
                defauts.put(colonne, "la formule donne une erreur (" + erreur(cellule) + ")");
                yield "";
            }
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String erreur(Cell cellule) {
        try {
            return FormulaError.forInt(cellule.getErrorCellValue()).getString();
        } catch (RuntimeException e) {
            // The reader keeps no code for some of them.
            return "#?";
        }
    }

    private static String coupe(String texte, int colonne, Map<Integer, String> defauts) {
        if (texte.length() > LectureDeFichier.CELLULE_MAX) {
            defauts.put(colonne, "le texte dépasse 32\u202f000 caractères");
            return "";
        }
        return texte;
    }

    private static String jour(Cell cellule) {
        return DateUtil.getLocalDateTime(cellule.getNumericCellValue())
                .toLocalDate()
                .toString();
    }

    private static String nombre(Cell cellule) {
        return new BigDecimal(cellule.getNumericCellValue(), new MathContext(15))
                .stripTrailingZeros()
                .toPlainString();
    }
}
