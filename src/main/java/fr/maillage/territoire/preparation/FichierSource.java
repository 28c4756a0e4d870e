package fr.maillage.territoire.preparation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A source table, read whole: comma or semicolon, UTF-8 or Windows-1252, one header row. Nothing is guessed silently: what
 * cannot be read is refused with the file, the line and the remedy.
 */
public final class FichierSource {
    /** Cells that producers leave for « no value »: empty, statistical secrecy, not available. */
    private static final Set<String> ABSENTS = Set.of("", "s", "nd", "ns", "N/A - secret statistique", "N/A");

    private static final Pattern NOMBRE = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d+)?");

    private final String chemin;
    private final String encodage;
    private final List<String> entete;
    private final Map<String, Integer> colonnes = new HashMap<>();
    private final List<CsvRecord> lignes;

    private FichierSource(String chemin, String encodage, List<String> entete, List<CsvRecord> lignes) {
        this.chemin = chemin;
        this.encodage = encodage;
        this.entete = entete;
        this.lignes = lignes;
        for (int i = 0; i < entete.size(); i++) {
            if (colonnes.put(entete.get(i), i) != null) {
                throw new SourceRefusee("Le fichier « " + chemin + " » a deux colonnes « " + entete.get(i)
                        + " ». Gardez-en une seule.");
            }
        }
    }

    /** Reads {@code chemin} under {@code dossier}. */
    public static FichierSource lire(Path dossier, String chemin) {
        TexteSource texte = TexteSource.lire(dossier, chemin);
        char separateur = separateur(texte.contenu(), chemin);
        var lignes = new ArrayList<CsvRecord>();
        try (var lecteur = CsvReader.builder()
                .fieldSeparator(separateur)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(texte.contenu())) {
            lecteur.forEach(lignes::add);
        } catch (CsvParseException | java.io.IOException e) {
            throw new SourceRefusee(
                    "Le fichier « " + chemin + " » n’est pas un tableau CSV lisible"
                            + " (un guillemet ouvert n’est peut-être pas refermé).",
                    e);
        }
        List<String> entete =
                lignes.getFirst().getFields().stream().map(String::strip).toList();
        for (CsvRecord ligne : lignes) {
            if (ligne.getFieldCount() != entete.size()) {
                throw SourceRefusee.aLaLigne(
                        chemin,
                        ligne.getStartingLineNumber(),
                        ligne.getFieldCount() + " cellules au lieu de " + entete.size()
                                + ". Le fichier est peut-être coupé, ou un texte contient le séparateur sans guillemets.");
            }
        }
        return new FichierSource(chemin, texte.encodage(), entete, lignes.subList(1, lignes.size()));
    }

    private static char separateur(String contenu, String chemin) {
        String premiere = contenu.lines().findFirst().orElse("");
        if (premiere.isBlank()) {
            throw new SourceRefusee(
                    "Le fichier « " + chemin + " » est vide, ou sa première ligne ne nomme pas les colonnes.");
        }
        long virgules = premiere.chars().filter(c -> c == ',').count();
        long pointsVirgules = premiere.chars().filter(c -> c == ';').count();
        if (virgules == 0 && pointsVirgules == 0) {
            throw new SourceRefusee(
                    "Le fichier « " + chemin
                            + " » n’a pas de séparateur reconnu\u00a0: séparez les colonnes par une virgule ou un point-virgule.");
        }
        return virgules >= pointsVirgules ? ',' : ';';
    }

    /** Refused with the list of the columns found when one of {@code attendues} is not there. */
    public FichierSource exiger(String... attendues) {
        for (String attendue : attendues) {
            if (!colonnes.containsKey(attendue)) {
                throw new SourceRefusee("La colonne « " + attendue + " » manque dans le fichier « " + chemin
                        + " ». Colonnes trouvées\u00a0: " + String.join(", ", entete) + ".");
            }
        }
        return this;
    }

    /** Refused when the same value stands twice in a key column. */
    public FichierSource exigerDistincts(String colonne) {
        var vues = new HashMap<String, Integer>();
        for (int i = 0; i < taille(); i++) {
            Integer premiere = vues.put(texte(i, colonne), i);
            if (premiere != null) {
                throw ligneRefusee(
                        i,
                        "« " + texte(i, colonne) + " » est déjà à la ligne " + numero(premiere) + " (colonne « "
                                + colonne + " »). Supprimez l’une des deux lignes.");
            }
        }
        return this;
    }

    public String chemin() {
        return chemin;
    }

    public String encodage() {
        return encodage;
    }

    /** Rows, header excluded. */
    public int taille() {
        return lignes.size();
    }

    public String texte(int ligne, String colonne) {
        return lignes.get(ligne).getField(index(colonne)).strip();
    }

    /** All cells of a column. */
    public List<String> textes(String colonne) {
        exiger(colonne);
        return java.util.stream.IntStream.range(0, taille())
                .mapToObj(i -> texte(i, colonne))
                .toList();
    }

    /** NaN for a cell that says « no value »; a text is refused. The decimal sign is a point or a comma. */
    public double nombre(int ligne, String colonne) {
        String texte = texte(ligne, colonne);
        if (ABSENTS.contains(texte)) {
            return Double.NaN;
        }
        if (!NOMBRE.matcher(texte).matches()) {
            throw ligneRefusee(
                    ligne,
                    "« " + texte + " » n’est pas un nombre (colonne « " + colonne
                            + " »). Corrigez la cellule, ou laissez-la vide si la valeur manque.");
        }
        return Double.parseDouble(texte.replace(',', '.'));
    }

    /** All numbers of a column. */
    public double[] nombres(String colonne) {
        exiger(colonne);
        return java.util.stream.IntStream.range(0, taille())
                .mapToDouble(i -> nombre(i, colonne))
                .toArray();
    }

    /** An error about one row, with its line number in the file. */
    public SourceRefusee ligneRefusee(int ligne, String raison) {
        return SourceRefusee.aLaLigne(chemin, numero(ligne), raison);
    }

    private long numero(int ligne) {
        return lignes.get(ligne).getStartingLineNumber();
    }

    private int index(String colonne) {
        Integer index = colonnes.get(colonne);
        if (index == null) {
            throw new IllegalArgumentException("column not required before use: " + colonne);
        }
        return index;
    }
}
