package fr.maillage.feuillederoute.version;

import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Format;
import fr.maillage.document.Redacteur;
import fr.maillage.document.Theme;
import fr.maillage.presentation.Contexte;
import fr.maillage.presentation.Refus;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Documents as answers. One takes a processor for a moment: one at a time. */
@Component
public class Tirage {
    /** Seconds. */
    private static final int ATTENTE = 30;

    private final Semaphore presse = new Semaphore(1);

    /** In the name of the body of the site. */
    public static Theme theme() {
        var nom = Contexte.courant().habillage().nom();
        return Theme.neutre(nom == null ? "" : nom);
    }

    /**
     * @param nom of the file, without its extension
     * @throws Refus 404 for another format, 429 when too many are being made
     */
    public ResponseEntity<byte[]> imprimer(DocumentTexte document, String nom, String extension) {
        var format = Format.pourTexte().stream()
                .filter(f -> f.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> Refus.introuvable("Ce format n’existe pas."));
        try {
            if (!presse.tryAcquire(ATTENTE, TimeUnit.SECONDS)) {
                throw Refus.tropSouvent("Plusieurs documents se préparent en même temps. Recommencez dans une minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refus.tropSouvent("Le site s’arrête. Recommencez dans une minute.");
        }
        try {
            return fichier(
                    MediaType.parseMediaType(format.type()), nom + "." + extension, Redacteur.octets(document, format));
        } finally {
            presse.release();
        }
    }

    public static ResponseEntity<byte[]> fichier(MediaType type, String nom, byte[] octets) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .body(octets);
    }
}
