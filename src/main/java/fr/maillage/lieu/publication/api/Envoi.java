package fr.maillage.lieu.publication.api;

import fr.maillage.lieu.publication.DonneesCourantes;
import fr.maillage.lieu.publication.DonneesOuvertes;
import fr.maillage.lieu.publication.fichier.Fichier;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends open data: open to every site, kept for a minute by whoever asked, and not sent again while they have not changed. */
public final class Envoi {
    private Envoi() {}

    /** What is written once the headers are set. */
    @FunctionalInterface
    public interface Contenu {
        void ecrire(Writer sortie) throws IOException;
    }

    /** Other sites may read these answers: nothing in them depends on who asks. */
    public static void ouvrir(HttpServletResponse reponse) {
        reponse.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        reponse.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    /**
     * Sets the validators. The fingerprint comes from the content: it is the same on every node.
     *
     * @return true when the asker already has this content; the answer is then complete
     */
    public static boolean dejaRecu(
            HttpServletRequest requete, HttpServletResponse reponse, DonneesOuvertes donnees, String variante) {
        var minuit = donnees.jour().atStartOfDay(DonneesCourantes.FRANCE).toInstant();
        var modifie = minuit.isAfter(donnees.modifieesLe()) ? minuit : donnees.modifieesLe();
        return dejaRecu(requete, reponse, donnees.empreinte() + "-" + variante, modifie);
    }

    public static boolean dejaRecu(
            HttpServletRequest requete, HttpServletResponse reponse, String empreinte, Instant modifie) {
        // Weak: the same content may travel compressed or not.
        return new ServletWebRequest(requete, reponse)
                .checkNotModified("W/\"" + empreinte + "\"", modifie.toEpochMilli());
    }

    public static void envoyer(HttpServletResponse reponse, String type, Contenu contenu) throws IOException {
        reponse.setContentType(type + ";charset=UTF-8");
        try (var sortie =
                new BufferedWriter(new OutputStreamWriter(reponse.getOutputStream(), StandardCharsets.UTF_8), 16_384)) {
            contenu.ecrire(sortie);
        }
    }

    public static void envoyer(HttpServletRequest requete, HttpServletResponse reponse, String type, Fichier fichier)
            throws IOException {
        reponse.setContentType(type + ";charset=UTF-8");
        reponse.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (litGzip(requete)) {
            reponse.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            reponse.setContentLength(fichier.tailleCompressee());
            fichier.copierCompresse(reponse.getOutputStream());
        } else {
            reponse.setContentLengthLong(fichier.taille());
            fichier.copier(reponse.getOutputStream());
        }
    }

    private static boolean litGzip(HttpServletRequest requete) {
        var codages = requete.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return codages != null
                && codages.contains("gzip")
                && !codages.contains("gzip;q=0,")
                && !codages.endsWith("gzip;q=0");
    }
}
