package fr.maillage.presentation;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Makes files that take a processor for a moment, one at a time, and answers with them. Each controller holds its own: those who print one kind
 * of document do not hold up the others.
 */
public final class Presse {
    /** Seconds that somebody waits for her turn. */
    private static final int ATTENTE = 30;

    private final Semaphore place = new Semaphore(1, true);
    private final int attente;

    public Presse() {
        this(ATTENTE);
    }

    /** @param attente seconds that somebody waits for her turn */
    Presse(int attente) {
        this.attente = attente;
    }

    /**
     * A file that the browser keeps.
     *
     * @param type media type
     * @param nom with its extension
     * @param fabrication makes the bytes, once it is its turn
     * @throws Refus 429 when those before take too long
     */
    public ResponseEntity<byte[]> telecharger(String type, String nom, Supplier<byte[]> fabrication) {
        return repondre(type, ContentDisposition.attachment().filename(nom).build(), fabrication);
    }

    /** The same, which the browser shows. */
    public ResponseEntity<byte[]> montrer(String type, String nom, Supplier<byte[]> fabrication) {
        return repondre(type, ContentDisposition.inline().filename(nom).build(), fabrication);
    }

    private ResponseEntity<byte[]> repondre(String type, ContentDisposition disposition, Supplier<byte[]> fabrication) {
        if (!entrer()) {
            throw Refus.tropSouvent("Plusieurs documents se préparent en même temps. Recommencez dans une minute.");
        }
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(type))
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                    .body(fabrication.get());
        } finally {
            place.release();
        }
    }

    private boolean entrer() {
        try {
            return place.tryAcquire(attente, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
