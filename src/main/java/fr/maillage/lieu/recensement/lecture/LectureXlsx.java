package fr.maillage.lieu.recensement.lecture;

import com.github.pjfanning.xlsx.StreamingReader;
import fr.maillage.lieu.recensement.FichierIllisible;
import fr.maillage.presentation.ArchiveBornee;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Workbooks, row by row, in bounded memory. */
final class LectureXlsx {
    private LectureXlsx() {}

    static Tableau lire(byte[] octets, String feuille) {
        verifier(octets);
        try (var classeur =
                StreamingReader.builder().rowCacheSize(50).bufferSize(8_192).open(new ByteArrayInputStream(octets))) {
            var noms = noms(classeur);
            FichierIllisible dernier = null;
            Tableau meilleur = null;
            for (Sheet onglet : classeur) {
                var nom = onglet.getSheetName();
                if (!feuille.isEmpty() && !nom.equals(feuille)) {
                    continue;
                }
                var assemblage = new Assemblage();
                lignes(onglet, assemblage);
                try {
                    var lue = assemblage.tableau("XLSX", details(nom, noms), noms);
                    if (ressembleAUnTableau(lue)) {
                        return lue;
                    }
                    meilleur = meilleur == null || lue.taille() > meilleur.taille() ? lue : meilleur;
                } catch (FichierIllisible e) {
                    dernier = e;
                }
            }
            if (meilleur != null) {
                return meilleur;
            }
            throw dernier != null
                    ? dernier
                    : new FichierIllisible("Ce classeur n’a pas de feuille «\u00a0" + feuille
                            + "\u00a0». Ses feuilles\u00a0: " + String.join(", ", noms) + ".");
        } catch (FichierIllisible e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new FichierIllisible(
                    "Ce classeur est abîmé, protégé par un mot de passe, ou n’est pas un fichier .xlsx. Ouvrez-le, enregistrez-le de nouveau en .xlsx ou en CSV.",
                    e);
        }
    }

    /** A notice has one column or two; a list of places has more, and rows. */
    private static boolean ressembleAUnTableau(Tableau lue) {
        return lue.colonnes().size() >= 3 && lue.taille() > 0;
    }

    private static List<String> details(String nom, List<String> noms) {
        var autres = noms.stream().filter(n -> !n.equals(nom)).toList();
        var details = new ArrayList<>(List.of("feuille «\u00a0" + nom + "\u00a0»"));
        if (!autres.isEmpty()) {
            details.add((autres.size() > 1 ? "feuilles non lues\u00a0: " : "feuille non lue\u00a0: ")
                    + String.join(", ", autres));
        }
        return details;
    }

    private static void lignes(Sheet onglet, Assemblage assemblage) {
        for (var ligne : onglet) {
            int fin = Math.max(0, Math.min(ligne.getLastCellNum(), Bornes.COLONNES + 1));
            var cellules = new String[fin];
            for (int i = 0; i < fin; i++) {
                cellules[i] = CelluleXlsx.texte(ligne.getCell(i));
            }
            assemblage.ajouter(ligne.getRowNum() + 1, cellules);
        }
    }

    private static List<String> noms(Workbook classeur) {
        var noms = new ArrayList<String>();
        for (int i = 0; i < classeur.getNumberOfSheets(); i++) {
            noms.add(classeur.getSheetName(i));
        }
        return noms;
    }

    /** Unpacks for nothing, to know that it can be unpacked at all. */
    private static void verifier(byte[] octets) {
        boolean classeur;
        try {
            classeur = ArchiveBornee.verifier(octets, Bornes.OCTETS_DEPLIES).stream()
                    .anyMatch(nom -> nom.startsWith("xl/"));
        } catch (ArchiveBornee.TropGrande e) {
            throw Bornes.tropGrand();
        } catch (IOException e) {
            throw new FichierIllisible("Ce classeur est abîmé ou coupé. Téléchargez-le de nouveau.", e);
        }
        if (!classeur) {
            throw new FichierIllisible(
                    "Ce fichier est une archive .zip, pas un classeur. Décompressez-la, puis choisissez le fichier CSV, XLSX ou JSON qu’elle contient.");
        }
    }
}
