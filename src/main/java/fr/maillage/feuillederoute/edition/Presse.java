package fr.maillage.feuillederoute.edition;

import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Format;
import fr.maillage.document.Redacteur;
import fr.maillage.presentation.Refus;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Prints documents, one at a time: a whole roadmap takes a processor for a while. */
@Component
class Presse {
    /** Seconds. */
    private static final int ATTENTE = 30;

    private final Semaphore libre = new Semaphore(1);

    static Format format(String extension) {
        return Format.pourTexte().stream()
                .filter(f -> f.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> Refus.introuvable("Ce format n’existe pas. Prenez docx, odt ou pdf."));
    }

    /** @param document made once its turn has come */
    byte[] octets(Supplier<DocumentTexte> document, Format format) throws InterruptedException {
        if (!libre.tryAcquire(ATTENTE, TimeUnit.SECONDS)) {
            throw Refus.tropSouvent("Plusieurs documents se préparent en même temps. Recommencez dans une minute.");
        }
        try {
            return Redacteur.octets(document.get(), format);
        } finally {
            libre.release();
        }
    }

    ResponseEntity<byte[]> reponse(Supplier<DocumentTexte> document, String nom, String extension)
            throws InterruptedException {
        var format = format(extension);
        return fichier(octets(document, format), format, nom);
    }

    static ResponseEntity<byte[]> fichier(byte[] octets, Format format, String nom) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nom + "." + format.extension())
                                .build()
                                .toString())
                .body(octets);
    }
}
