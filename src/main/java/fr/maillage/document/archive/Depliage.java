package fr.maillage.document.archive;

import fr.maillage.document.ZonesIllisibles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one piece of a file that somebody sent: never more than a bound, never what it refers to. */
public final class Depliage {
    /** 64 MiB. */
    public static final int OCTETS_AU_PLUS = 64 << 20;

    private static final int PIECES_AU_PLUS = 10_000;

    private Depliage() {}

    /**
     * @param cherchee by its path
     * @throws ZonesIllisibles if it is no archive, if the piece is not in it, or if more than the bound comes before the end of it
     */
    public static byte[] piece(InputStream fichier, Predicate<String> cherchee) throws IOException {
        try {
            var zip = new ZipInputStream(fichier);
            long lus = 0;
            int pieces = 0;
            for (var entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                if (++pieces > PIECES_AU_PLUS) {
                    throw new ZonesIllisibles("a file of more than " + PIECES_AU_PLUS + " pieces");
                }
                int reste = (int) (OCTETS_AU_PLUS - lus);
                if (cherchee.test(entree.getName())) {
                    var octets = zip.readNBytes(reste + 1);
                    exigeUneTaille(octets.length, reste);
                    return octets;
                }
                long passes = passer(zip, reste + 1L);
                exigeUneTaille(passes, reste);
                lus += passes;
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new ZonesIllisibles("not an archive: " + e.getMessage(), e);
        }
        throw new ZonesIllisibles("no document in this file");
    }

    private static long passer(InputStream flux, long auPlus) throws IOException {
        var tampon = new byte[16 * 1024];
        long passes = 0;
        for (int n = flux.read(tampon); n >= 0 && passes < auPlus; n = flux.read(tampon)) {
            passes += n;
        }
        return passes;
    }

    private static void exigeUneTaille(long lus, long reste) {
        if (lus > reste) {
            throw new ZonesIllisibles("a file of more than 64 MiB once unfolded");
        }
    }

    /** Without entities nor anything from outside. */
    public static XMLStreamReader lecture(byte[] xml) throws XMLStreamException {
        var fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabrique.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
