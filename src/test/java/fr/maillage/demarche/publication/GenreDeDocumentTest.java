package fr.maillage.demarche.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.presentation.GenreDeDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class GenreDeDocumentTest {
    static byte[] archive(String... nomsEtContenus) throws IOException {
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            for (int i = 0; i < nomsEtContenus.length; i += 2) {
                zip.putNextEntry(new ZipEntry(nomsEtContenus[i]));
                zip.write(nomsEtContenus[i + 1].getBytes(UTF_8));
            }
        }
        return octets.toByteArray();
    }

    private static byte[] octets(int... valeurs) {
        byte[] octets = new byte[valeurs.length];
        for (int i = 0; i < valeurs.length; i++) {
            octets[i] = (byte) valeurs[i];
        }
        return octets;
    }

    @Test
    void theKindIsToldByTheContent() throws IOException {
        assertThat(GenreDeDocument.de("%PDF-1.7\n".getBytes(UTF_8))).contains(GenreDeDocument.PDF);
        assertThat(GenreDeDocument.de(octets(0x89, 'P', 'N', 'G', 13, 10, 26, 10)))
                .contains(GenreDeDocument.PNG);
        assertThat(GenreDeDocument.de(octets(0xff, 0xd8, 0xff, 0xe0))).contains(GenreDeDocument.JPEG);
        assertThat(GenreDeDocument.de("RIFF0000WEBP".getBytes(UTF_8))).contains(GenreDeDocument.WEBP);
        assertThat(GenreDeDocument.de(archive("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>")))
                .contains(GenreDeDocument.DOCX);
        assertThat(GenreDeDocument.de(
                        archive("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "")))
                .contains(GenreDeDocument.ODT);
    }

    @Test
    void whateverElseIsRefused() throws IOException {
        assertThat(GenreDeDocument.de(new byte[0])).isEmpty();
        assertThat(GenreDeDocument.de("<html><script>".getBytes(UTF_8))).isEmpty();
        assertThat(GenreDeDocument.de("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(GenreDeDocument.de("MZ\u0090".getBytes(UTF_8))).isEmpty();
        assertThat(GenreDeDocument.de(archive("rien.txt", "rien"))).isEmpty();
        assertThat(GenreDeDocument.de("PK\u0003\u0004 cut short".getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void aDocumentThatHoldsProgramsIsRefused() throws IOException {
        assertThat(GenreDeDocument.de(
                        archive("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", "x")))
                .isEmpty();
        assertThat(GenreDeDocument.de(archive(
                        "mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "x")))
                .isEmpty();
    }

    @Test
    void anArchiveThatSwellsIsRefusedWithoutBeingReadToItsEnd() throws IOException {
        var bombe = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bombe)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(GenreDeDocument.de(bombe.toByteArray())).isEmpty();
    }
}
