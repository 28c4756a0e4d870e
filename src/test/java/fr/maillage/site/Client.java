package fr.maillage.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** A client that neither follows redirects nor keeps cookies. */
@TestComponent
public class Client {
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Environment environnement;

    Client(Environment environnement) {
        this.environnement = environnement;
    }

    /** @param enTetes names and values, alternately */
    public HttpResponse<String> lire(String chemin, String... enTetes) {
        return envoyer(requete(chemin, enTetes).GET().build());
    }

    /** What a page downloads, byte for byte. */
    public HttpResponse<byte[]> telecharger(String chemin, String... enTetes) {
        return envoyer(requete(chemin, enTetes).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> poster(String chemin, String corps, String... enTetes) {
        return envoyer(requete(chemin, enTetes)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(corps))
                .build());
    }

    /** A form with a file, as a browser sends it. */
    public HttpResponse<String> deposer(String chemin, String jeton, String nom, byte[] contenu, String... enTetes) {
        var debut = "--limite\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + jeton
                + "\r\n--limite\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"" + nom
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var corps = new ByteArrayOutputStream();
        corps.writeBytes(debut.getBytes(UTF_8));
        corps.writeBytes(contenu);
        corps.writeBytes("\r\n--limite--\r\n".getBytes(UTF_8));
        return envoyer(requete(chemin, enTetes)
                .header("Content-Type", "multipart/form-data; boundary=limite")
                .POST(HttpRequest.BodyPublishers.ofByteArray(corps.toByteArray()))
                .build());
    }

    public HttpResponse<String> methode(String methode, String chemin) {
        return envoyer(requete(chemin)
                .method(methode, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** What no well-behaved client would send, byte for byte; gives back the whole answer. */
    public String brut(String requete) throws IOException {
        try (var prise = new Socket("127.0.0.1", port())) {
            prise.setSoTimeout(10_000);
            prise.getOutputStream().write(requete.getBytes(UTF_8));
            prise.getOutputStream().flush();
            return new String(prise.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private HttpRequest.Builder requete(String chemin, String... enTetes) {
        var requete = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + chemin));
        return enTetes.length == 0 ? requete : requete.headers(enTetes);
    }

    private int port() {
        return environnement.getRequiredProperty("local.server.port", Integer.class);
    }

    private HttpResponse<String> envoyer(HttpRequest requete) {
        return envoyer(requete, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private <T> HttpResponse<T> envoyer(HttpRequest requete, HttpResponse.BodyHandler<T> corps) {
        try {
            return http.send(requete, corps);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
