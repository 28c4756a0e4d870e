package fr.maillage.lieu.recensement.lecture;

import fr.maillage.lieu.recensement.FichierIllisible;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Reads a census whatever its format, told by its content and never by its name. */
public final class LectureDeRecensement {
    private LectureDeRecensement() {}

    /**
     * @param feuille sheet of a workbook; empty for the first one that looks like a table
     * @throws FichierIllisible when nothing can be read of it
     */
    public static Tableau lire(byte[] contenu, String feuille) {
        if (contenu.length == 0) {
            throw new FichierIllisible(
                    "Ce fichier est vide. Vérifiez qu’il est bien enregistré, puis choisissez-le de nouveau.");
        }
        if (contenu.length > Bornes.OCTETS) {
            throw new FichierIllisible("Ce fichier dépasse 50\u00a0Mo. Découpez-le en plusieurs fichiers.");
        }
        byte[] octets = commence(contenu, 0x1f, 0x8b) ? deplier(contenu) : contenu;
        if (commence(octets, 'P', 'K', 3, 4)) {
            return LectureXlsx.lire(octets, feuille);
        }
        if (commence(octets, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new FichierIllisible(
                    "Ce fichier est un ancien classeur Excel (.xls). Ouvrez-le, enregistrez-le au format .xlsx, puis choisissez-le de nouveau.");
        }
        var texte = Decodage.decoder(octets);
        return switch (premier(texte.contenu())) {
            case '{', '[' -> LectureJson.lire(texte);
            case '<' ->
                throw new FichierIllisible(
                        "Ce fichier est une page web ou du XML, pas un tableau. Téléchargez les données en CSV, XLSX, JSON ou GeoJSON.");
            case ' ' ->
                throw new FichierIllisible(
                        "Ce fichier ne contient que des blancs. Choisissez un fichier qui contient des lieux.");
            default -> LectureCsv.lire(texte);
        };
    }

    private static boolean commence(byte[] octets, int... debut) {
        if (octets.length < debut.length) {
            return false;
        }
        for (int i = 0; i < debut.length; i++) {
            if ((octets[i] & 0xff) != debut[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] deplier(byte[] contenu) {
        try (var flux = new GZIPInputStream(new ByteArrayInputStream(contenu))) {
            return Bornes.lireTout(flux);
        } catch (IOException e) {
            throw new FichierIllisible("Ce fichier compressé (.gz) est abîmé ou coupé. Téléchargez-le de nouveau.", e);
        }
    }

    /** First character that is not blank; a space when there is none. */
    private static char premier(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            if (!Character.isWhitespace(texte.charAt(i))) {
                return texte.charAt(i);
            }
        }
        return ' ';
    }
}
