package fr.maillage.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What would make two prints of the same document differ: the hour, and the identifier made of it. */
final class Empreinte {
    private static final Pattern INSTANT = Pattern.compile("(<xmp:(Create|Modify|Metadata)Date>)[^<]*");

    private Empreinte() {}

    static void dater(PDDocument pdf, LocalDate date) throws IOException {
        var instant = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(instant);
        pdf.getDocumentInformation().setModificationDate(instant);
        var description = pdf.getDocumentCatalog().getMetadata();
        var xmp = new String(description.toByteArray(), StandardCharsets.UTF_8);
        var datee = INSTANT.matcher(xmp).replaceAll("$1" + date + "T00:00:00Z");
        description.importXMPMetadata(datee.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(date.toEpochDay());
    }
}
