package fr.maillage.lieu.rapprochement;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.maillage.presentation.TexteDeFichier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Labelled pairs, from a CSV: a label, then the columns of the left record (« l_ ») and of the right one (« r_ »). Comma,
 * semicolon or tab; UTF-8 or Windows-1252. Columns come in any order, under the names of paires.yaml, and may be missing.
 *
 * @param ecartees lines whose label says neither yes nor no, with that label
 */
public record FichierDePaires(List<PaireEtiquetee> paires, Map<Long, String> ecartees) {
    private static final FormeDePaires FORME = FormeDePaires.livree();

    /** Refused ({@link IllegalArgumentException}, message in French) when the file is no table of labelled pairs. */
    public static FichierDePaires lire(Path fichier) {
        String texte = TexteDeFichier.lire(fichier);
        try (var lecteur = CsvReader.builder()
                .fieldSeparator(TexteDeFichier.separateur(texte))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(texte)) {
            var lignes = lecteur.iterator();
            return new Lecture(lignes.next()).lire(lignes);
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(
                    "Ce n’est pas un tableau CSV lisible\u00a0: un guillemet ouvert n’est peut-être pas refermé.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Lecture {
        private final Map<String, Integer> colonnes = new LinkedHashMap<>();
        private final String etiquette;
        private final FormeDePaires.Cote gauche;
        private final FormeDePaires.Cote droite;

        private Lecture(CsvRecord entete) {
            for (int i = 0; i < entete.getFieldCount(); i++) {
                colonnes.putIfAbsent(FormeDePaires.simplifie(entete.getField(i)), i);
            }
            etiquette = FORME.etiquette(colonnes.keySet())
                    .orElseThrow(() -> manque("la colonne «\u00a0label\u00a0» (match ou distinct)"));
            var cotes = FORME.cotes(colonnes.keySet())
                    .orElseThrow(() -> manque("les colonnes «\u00a0l_nom\u00a0» et «\u00a0r_nom\u00a0»"));
            gauche = cotes.getFirst();
            droite = cotes.getLast();
        }

        private IllegalArgumentException manque(String colonne) {
            String lues = colonnes.keySet().stream().limit(12).collect(Collectors.joining(", "));
            return new IllegalArgumentException("Il manque " + colonne + ". Colonnes lues\u00a0: " + lues
                    + (colonnes.size() > 12 ? "…" : "") + ".");
        }

        private FichierDePaires lire(Iterator<CsvRecord> lignes) {
            var paires = new ArrayList<PaireEtiquetee>();
            var ecartees = new HashMap<Long, String>();
            lignes.forEachRemaining(ligne -> {
                String dite = cellule(ligne, etiquette);
                FORME.reponse(dite)
                        .ifPresentOrElse(
                                memeLieu -> paires.add(new PaireEtiquetee(
                                        ligne.getStartingLineNumber(),
                                        memeLieu,
                                        empreinte(ligne, gauche),
                                        empreinte(ligne, droite))),
                                () -> ecartees.put(ligne.getStartingLineNumber(), dite));
            });
            if (paires.isEmpty()) {
                throw new IllegalArgumentException(
                        "Aucune ligne ne dit si ses deux fiches sont le même lieu (colonne «\u00a0" + etiquette
                                + "\u00a0»\u00a0: match ou distinct).");
            }
            return new FichierDePaires(List.copyOf(paires), Map.copyOf(ecartees));
        }

        private Empreinte empreinte(CsvRecord ligne, FormeDePaires.Cote cote) {
            UnaryOperator<String> lu = donnee -> cote.colonne(donnee, colonnes.keySet())
                    .map(colonne -> cellule(ligne, colonne))
                    .orElse("");
            return Empreinte.de(lu.apply("source"), lu.apply("id"))
                    .nom(lu.apply("nom"))
                    .adresse(lu.apply("adresse"))
                    .complement(lu.apply("complement"))
                    .commune(lu.apply("code_postal"), lu.apply("commune"), lu.apply("code_insee"))
                    .position(lu.apply("latitude"), lu.apply("longitude"))
                    .telephone(lu.apply("telephone"))
                    .courriel(lu.apply("courriel"))
                    .site(lu.apply("site_web"))
                    .pivot(lu.apply("siret"))
                    .typologies(lu.apply("typologie"))
                    .itinerance(lu.apply("itinerance"))
                    .construire();
        }

        private String cellule(CsvRecord ligne, String nom) {
            Integer i = colonnes.get(nom);
            return i == null || i >= ligne.getFieldCount() ? "" : ligne.getField(i);
        }
    }
}
