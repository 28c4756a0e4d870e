package fr.maillage.document.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file in the order its pieces are given, without the time it was made: the same pieces give the same bytes. */
public final class Archive {
    /** The first instant of the format would be written as a date it cannot hold, with an extra field. */
    private static final LocalDateTime ORIGINE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    public Archive(OutputStream sortie) {
        zip = new ZipOutputStream(sortie, StandardCharsets.UTF_8);
    }

    public void ajouter(String chemin, String texte) throws IOException {
        ajouter(chemin, texte.getBytes(StandardCharsets.UTF_8));
    }

    public void ajouter(String chemin, byte[] octets) throws IOException {
        poser(new ZipEntry(chemin), octets);
    }

    /** As it is, not compressed: ODF wants its type read from the first bytes. */
    public void ajouterTelQuel(String chemin, String texte) throws IOException {
        var octets = texte.getBytes(StandardCharsets.UTF_8);
        var crc = new CRC32();
        crc.update(octets);
        var entree = new ZipEntry(chemin);
        entree.setMethod(ZipEntry.STORED);
        entree.setSize(octets.length);
        entree.setCompressedSize(octets.length);
        entree.setCrc(crc.getValue());
        poser(entree, octets);
    }

    private void poser(ZipEntry entree, byte[] octets) throws IOException {
        entree.setTimeLocal(ORIGINE);
        zip.putNextEntry(entree);
        zip.write(octets);
        zip.closeEntry();
    }

    /** Ends the file; the stream under it stays open. */
    public void finir() throws IOException {
        zip.finish();
        zip.flush();
    }
}
