package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person writes in a file comes back. */
class ZonesTest {
    private static final String SUITES =
            "Le service des solidarités prépare la tournée.\nLa commune siège prête une salle.";

    private static Map<String, String> lire(Format format, byte[] fichier) throws IOException {
        return LectureDeZones.lire(format, new ByteArrayInputStream(fichier));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void zonesComeBackAsTheyWere(Format format) throws IOException {
        assertThat(lire(format, Redacteur.octets(Exemples.rapport(), format)))
                .containsExactly(Map.entry("avis-du-comite", ""), Map.entry("suites", SUITES));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void notASpaceOfWhatWasWrittenChanges(Format format) throws IOException {
        var texte = "Pourquoi ? « Parce que »  deux   espaces : 1 000 €\n\nun & deux < trois";
        var document = new DocumentTexte(
                Exemples.intitule(), Theme.neutre(""), List.of(new Bloc.ZoneARediger("libre", "Écrivez.", texte)));
        assertThat(lire(format, Redacteur.octets(document, format))).containsExactly(Map.entry("libre", texte));
    }

    @Test
    void whatIsWrittenOverTheHintOfADocxIsRead() throws IOException {
        var ecrit = avec(
                Redacteur.octets(Exemples.rapport(), Format.DOCX),
                "word/document.xml",
                x -> x.replace("<w:showingPlcHdr/>", "")
                        .replace(
                                "<w:t xml:space=\"preserve\">Écrivez ici.</w:t>",
                                "<w:t>Avis </w:t></w:r><w:ins w:id=\"9\"><w:r><w:t>favorable</w:t></w:r></w:ins><w:del w:id=\"8\"><w:r><w:delText>réservé</w:delText></w:r></w:del><w:r><w:br/><w:t>sous réserve</w:t>"));
        assertThat(lire(Format.DOCX, ecrit))
                .containsEntry("avis-du-comite", "Avis favorable\nsous réserve")
                .containsEntry("suites", SUITES);
    }

    /** LibreOffice 7 drops the tag of a control and keeps its name. */
    @Test
    void aZoneThatLostItsTagIsKnownByItsName() throws IOException {
        var ecrit = avec(
                Redacteur.octets(Exemples.rapport(), Format.DOCX),
                "word/document.xml",
                x -> x.replaceAll("<w:tag [^>]*/>", "").replace("<w:showingPlcHdr/>", ""));
        assertThat(lire(Format.DOCX, ecrit)).containsEntry("avis-du-comite", "").containsEntry("suites", SUITES);
    }

    @Test
    void whatIsWrittenInAnOdtIsRead() throws IOException {
        var ecrit = avec(
                Redacteur.octets(Exemples.rapport(), Format.ODT),
                "content.xml",
                x -> x.replaceAll(
                        "<text:placeholder[^>]*>[^<]*</text:placeholder>",
                        "Avis<text:s text:c=\"2\"/>favorable<office:annotation><text:p>à relire</text:p></office:annotation></text:p><text:list><text:list-item><text:p>sous réserve</text:p></text:list-item></text:list><text:p>"));
        assertThat(lire(Format.ODT, ecrit)).containsEntry("avis-du-comite", "Avis  favorable\nsous réserve");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void aFileThatIsNoDocumentIsRefused(Format format) {
        assertThatExceptionOfType(ZonesIllisibles.class)
                .isThrownBy(() -> lire(format, "bonjour".getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(ZonesIllisibles.class)
                .isThrownBy(() -> lire(format, Redacteur.octets(Exemples.diaporama(), Format.PPTX)));
        var casse = avec(
                Redacteur.octets(Exemples.rapport(), format),
                format == Format.DOCX ? "word/document.xml" : "content.xml",
                x -> x.substring(0, 500));
        assertThatExceptionOfType(ZonesIllisibles.class).isThrownBy(() -> lire(format, casse));
    }

    @Test
    void aFileThatUnfoldsWithoutEndIsRefused() throws IOException {
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var blanc = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 65; i++) {
                zip.write(blanc);
            }
        }
        assertThatExceptionOfType(ZonesIllisibles.class)
                .isThrownBy(() -> lire(Format.DOCX, octets.toByteArray()))
                .withMessageContaining("64 MiB");
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "PPTX", "ODP"})
    void otherFormatsHoldNoZone(Format format) {
        assertThatIllegalArgumentException().isThrownBy(() -> lire(format, new byte[0]));
    }

    private static byte[] avec(byte[] archive, String piece, UnaryOperator<String> change) {
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            for (var entree : Lus.pieces(archive).entrySet()) {
                zip.putNextEntry(new ZipEntry(entree.getKey()));
                var texte = entree.getKey().equals(piece) ? change.apply(entree.getValue()) : entree.getValue();
                zip.write(texte.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
