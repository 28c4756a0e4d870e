package fr.maillage.document.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import fr.maillage.document.Image;
import fr.maillage.document.Intitule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Prints a page of XHTML, with its fonts inside and the images it was given. Nothing outside is ever read. */
final class Impression {
    static final String POLICE = "DejaVu Sans Condensed";
    private static final String POLICES = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final String PROTOCOLE = "image";
    private static final int MAIGRE = 400;
    private static final int GRAS = 700;

    private final List<Image> images = new ArrayList<>();

    /** @return the address by which the page calls the image */
    String adresse(Image image) {
        images.add(image);
        return PROTOCOLE + ":" + (images.size() - 1) + "." + (image.nature() == Image.Nature.SVG ? "svg" : "png");
    }

    /** The file carries the date of the document, not the one of its printing. */
    void imprimer(String xhtml, Intitule intitule, OutputStream sortie) throws IOException {
        XRLog.setLoggingEnabled(false);
        var rendu = new PdfRendererBuilder();
        rendu.usePdfUaAccessibility(true);
        rendu.useSVGDrawer(new BatikSVGDrawer());
        rendu.useFont(() -> police(".ttf"), POLICE, MAIGRE, FontStyle.NORMAL, true);
        rendu.useFont(() -> police("-Bold.ttf"), POLICE, GRAS, FontStyle.NORMAL, true);
        rendu.useFont(() -> police("-Oblique.ttf"), POLICE, MAIGRE, FontStyle.ITALIC, true);
        rendu.useFont(() -> police("-BoldOblique.ttf"), POLICE, GRAS, FontStyle.ITALIC, true);
        rendu.useUnicodeLineBreaker(new Coupures());
        rendu.useProtocolsStreamImplementation(Servie::new, PROTOCOLE);
        rendu.useUriResolver(
                (base, adresse) -> adresse.startsWith("#") || adresse.startsWith(PROTOCOLE + ":") ? adresse : null);
        rendu.withProducer("Maillage");
        rendu.withHtmlContent(xhtml, null);
        try (var renderer = rendu.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            var pdf = renderer.getPdfDocument();
            Empreinte.dater(pdf, intitule.date());
            pdf.save(sortie);
        }
    }

    private static InputStream police(String fin) {
        return Objects.requireNonNull(Impression.class.getResourceAsStream(POLICES + fin), fin);
    }

    private final class Servie implements FSStream {
        private final byte[] octets;

        Servie(String adresse) {
            var rang = adresse.substring(PROTOCOLE.length() + 1, adresse.lastIndexOf('.'));
            octets = images.get(Integer.parseInt(rang)).octets();
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(octets);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
