package fr.maillage.courrier.envoi;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;

/** A mail server that knows none of the addresses. */
final class ServeurQuiRefuse implements AutoCloseable {
    private final ServerSocket ecoute;

    ServeurQuiRefuse() {
        try {
            ecoute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accueillir);
    }

    int port() {
        return ecoute.getLocalPort();
    }

    private void accueillir() {
        while (!ecoute.isClosed()) {
            try (var client = ecoute.accept()) {
                repondre(client);
            } catch (IOException e) {
                // The test is over, or the client left: nothing to answer.
                continue;
            }
        }
    }

    private static void repondre(Socket client) throws IOException {
        var sortie = client.getOutputStream();
        var entree = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        sortie.write("220 essai\r\n".getBytes(US_ASCII));
        for (var ligne = entree.readLine(); ligne != null; ligne = entree.readLine()) {
            var ordre = ligne.toUpperCase(Locale.ROOT);
            var reponse =
                    ordre.startsWith("RCPT") ? "550 5.1.1 unknown: " + ligne.replaceAll(".*<(.*)>.*", "$1") : "250 ok";
            sortie.write((reponse + "\r\n").getBytes(US_ASCII));
        }
    }

    @Override
    public void close() {
        try {
            ecoute.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
