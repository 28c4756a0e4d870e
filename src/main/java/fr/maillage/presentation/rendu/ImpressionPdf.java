package fr.maillage.presentation.rendu;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Templates as tagged PDF (PDF/UA), with their fonts inside. A template asks for nothing outside: no file, no address is ever read. */
@Component
public class ImpressionPdf {
    private static final String POLICES = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int MAIGRE = 400;
    private static final int GRAS = 700;

    private final TemplateEngine moteur;

    ImpressionPdf(TemplateEngine moteur) {
        this.moteur = moteur;
        XRLog.setLoggingEnabled(false);
    }

    /** @param gabarit well-formed XHTML, « lieu/guide.jte » */
    public byte[] imprimer(String gabarit, Object page) {
        var html = new StringOutput();
        moteur.render(gabarit, Map.of("page", page), html);
        var pdf = new ByteArrayOutputStream(256 * 1024);
        var rendu = new PdfRendererBuilder();
        rendu.usePdfUaAccessibility(true);
        rendu.useSVGDrawer(new BatikSVGDrawer());
        rendu.useFont(() -> police("DejaVuSans.ttf"), "DejaVu Sans", MAIGRE, FontStyle.NORMAL, true);
        rendu.useFont(() -> police("DejaVuSans-Bold.ttf"), "DejaVu Sans", GRAS, FontStyle.NORMAL, true);
        rendu.useUriResolver((base, adresse) -> adresse.startsWith("#") ? adresse : null);
        rendu.withProducer("Maillage");
        rendu.withHtmlContent(html.toString(), null);
        rendu.toStream(pdf);
        try {
            rendu.run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a PDF of " + gabarit, e);
        }
        return pdf.toByteArray();
    }

    private static InputStream police(String fichier) {
        return Objects.requireNonNull(ImpressionPdf.class.getResourceAsStream(POLICES + fichier), fichier);
    }
}
