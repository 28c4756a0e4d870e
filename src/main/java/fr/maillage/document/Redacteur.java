package fr.maillage.document;

import fr.maillage.document.odf.EcritureOdp;
import fr.maillage.document.odf.EcritureOdt;
import fr.maillage.document.ooxml.EcritureDocx;
import fr.maillage.document.ooxml.EcriturePptx;
import fr.maillage.document.pdf.DiaporamaPdf;
import fr.maillage.document.pdf.TextePdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes documents. The same document gives the same bytes in the same format. */
public final class Redacteur {
    private Redacteur() {}

    /**
     * @param sortie not closed
     * @throws IllegalArgumentException if the format is not one of this kind of document ({@link Format#accepte})
     * @throws IOException what writing to {@code sortie} threw
     */
    public static void ecrire(Document document, Format format, OutputStream sortie) throws IOException {
        if (!format.accepte(document)) {
            throw new IllegalArgumentException(
                    format + " does not hold a " + document.getClass().getSimpleName());
        }
        switch (document) {
            case DocumentTexte texte -> ecrire(texte, format, sortie);
            case Diaporama diaporama -> ecrire(diaporama, format, sortie);
        }
    }

    private static void ecrire(DocumentTexte document, Format format, OutputStream sortie) throws IOException {
        switch (format) {
            case PDF -> TextePdf.ecrire(document, sortie);
            case ODT -> EcritureOdt.ecrire(document, sortie);
            case DOCX -> EcritureDocx.ecrire(document, sortie);
            default -> throw new IllegalStateException("accepted by no kind of document: " + format);
        }
    }

    private static void ecrire(Diaporama diaporama, Format format, OutputStream sortie) throws IOException {
        switch (format) {
            case PDF -> DiaporamaPdf.ecrire(diaporama, sortie);
            case ODP -> EcritureOdp.ecrire(diaporama, sortie);
            case PPTX -> EcriturePptx.ecrire(diaporama, sortie);
            default -> throw new IllegalStateException("accepted by no kind of document: " + format);
        }
    }

    public static byte[] octets(Document document, Format format) {
        var octets = new ByteArrayOutputStream(64 * 1024);
        try {
            ecrire(document, format, octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
