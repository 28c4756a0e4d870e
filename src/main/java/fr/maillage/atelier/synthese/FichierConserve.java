package fr.maillage.atelier.synthese;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file kept in the page of its trial, for who then says yes: nothing of it waits on the server. */
final class FichierConserve {
    /** Bytes of a file. */
    static final int MAXIMUM = 1_000_000;

    /** Characters in the page: forms of a megabyte are taken. */
    private static final int MAXIMUM_CONSERVE = 900_000;

    private FichierConserve() {}

    /** Empty when it is too large. */
    static Optional<String> ecrire(byte[] octets) {
        var sortie = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(sortie)) {
            gzip.write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var conserve = Base64.getEncoder().encodeToString(sortie.toByteArray());
        return octets.length > MAXIMUM || conserve.length() > MAXIMUM_CONSERVE
                ? Optional.empty()
                : Optional.of(conserve);
    }

    /** Empty when it is not what was written. */
    static Optional<byte[]> lire(String conserve) {
        try (var gzip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(conserve)))) {
            var octets = gzip.readNBytes(MAXIMUM + 1);
            return octets.length > MAXIMUM ? Optional.empty() : Optional.of(octets);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
