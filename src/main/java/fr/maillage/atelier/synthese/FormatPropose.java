package fr.maillage.atelier.synthese;

import fr.maillage.document.Format;
import java.util.List;

/**
 * A format of document, and the program that people open it with.
 *
 * @param libelle « DOCX (Word) »
 */
public record FormatPropose(String extension, String libelle) {
    public static final List<FormatPropose> TOUS =
            Format.pourTexte().stream().map(FormatPropose::de).toList();

    private static FormatPropose de(Format format) {
        return new FormatPropose(
                format.extension(),
                switch (format) {
                    case DOCX -> "DOCX (Word)";
                    case ODT -> "ODT (LibreOffice)";
                    default -> format.name();
                });
    }
}
