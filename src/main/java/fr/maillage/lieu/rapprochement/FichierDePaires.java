package fr.maillage.lieu.rapprochement;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Labelled pairs, from a CSV: a label, then the columns of the left record (« l_ ») and of the right one (« r_ »). Comma,
 * semicolon or tab; UTF-8 or Windows-1252. Columns may be missing.
 *
 * @param ecartees lines whose label says neither yes nor no, with that label
 */
public record FichierDePaires(List<PaireEtiquetee> paires, Map<Long, String> ecartees) {
    private static final List<String> ETIQUETTES =
            List.of("label", "etiquette", "étiquette", "classe", "gold", "match");
    private static final List<String> OUI =
            List.of("match", "doublon", "1", "1.0", "true", "vrai", "oui", "yes", "duplicate", "same", "identique");
    private static final List<String> NON = List.of(
            "distinct",
            "distincts",
            "0",
            "0.0",
            "false",
            "faux",
            "non",
            "no",
            "different",
            "nomatch",
            "non_match",
            "no_match");

    /** Column names that say the same, first known wins. */
    private static final Map<String, List<String>> AUTRES_NOMS = Map.of(
            "courriel", List.of("courriels", "mail", "email"),
            "siret", List.of("pivot"),
            "adresse", List.of("voie"),
            "complement", List.of("complement_adresse"),
            "site_web", List.of("site", "sites", "url"),
            "code_insee", List.of("insee", "citycode"),
            "code_postal", List.of("cp", "postcode"),
            "latitude", List.of("lat"),
            "longitude", List.of("lon", "lng", "long"));

    /** Refused ({@link IllegalArgumentException}, message in French) when the file is no table of labelled pairs. */
    public static FichierDePaires lire(Path fichier) {
        String texte = texte(fichier);
        try (var lecteur = CsvReader.builder()
                .fieldSeparator(separateur(texte))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(texte)) {
            var lignes = lecteur.iterator();
            if (!lignes.hasNext()) {
                throw new IllegalArgumentException("Le fichier est vide.");
            }
            return new Lecture(lignes.next()).lire(lignes);
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(
                    "Ce n’est pas un tableau CSV lisible\u00a0: un guillemet ouvert n’est peut-être pas refermé.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String texte(Path fichier) {
        byte[] octets;
        try {
            octets = Files.readAllBytes(fichier);
        } catch (IOException e) {
            throw new IllegalArgumentException("Le fichier «\u00a0" + fichier + "\u00a0» ne se lit pas.", e);
        }
        try {
            String texte = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            return texte.startsWith("\ufeff") ? texte.substring(1) : texte;
        } catch (CharacterCodingException e) {
            return new String(octets, Charset.forName("windows-1252"));
        }
    }

    private static char separateur(String texte) {
        String entete = texte.lines().findFirst().orElse("");
        char meilleur = ',';
        for (char candidat : new char[] {';', '\t', '|'}) {
            char courant = meilleur;
            if (entete.chars().filter(c -> c == candidat).count()
                    > entete.chars().filter(c -> c == courant).count()) {
                meilleur = candidat;
            }
        }
        return meilleur;
    }

    /** What an answer means: empty when it is neither yes nor no. */
    private static Optional<Boolean> reponse(String texte) {
        String mot = texte.strip().toLowerCase(Locale.ROOT);
        return OUI.contains(mot) ? Optional.of(true) : NON.contains(mot) ? Optional.of(false) : Optional.empty();
    }

    private static final class Lecture {
        private final Map<String, Integer> colonnes = new HashMap<>();
        private final String etiquette;

        private Lecture(CsvRecord entete) {
            for (int i = 0; i < entete.getFieldCount(); i++) {
                colonnes.putIfAbsent(entete.getField(i).strip().toLowerCase(Locale.ROOT), i);
            }
            etiquette = ETIQUETTES.stream()
                    .filter(colonnes::containsKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Il manque la colonne «\u00a0label\u00a0» (match ou distinct)."));
            if (!colonnes.containsKey("l_nom") || !colonnes.containsKey("r_nom")) {
                throw new IllegalArgumentException(
                        "Il manque les colonnes «\u00a0l_nom\u00a0» et «\u00a0r_nom\u00a0».");
            }
        }

        private FichierDePaires lire(java.util.Iterator<CsvRecord> lignes) {
            var paires = new ArrayList<PaireEtiquetee>();
            var ecartees = new HashMap<Long, String>();
            lignes.forEachRemaining(ligne -> {
                String dite = cellule(ligne, etiquette);
                reponse(dite)
                        .ifPresentOrElse(
                                memeLieu -> paires.add(new PaireEtiquetee(
                                        ligne.getStartingLineNumber(),
                                        memeLieu,
                                        empreinte(ligne, "l_"),
                                        empreinte(ligne, "r_"))),
                                () -> ecartees.put(ligne.getStartingLineNumber(), dite));
            });
            if (paires.isEmpty()) {
                throw new IllegalArgumentException(
                        "Aucune ligne ne dit si ses deux fiches sont le même lieu (colonne «\u00a0" + etiquette
                                + "\u00a0»\u00a0: match ou distinct).");
            }
            return new FichierDePaires(List.copyOf(paires), Map.copyOf(ecartees));
        }

        private Empreinte empreinte(CsvRecord ligne, String cote) {
            java.util.function.UnaryOperator<String> lu = nom -> cellule(ligne, cote, nom);
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

        private String cellule(CsvRecord ligne, String cote, String nom) {
            String cle = cote + nom;
            for (String autre : AUTRES_NOMS.getOrDefault(nom, List.of())) {
                if (!colonnes.containsKey(cle)) {
                    cle = cote + autre;
                }
            }
            return cellule(ligne, cle);
        }

        private String cellule(CsvRecord ligne, String nom) {
            Integer i = colonnes.get(nom);
            return i == null || i >= ligne.getFieldCount() ? "" : ligne.getField(i);
        }
    }
}
