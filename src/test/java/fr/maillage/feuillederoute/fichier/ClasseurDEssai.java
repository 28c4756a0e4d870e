package fr.maillage.feuillederoute.fichier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people make them, for tests: a cell that begins with « = » is a formula. */
final class ClasseurDEssai {
    static final List<String> TET =
            ColonneDePlan.deTet().stream().map(ColonneDePlan::tet).toList();

    private ClasseurDEssai() {}

    static byte[] de(Consumer<XSSFWorkbook> contenu) {
        try (var classeur = new XSSFWorkbook()) {
            contenu.accept(classeur);
            var sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void ligne(Sheet feuille, int numero, Object... valeurs) {
        var ligne = feuille.createRow(numero - 1);
        for (int i = 0; i < valeurs.length; i++) {
            var cellule = ligne.createCell(i);
            switch (valeurs[i]) {
                case Number n -> cellule.setCellValue(n.doubleValue());
                case LocalDate jour -> {
                    var style = feuille.getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    cellule.setCellValue(jour);
                    cellule.setCellStyle(style);
                }
                case String formule when formule.startsWith("=") -> cellule.setCellFormula(formule.substring(1));
                default -> cellule.setCellValue(valeurs[i].toString());
            }
        }
    }

    /** The model of Territoires en Transitions: titles on row 2, explanations on row 3, these rows from row 4, by title of column. */
    @SafeVarargs
    static byte[] tet(Map<String, Object>... lignes) {
        return de(classeur -> {
            var feuille = classeur.createSheet("Plan");
            ligne(feuille, 1, "Import d’un plan");
            ligne(feuille, 2, TET.toArray());
            ligne(feuille, 3, "Explications");
            int numero = 4;
            for (var ligne : lignes) {
                var valeurs = new ArrayList<Object>();
                TET.forEach(t -> valeurs.add(ligne.getOrDefault(t, "")));
                ligne(feuille, numero++, valeurs.toArray());
            }
        });
    }
}
