package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

/** A word processor refuses a whole file for one element out of place: every part is held against the schemas of Office Open XML. */
class SchemasTest {
    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    @Test
    void everyPartOfADocumentIsValid() throws XmlException {
        exigeValides(Redacteur.octets(Exemples.rapport(), Format.DOCX), "word/");
        for (int graine = 0; graine < 5; graine++) {
            exigeValides(Redacteur.octets(HasardTest.document(graine), Format.DOCX), "word/");
        }
    }

    @Test
    void everyPartOfADeckIsValid() throws XmlException {
        exigeValides(Redacteur.octets(Exemples.diaporama(), Format.PPTX), "ppt/");
        for (int graine = 0; graine < 5; graine++) {
            exigeValides(Redacteur.octets(HasardTest.diaporama(graine), Format.PPTX), "ppt/");
        }
    }

    private static void exigeValides(byte[] fichier, String dossier) throws XmlException {
        int vues = 0;
        for (var piece : Lus.pieces(fichier).entrySet()) {
            if (piece.getKey().startsWith(dossier) && piece.getKey().endsWith(".xml")) {
                var fautes = new ArrayList<XmlError>();
                SCHEMAS.parse(piece.getValue(), null, new XmlOptions())
                        .validate(new XmlOptions().setErrorListener(fautes));
                assertThat(fautes).as(piece.getKey()).isEmpty();
                vues++;
            }
        }
        assertThat(vues).isGreaterThan(4);
    }
}
