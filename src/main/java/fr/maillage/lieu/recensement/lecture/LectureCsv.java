package fr.maillage.lieu.recensement.lecture;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts in columns: « ; », « , », tabulation or « | » between cells, quotes or not. */
final class LectureCsv {
    private static final Map<Character, String> SEPARATEURS =
            Map.of(';', "point-virgule", ',', "virgule", '\t', "tabulation", '|', "barre verticale");

    private static final int SONDE = 60;
    /** No cell of a census spans so many lines: its quote was never closed. */
    private static final int LIGNES_DANS_UNE_CELLULE = 100;

    private static final int REPRISES = 50;

    private LectureCsv() {}

    static Tableau lire(Decodage texte) {
        char separateur = separateur(texte.contenu());
        var assemblage = new Assemblage();
        var largeur = new Largeur();
        int decalage = 0;
        var reste = texte.contenu();
        for (int reprise = 0; reprise < REPRISES && !reste.isEmpty(); reprise++) {
            int ouverte = lireJusquaUnGuillemetOuvert(reste, separateur, decalage, assemblage, largeur);
            if (ouverte < 0) {
                break;
            }
            int debut = debutDeLigne(reste, ouverte);
            int fin = finDeLigne(reste, debut);
            assemblage.refuser(
                    decalage + ouverte, "Un guillemet ouvert n’est jamais refermé.", reste.substring(debut, fin));
            decalage += ouverte;
            reste = fin < reste.length() ? reste.substring(fin + 1) : "";
        }
        return assemblage.tableau(
                "CSV", List.of(texte.encodage(), "séparateur\u00a0: " + SEPARATEURS.get(separateur)), List.of());
    }

    /** @return line, from 1 in this text, of a quote that is never closed; -1 when the end was reached */
    private static int lireJusquaUnGuillemetOuvert(
            String texte, char separateur, int decalage, Assemblage assemblage, Largeur largeur) {
        CsvRecord derniere = null;
        try (var lecteur = lecteur(texte, separateur)) {
            for (var enregistrement : lecteur) {
                largeur.noter(utiles(enregistrement));
                if (etendue(enregistrement) > LIGNES_DANS_UNE_CELLULE
                        || avaleDesLignes(enregistrement, separateur, largeur.habituelle())) {
                    return (int) enregistrement.getStartingLineNumber();
                }
                derniere = enregistrement;
                assemblage.ajouter(
                        decalage + (int) enregistrement.getStartingLineNumber(),
                        enregistrement.getFields().toArray(String[]::new));
            }
            return -1;
        } catch (CsvParseException e) {
            // The buffer of one cell is full: the row after the last one read is the one that never ends.
            return derniere == null ? 1 : (int) (derniere.getStartingLineNumber() + etendue(derniere));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when a cell holds lines that are rows themselves: its quote was closed by that of another row, or by the end. */
    private static boolean avaleDesLignes(CsvRecord enregistrement, char separateur, int large) {
        if (large < 3 || etendue(enregistrement) == 1) {
            return false;
        }
        return enregistrement.getFields().stream()
                .filter(cellule -> cellule.indexOf('\n') >= 0)
                .flatMap(cellule -> cellule.lines().skip(1))
                .anyMatch(ligne -> ligne.chars().filter(c -> c == separateur).count() >= Math.max(2, large - 2));
    }

    /** How many cells rows have: the second widest of the first ones, for one may be too long. */
    private static final class Largeur {
        private int lues;
        private int premiere;
        private int seconde;

        void noter(int cellules) {
            if (lues++ < SONDE) {
                seconde = Math.max(seconde, Math.min(premiere, cellules));
                premiere = Math.max(premiere, cellules);
            }
        }

        int habituelle() {
            return seconde;
        }
    }

    private static int utiles(CsvRecord enregistrement) {
        var cellules = enregistrement.getFields();
        int fin = cellules.size();
        while (fin > 0 && cellules.get(fin - 1).isBlank()) {
            fin--;
        }
        return fin;
    }

    private static long etendue(CsvRecord enregistrement) {
        return 1
                + enregistrement.getFields().stream()
                        .mapToLong(LectureCsv::sauts)
                        .sum();
    }

    private static long sauts(String cellule) {
        return cellule.chars().filter(c -> c == '\n').count();
    }

    private static CsvReader<CsvRecord> lecteur(String texte, char separateur) {
        return CsvReader.builder()
                .fieldSeparator(separateur)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(texte);
    }

    private static int debutDeLigne(String texte, int ligne) {
        int position = 0;
        for (int i = 1; i < ligne; i++) {
            int fin = texte.indexOf('\n', position);
            if (fin < 0) {
                return position;
            }
            position = fin + 1;
        }
        return position;
    }

    private static int finDeLigne(String texte, int debut) {
        int fin = texte.indexOf('\n', debut);
        return fin < 0 ? texte.length() : fin;
    }

    /** The one that gives the most columns to the most rows; a text without any is a table of one column. */
    private static char separateur(String texte) {
        char meilleur = ';';
        double note = 0;
        for (char candidat : SEPARATEURS.keySet().stream().sorted().toArray(Character[]::new)) {
            double n = note(texte, candidat);
            if (n > note) {
                note = n;
                meilleur = candidat;
            }
        }
        return meilleur;
    }

    private static double note(String texte, char separateur) {
        var comptes = new HashMap<Integer, Integer>();
        int lues = 0;
        try (var lecteur = lecteur(texte, separateur)) {
            for (var enregistrement : lecteur) {
                if (++lues > SONDE) {
                    break;
                }
                comptes.merge(enregistrement.getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException e) {
            // Told when the file is read for good.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double total = Math.max(1, lues);
        return comptes.entrySet().stream()
                .filter(e -> e.getKey() > 1)
                .mapToDouble(e -> e.getValue() / total * e.getValue() / total * Math.sqrt(e.getKey()))
                .max()
                .orElse(0);
    }
}
