package fr.maillage.presentation;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer that a browser keeps as a file. */
public final class Telechargement {
    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    public static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Telechargement() {}

    /** @param nom with its extension, letters, digits, hyphens and dots */
    public static ResponseEntity<byte[]> reponse(MediaType type, String nom, CharSequence texte) {
        return reponse(type, nom, texte.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @param nom with its extension, letters, digits, hyphens and dots */
    public static ResponseEntity<byte[]> reponse(MediaType type, String nom, byte[] octets) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .body(octets);
    }
}
