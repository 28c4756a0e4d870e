package fr.maillage.feuillederoute.fichier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.maillage.presentation.TexteDeFichier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** What somebody sends, told by its content and never by its name: a workbook, an archive of CSV files, a CSV file, a JSON file. */
final class LectureDeFichier {
    static final int OCTETS_MAX = 20 * 1024 * 1024;
    static final int LIGNES_MAX = 50_000;
    static final int COLONNES_MAX = 300;
    static final int CELLULE_MAX = 32_767;

    private LectureDeFichier() {}

    /** Either tables or the text of a JSON file. */
    sealed interface Depot {
        record Tables(String format, List<Feuillet> feuillets) implements Depot {}

        record EnJson(String texte) implements Depot {}
    }

    /** @throws FichierRefuse when nothing can be read of it */
    static Depot lire(String nom, byte[] octets) {
        if (octets.length == 0) {
            throw new FichierRefuse(
                    "Ce fichier est vide. Vérifiez qu’il est bien enregistré, puis choisissez-le de nouveau.");
        }
        if (octets.length > OCTETS_MAX) {
            throw new FichierRefuse(
                    "Ce fichier dépasse 20\u00a0Mo\u00a0: il contient sans doute des images. Copiez les lignes dans un classeur neuf, puis choisissez-le.");
        }
        if (commence(octets, 'P', 'K')) {
            return archive(octets);
        }
        if (commence(octets, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new FichierRefuse(
                    contient(octets, "EncryptedPackage")
                            ? "Ce classeur est protégé par un mot de passe. Ouvrez-le, enlevez le mot de passe, enregistrez-le, puis choisissez-le de nouveau."
                            : "Ce fichier est un ancien classeur Excel (.xls). Ouvrez-le, enregistrez-le au format .xlsx, puis choisissez-le de nouveau.");
        }
        if (commence(octets, '%', 'P', 'D', 'F')) {
            throw new FichierRefuse(
                    "Ce fichier est un PDF. Choisissez le classeur ou le tableau à partir duquel il a été fait.");
        }
        return texte(nom, TexteDeFichier.decoder(octets));
    }

    private static Depot archive(byte[] octets) {
        var noms = LectureXlsx.noms(octets);
        if (noms.stream().anyMatch(n -> n.startsWith("xl/"))) {
            return new Depot.Tables("Classeur", LectureXlsx.lire(octets));
        }
        if (noms.contains("content.xml")) {
            throw new FichierRefuse(
                    "Ce classeur est au format de LibreOffice (.ods). Enregistrez-le au format .xlsx, puis choisissez-le de nouveau.");
        }
        var feuillets = new ArrayList<Feuillet>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(octets), StandardCharsets.UTF_8)) {
            for (var entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                if (entree.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    feuillets.add(csv(nomCourt(entree.getName()), TexteDeFichier.decoder(zip.readAllBytes())));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FichierRefuse(
                    "Cette archive est abîmée ou coupée. Téléchargez-la de nouveau, puis choisissez-la.", e);
        }
        if (feuillets.isEmpty()) {
            throw new FichierRefuse(
                    "Cette archive .zip ne contient ni classeur ni fichier CSV. Décompressez-la, puis choisissez le fichier qu’elle contient.");
        }
        return new Depot.Tables("CSV", feuillets);
    }

    private static Depot texte(String nom, String texte) {
        var debut = texte.stripLeading();
        if (debut.isEmpty()) {
            throw new FichierRefuse(
                    "Ce fichier ne contient que des blancs. Choisissez le fichier de la feuille de route.");
        }
        if (texte.indexOf('\0') >= 0) {
            throw new FichierRefuse(
                    "Ce fichier n’est ni un classeur .xlsx, ni un fichier CSV, ni un fichier JSON. Enregistrez-le dans l’un de ces formats, puis choisissez-le de nouveau.");
        }
        return switch (debut.charAt(0)) {
            case '{', '[' -> new Depot.EnJson(debut);
            case '<' ->
                throw new FichierRefuse(
                        "Ce fichier est une page web, pas un tableau. Téléchargez les données en .xlsx, en CSV ou en JSON.");
            default -> new Depot.Tables("CSV", List.of(csv(nomCourt(nom), texte)));
        };
    }

    private static Feuillet csv(String nom, String texte) {
        var rangees = new ArrayList<Feuillet.Rangee>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(TexteDeFichier.separateur(texte))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(texte)) {
            for (var ligne : csv) {
                var cellules = ligne.getFields().stream()
                        .limit(COLONNES_MAX)
                        .map(EcritureCsv::deproteger)
                        .toList();
                var rangee = new Feuillet.Rangee((int) ligne.getStartingLineNumber(), cellules, Map.of());
                if (!rangee.vide()) {
                    rangees.add(rangee);
                }
                if (rangees.size() > LIGNES_MAX) {
                    throw tropDeLignes();
                }
            }
        } catch (CsvParseException e) {
            int derniere = rangees.isEmpty() ? 1 : rangees.getLast().numero() + 1;
            throw new FichierRefuse(
                    "Le fichier «\u00a0" + nom + "\u00a0» ne se lit plus à partir de la ligne\u00a0" + derniere
                            + "\u00a0: un guillemet y est ouvert et jamais refermé. Corrigez-le, puis choisissez de nouveau le fichier.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Feuillet(nom, rangees, List.of());
    }

    static FichierRefuse tropDeLignes() {
        return new FichierRefuse(
                "Ce fichier a plus de 50\u202f000 lignes. Ne gardez que celles de la feuille de route, puis choisissez-le de nouveau.");
    }

    /** « dossier/01-actions.csv » is « 01-actions ». */
    private static String nomCourt(String nom) {
        var fin = nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1);
        int point = fin.lastIndexOf('.');
        var court = Textes.nettoyer(point > 0 ? fin.substring(0, point) : fin);
        return court.isBlank() ? "Fichier" : Valeurs.court(court);
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

    /** Names in such files are written two bytes a character. */
    private static boolean contient(byte[] octets, String mot) {
        return new String(octets, StandardCharsets.UTF_16LE).contains(mot)
                || new String(octets, 1, octets.length - 1, StandardCharsets.UTF_16LE).contains(mot);
    }
}
