package fr.maillage.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Files read back, for tests. */
final class Lus {
    private Lus() {}

    static Map<String, String> pieces(byte[] archive) {
        var pieces = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                pieces.put(entree.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces;
    }

    /** One of them, that must be there. */
    static Element piece(byte[] archive, String chemin) {
        return xml(Objects.requireNonNull(pieces(archive).get(chemin), chemin));
    }

    static Element xml(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not XML: " + e.getMessage(), e);
        }
    }

    static List<Element> elements(Element racine, String nom) {
        var trouves = racine.getElementsByTagName(nom);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < trouves.getLength(); i++) {
            elements.add((Element) trouves.item(i));
        }
        return elements;
    }

    /** All the text of the document, in its order. */
    static String texte(byte[] octets, Format format) {
        try {
            return switch (format) {
                case DOCX -> piece(octets, "word/document.xml").getTextContent();
                case ODT, ODP -> piece(octets, "content.xml").getTextContent();
                case PPTX -> {
                    var texte = new StringBuilder();
                    try (var diapositives = new XMLSlideShow(new ByteArrayInputStream(octets))) {
                        for (var diapositive : diapositives.getSlides()) {
                            texte.append(
                                    xml(diapositive.getXmlObject().xmlText()).getTextContent());
                        }
                    }
                    yield texte.toString();
                }
                case PDF -> {
                    try (var pdf = Loader.loadPDF(octets)) {
                        yield new PDFTextStripper().getText(pdf);
                    }
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
