package fr.maillage.demarche.acteur;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.maillage.territoire.NomSimplifie;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads a list as people paste it: a table with a header (tabs, semicolons or commas), or a bare list, one structure a line, with or without
 * « ; person ; function ; e-mail ; telephone » after it.
 */
final class LectureDActeurs {
    static final int LIGNES_MAX = 2_000;

    private static final int CELLULE_MAX = 2_000;
    private static final List<String> SANS_EN_TETE =
            List.of("structure", "personne", "fonction", "courriel", "telephone");
    private static final Map<String, String> CHAMP_PAR_NOM = charger();
    private static final Pattern PUCE = Pattern.compile("^[\\s\\u00a0]*[-–—•*▪■][\\s\\u00a0]+");
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");

    private LectureDActeurs() {}

    /**
     * What was read.
     *
     * @param lignes those that hold something, in order
     * @param colonnes how the columns were understood, for the reader
     * @param coupee more rows than {@link #LIGNES_MAX}: nothing should be written
     */
    record Lue(List<LigneDActeur> lignes, String colonnes, boolean coupee) {}

    private static Map<String, String> charger() {
        var table = "/donnees/demarche/colonnes-d-acteurs.csv";
        try (var flux = Objects.requireNonNull(LectureDActeurs.class.getResourceAsStream(table), table);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            var noms = new HashMap<String, String>();
            for (var ligne : csv) {
                for (var nom : ligne.getField("noms").split("\\|")) {
                    noms.put(nom, ligne.getField("champ"));
                }
            }
            return Map.copyOf(noms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** UTF-8, else what old spreadsheets write. */
    static String decoder(byte[] octets) {
        try {
            var texte = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            return texte.startsWith("\ufeff") ? texte.substring(1) : texte;
        } catch (CharacterCodingException e) {
            // Not UTF-8: the other encoding reads any byte.
            return new String(octets, Charset.forName("windows-1252"));
        }
    }

    static Lue lire(String texte) {
        char separateur = separateur(texte);
        var enregistrements = new ArrayList<List<String>>();
        for (var cellules : decouper(texte, separateur)) {
            if (enregistrements.size() > LIGNES_MAX) {
                break;
            }
            var propres = cellules.stream().map(LectureDActeurs::propre).toList();
            if (propres.stream().anyMatch(c -> !c.isEmpty())) {
                enregistrements.add(propres);
            }
        }
        if (enregistrements.isEmpty()) {
            return new Lue(List.of(), "", false);
        }
        var enTete = enTete(enregistrements.getFirst());
        var champs = enTete.isEmpty() ? SANS_EN_TETE : enTete;
        var lignes = enregistrements.stream()
                .skip(enTete.isEmpty() ? 0 : 1)
                .map(cellules -> ligne(champs, cellules, !enTete.isEmpty()))
                .toList();
        return new Lue(
                lignes.size() > LIGNES_MAX ? lignes.subList(0, LIGNES_MAX) : lignes,
                enTete.isEmpty() ? "sans ligne de titres" : "titres reconnus",
                lignes.size() > LIGNES_MAX);
    }

    /** The one that the first line has most of. */
    private static char separateur(String texte) {
        var premiere = texte.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        if (premiere.indexOf('\t') >= 0) {
            return '\t';
        }
        long points = premiere.chars().filter(c -> c == ';').count();
        long virgules = premiere.chars().filter(c -> c == ',').count();
        // A comma in a bare list belongs to a name (« CCAS, Verdun »), unless the line is a header.
        boolean titres = virgules > points
                && !enTete(List.of(premiere.replace("\"", "").split(","))).isEmpty();
        return titres ? ',' : ';';
    }

    private static List<List<String>> decouper(String texte, char separateur) {
        try (var csv = CsvReader.builder()
                .fieldSeparator(separateur)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(texte)) {
            return csv.stream().map(CsvRecord::getFields).toList();
        } catch (CsvParseException e) {
            // A stray quotation mark: the lines are then taken as they are.
            return simplement(texte, separateur);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> simplement(String texte, char separateur) {
        return texte.lines()
                .map(l -> List.of(l.split(Pattern.quote(String.valueOf(separateur)), -1)))
                .toList();
    }

    private static String propre(String cellule) {
        var texte = INVISIBLES.matcher(BLANCS.matcher(cellule).replaceAll(" ")).replaceAll("");
        texte = PUCE.matcher(texte).replaceFirst("").strip();
        return texte.length() > CELLULE_MAX ? texte.substring(0, CELLULE_MAX) : texte;
    }

    /** Fields of the columns, empty text for one that is not known; an empty list when the line is no header. */
    private static List<String> enTete(List<String> cellules) {
        var champs = new ArrayList<String>();
        var vus = new HashSet<String>();
        for (var cellule : cellules) {
            var champ = CHAMP_PAR_NOM.getOrDefault(NomSimplifie.de(cellule).mots(), "");
            champs.add(vus.add(champ) ? champ : "");
        }
        boolean utile = vus.contains("structure") || vus.contains("personne");
        // « Partenaire » alone could be the name of something: two known titles make a header, or one that fills the
        // line.
        long connus = vus.stream().filter(c -> !c.isEmpty()).count();
        if (!utile || (connus < 2 && cellules.size() > 1)) {
            return List.of();
        }
        // Only people, with « Nom »: the name of what? Without a structure column nor a first name, it is the
        // structure's.
        if (!vus.contains("structure")
                && !vus.contains("prenom")
                && !vus.contains("fonction")
                && !vus.contains("courriel")) {
            champs.replaceAll(c -> c.equals("personne") ? "structure" : c);
        }
        return champs;
    }

    private static LigneDActeur ligne(List<String> champs, List<String> cellules, boolean titres) {
        var valeurs = new HashMap<String, String>();
        for (int i = 0; i < cellules.size(); i++) {
            var valeur = cellules.get(i);
            // Without titles, an address is told by its sign, wherever it stands.
            var champ =
                    !titres && FormesDeContact.courriel(valeur) ? "courriel" : i < champs.size() ? champs.get(i) : "";
            if (!champ.isEmpty() && !valeur.isEmpty()) {
                valeurs.putIfAbsent(champ, valeur);
            }
        }
        return LigneDActeur.de(valeurs);
    }
}
