package fr.maillage.presentation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** The kinds of files that may be given to the site, told by what they hold and never by their names. */
public enum GenreDeDocument {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp");

    public static final String ACCEPTES = "PDF, DOCX, ODT, PNG, JPEG ou WebP";

    /** More entries than any text document has: the list of an archive made to tire the reader is not read to its end. */
    private static final int ENTREES_MAX = 5_000;

    private static final int ENTREE_MAX = 64 * 1024 * 1024;

    private final String type;

    GenreDeDocument(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    /** Name under which a browser keeps the file: its title, without what a file system refuses. */
    public String fichier(String titre) {
        return titre.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + "." + extension();
    }

    /** Empty for anything else, for an archive that cannot be read, and for a document that holds programs (macros). */
    public static Optional<GenreDeDocument> de(byte[] contenu) {
        if (commence(contenu, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (commence(contenu, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (commence(contenu, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (commence(contenu, 0, "RIFF") && commence(contenu, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        return commence(contenu, 0, "PK\u0003\u0004") ? archive(contenu) : Optional.empty();
    }

    private static boolean commence(byte[] contenu, int place, String signature) {
        byte[] attendue = signature.getBytes(StandardCharsets.ISO_8859_1);
        if (contenu.length < place + attendue.length) {
            return false;
        }
        for (int i = 0; i < attendue.length; i++) {
            if (contenu[place + i] != attendue[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<GenreDeDocument> archive(byte[] contenu) {
        Set<String> noms = new HashSet<>();
        var mimetype = "";
        long lus = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(contenu))) {
            for (var entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                if (noms.size() >= ENTREES_MAX || lus > ENTREE_MAX) {
                    return Optional.empty();
                }
                if (noms.isEmpty() && entree.getName().equals("mimetype")) {
                    mimetype = new String(zip.readNBytes(200), StandardCharsets.US_ASCII);
                }
                noms.add(entree.getName().toLowerCase(Locale.ROOT));
                lus += vider(zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            // A damaged archive is no document.
            return Optional.empty();
        }
        boolean programmes = noms.stream()
                .anyMatch(n -> n.endsWith("vbaproject.bin") || n.startsWith("basic/") || n.startsWith("scripts/"));
        if (programmes) {
            return Optional.empty();
        }
        if (mimetype.equals(ODT.type)) {
            return Optional.of(ODT);
        }
        return noms.contains("[content_types].xml") && noms.contains("word/document.xml")
                ? Optional.of(DOCX)
                : Optional.empty();
    }

    /** Reads an entry through to its end, or past the bound. */
    private static long vider(ZipInputStream zip) throws IOException {
        byte[] tampon = new byte[64 * 1024];
        long lus = 0;
        for (int n = zip.read(tampon); n >= 0 && lus <= ENTREE_MAX; n = zip.read(tampon)) {
            lus += n;
        }
        return lus;
    }
}
