package fr.maillage.lieu.publication.fichier;

import fr.maillage.lieu.publication.DonneesOuvertes;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file, compressed in memory: it is served as it is to whoever reads gzip, and unpacked on the way for the others. */
public final class Fichier {
    private final byte[] gzip;
    private final long taille;

    private Fichier(byte[] gzip, long taille) {
        this.gzip = gzip;
        this.taille = taille;
    }

    /** @param source name of the producer in the files of data.inclusion */
    public static Fichier de(Format format, DonneesOuvertes donnees, String source) {
        return de(sortie -> ecrire(format, donnees, source, sortie));
    }

    public static Fichier de(Consumer<Writer> contenu) {
        var compresse = new ByteArrayOutputStream();
        var compte = new Compteur();
        try (var gz = new GZIPOutputStream(compresse, 16_384);
                var sortie = new BufferedWriter(new OutputStreamWriter(compte.vers(gz), StandardCharsets.UTF_8))) {
            contenu.accept(sortie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Fichier(compresse.toByteArray(), compte.taille);
    }

    /** A file kept elsewhere. */
    public static Fichier deGzip(byte[] gzip, long taille) {
        return new Fichier(gzip.clone(), taille);
    }

    /** The same, whose size is not known. */
    public static Fichier deGzip(byte[] gzip) {
        try (var contenu = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new Fichier(gzip.clone(), contenu.transferTo(OutputStream.nullOutputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file without keeping it. */
    public static void ecrire(Format format, DonneesOuvertes donnees, String source, Writer sortie) {
        switch (format) {
            case CSV -> EcritureNationale.csv(donnees, sortie);
            case JSON -> EcritureNationale.json(donnees, sortie);
            case GEOJSON -> EcritureNationale.geojson(donnees, sortie);
            case INCLUSION -> EcritureInclusion.json(donnees, new Inclusion(source), sortie);
            case INCLUSION_STRUCTURES -> EcritureInclusion.structures(donnees, new Inclusion(source), sortie);
            case INCLUSION_SERVICES -> EcritureInclusion.services(donnees, new Inclusion(source), sortie);
            case COMPLEMENTS_CSV -> EcritureDesComplements.csv(donnees, sortie);
            case COMPLEMENTS_JSON -> EcritureDesComplements.json(donnees, sortie);
        }
    }

    /** Bytes once unpacked. */
    public long taille() {
        return taille;
    }

    /** Bytes on the network for whoever reads gzip. */
    public int tailleCompressee() {
        return gzip.length;
    }

    /** SHA-256 of the content once unpacked, in hexadecimal. */
    public String empreinte() {
        try (var contenu = contenu()) {
            var sha = MessageDigest.getInstance("SHA-256");
            try (var lecture = new DigestInputStream(contenu, sha)) {
                lecture.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] gzip() {
        return gzip.clone();
    }

    public void copierCompresse(OutputStream sortie) throws IOException {
        sortie.write(gzip);
    }

    public void copier(OutputStream sortie) throws IOException {
        try (var contenu = contenu()) {
            contenu.transferTo(sortie);
        }
    }

    public InputStream contenu() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(gzip), 16_384);
    }

    private static final class Compteur {
        private long taille;

        OutputStream vers(OutputStream sortie) {
            return new java.io.FilterOutputStream(sortie) {
                @Override
                public void write(byte[] octets, int debut, int longueur) throws IOException {
                    out.write(octets, debut, longueur);
                    taille += longueur;
                }

                @Override
                public void write(int octet) throws IOException {
                    out.write(octet);
                    taille++;
                }
            };
        }
    }
}
