package fr.maillage.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

public enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", true, false),
    ODT("application/vnd.oasis.opendocument.text", true, false),
    PDF("application/pdf", true, true),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, true),
    ODP("application/vnd.oasis.opendocument.presentation", false, true);

    private final String type;
    private final boolean texte;
    private final boolean diaporama;

    Format(String type, boolean texte, boolean diaporama) {
        this.type = type;
        this.texte = texte;
        this.diaporama = diaporama;
    }

    /** Media type, for an answer of the site. */
    public String type() {
        return type;
    }

    /** « docx » */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean accepte(Document document) {
        return switch (document) {
            case DocumentTexte t -> texte;
            case Diaporama d -> diaporama;
        };
    }

    /** Formats of a {@link DocumentTexte}. */
    public static List<Format> pourTexte() {
        return Arrays.stream(values()).filter(f -> f.texte).toList();
    }

    /** Formats of a {@link Diaporama}. */
    public static List<Format> pourDiaporama() {
        return Arrays.stream(values()).filter(f -> f.diaporama).toList();
    }

    /** The format of a {@link DocumentTexte} with this extension, as an address writes it. */
    public static Optional<Format> deTexte(String extension) {
        return deExtension(pourTexte(), extension);
    }

    /** The same, of a {@link Diaporama}. */
    public static Optional<Format> deDiaporama(String extension) {
        return deExtension(pourDiaporama(), extension);
    }

    private static Optional<Format> deExtension(List<Format> formats, String extension) {
        return formats.stream().filter(f -> f.extension().equals(extension)).findFirst();
    }
}
