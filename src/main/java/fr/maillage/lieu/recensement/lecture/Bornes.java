package fr.maillage.lieu.recensement.lecture;

import fr.maillage.lieu.recensement.FichierIllisible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much is read at most: a census of the whole country fits ten times. */
public final class Bornes {
    public static final int OCTETS = 50 * 1024 * 1024;
    public static final int LIGNES = 200_000;
    public static final int COLONNES = 500;
    /** Longer cells are not data: a quote that was never closed, a picture. */
    public static final int CELLULE = 20_000;

    /** Once unpacked. */
    static final long OCTETS_DEPLIES = 150L * 1024 * 1024;

    private Bornes() {}

    static void verifierLignes(int lignes) {
        if (lignes > LIGNES) {
            throw new FichierIllisible(
                    "Ce fichier a plus de 200\u202f000 lignes. Découpez-le en plusieurs fichiers, puis importez-les l’un après l’autre.");
        }
    }

    static FichierIllisible tropGrand() {
        return new FichierIllisible(
                "Une fois décompressé, ce fichier dépasse 150\u00a0Mo. Découpez-le en plusieurs fichiers, puis importez-les l’un après l’autre.");
    }

    /** All bytes of a stream, or refused past the bound. */
    static byte[] lireTout(InputStream flux) throws IOException {
        var sortie = new ByteArrayOutputStream();
        var tampon = new byte[64 * 1024];
        int lus;
        while ((lus = flux.read(tampon)) >= 0) {
            sortie.write(tampon, 0, lus);
            if (sortie.size() > OCTETS_DEPLIES) {
                throw tropGrand();
            }
        }
        return sortie.toByteArray();
    }
}
