package fr.maillage.presentation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Archives that somebody sends: unpacked for nothing, to know that they can be unpacked at all. Workbooks are archives. */
public final class ArchiveBornee {
    private static final int ENTREES = 2_000;
    /** A sheet of data shrinks about ten times; a bomb thousands. */
    private static final int REDUCTION = 300;

    private static final int TOUJOURS_ADMIS = 10_000_000;

    private ArchiveBornee() {}

    /** It holds too much once unpacked, or too many files. */
    public static final class TropGrande extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * @param octetsMax of all its files, once unpacked
     * @return names of its files
     * @throws TropGrande past the bounds
     * @throws IOException when it is damaged
     */
    public static List<String> verifier(byte[] octets, long octetsMax) throws IOException {
        long total = 0;
        var noms = new ArrayList<String>();
        // The reader of java.util.zip takes workbooks that some programs write (sizes on 64 bits after each file) for
        // damaged ones.
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(octets), "UTF-8", true, true)) {
            var tampon = new byte[64 * 1024];
            for (var entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                noms.add(entree.getName());
                int lus;
                while ((lus = zip.read(tampon)) >= 0) {
                    total += lus;
                    if (total > octetsMax || (total > TOUJOURS_ADMIS && total / octets.length > REDUCTION)) {
                        throw new TropGrande();
                    }
                }
                if (noms.size() > ENTREES) {
                    throw new TropGrande();
                }
            }
        }
        return List.copyOf(noms);
    }
}
