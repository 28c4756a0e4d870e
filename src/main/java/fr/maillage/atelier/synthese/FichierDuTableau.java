package fr.maillage.atelier.synthese;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Listes;
import fr.maillage.atelier.contribution.Notation;
import fr.maillage.atelier.contribution.Rang;
import fr.maillage.atelier.contribution.Signal;
import fr.maillage.presentation.EcritureDeTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The file of a board: what a French spreadsheet opens, and what is read back. */
final class FichierDuTableau {
    private static final List<String> COLONNES = List.of(
            "identifiant",
            "genre",
            "famille",
            "cle_famille",
            "rang_famille",
            "texte",
            "verbatim",
            "role",
            "soutiens",
            "besoin",
            "groupe",
            "decision",
            "nouveau",
            "utile",
            "faisable",
            "impact",
            "effort",
            "a_relire",
            "apres_la_collecte");
    private static final EcritureDeTable TABLE = new EcritureDeTable(COLONNES, 0);
    private static final String FORMULES = "=+-@\t\r'";
    private static final int LIGNES_MAX = 5000;
    private static final int FAMILLES_MAX = 20;
    private static final int VOIX_MAX = 10_000;

    private FichierDuTableau() {}

    /** @param numero of its first line in the file */
    record Lue(long numero, Rang rang) {}

    /** A row that cannot be put back, and why, in words for the reader. */
    record Rejet(long numero, String texte, List<String> raisons) {}

    /** @param erreurs what is wrong with the whole file: nothing of it may be written when there are any */
    record Lu(List<Lue> lues, List<Rejet> rejets, List<String> erreurs) {
        List<Rang> rangs() {
            return lues.stream().map(Lue::rang).toList();
        }
    }

    static String ecrire(List<Rang> rangs) {
        var sortie = new StringBuilder();
        TABLE.csv(sortie, rangs.stream().map(FichierDuTableau::cellules).toList(), EcritureDeTable.Variante.TABLEUR);
        return sortie.toString();
    }

    private static List<Object> cellules(Rang r) {
        var notes = r.notation();
        return List.of(
                r.id(),
                r.genre().libelle(),
                proteger(r.famille()),
                r.cle(),
                r.rangDeFamille(),
                proteger(r.texte()),
                r.verbatim(),
                r.role(),
                r.voix(),
                r.besoin(),
                r.groupe(),
                r.decision().libelle(),
                note(notes.nouveau()),
                note(notes.utile()),
                note(notes.faisable()),
                note(notes.impact()),
                note(notes.effort()),
                Signal.ecrire(r.aVerifier()),
                r.tardive());
    }

    private static Object note(@Nullable Integer note) {
        return note == null ? "" : note;
    }

    /** A formula gets an apostrophe when it is written; a text that begins with one gets another, so that reading back takes one off. */
    private static String proteger(String texte) {
        return texte.startsWith("'") ? "'" + texte : texte;
    }

    private static String deproteger(String texte) {
        return texte.length() > 1 && texte.charAt(0) == '\'' && FORMULES.indexOf(texte.charAt(1)) >= 0
                ? texte.substring(1)
                : texte;
    }

    static Lu lire(byte[] octets) {
        var texte = decoder(octets);
        var premiere = texte.lines().findFirst().orElse("");
        char separateur = premiere.contains(";") ? ';' : premiere.contains("\t") ? '\t' : ',';
        var lues = new ArrayList<Lue>();
        var rejets = new ArrayList<Rejet>();
        var erreurs = new ArrayList<String>();
        var vus = new HashMap<String, Long>();
        try (var csv = CsvReader.builder().fieldSeparator(separateur).ofNamedCsvRecord(texte)) {
            for (var ligne : csv) {
                if (lues.size() + rejets.size() >= LIGNES_MAX) {
                    erreurs.add("Le fichier a plus de " + LIGNES_MAX + " lignes.");
                    break;
                }
                new Ligne(ligne, vus, rejets)
                        .lire()
                        .ifPresent(r -> lues.add(new Lue(ligne.getStartingLineNumber(), r)));
            }
        } catch (CsvParseException e) {
            erreurs.add(
                    "Le fichier n’est pas un tableau CSV lisible\u00a0: enregistrez-le de nouveau depuis le tableur, au format CSV.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lues.stream().map(l -> l.rang().famille()).distinct().count() > FAMILLES_MAX) {
            erreurs.add(
                    "Le fichier nomme plus de " + FAMILLES_MAX + " familles\u00a0: un tableau n’en montre pas tant.");
        }
        if (lues.isEmpty() && rejets.isEmpty() && erreurs.isEmpty()) {
            erreurs.add(
                    "Le fichier ne contient aucune contribution. Ses colonnes sont celles du fichier téléchargé\u00a0: "
                            + String.join(", ", COLONNES) + ".");
        }
        return new Lu(List.copyOf(lues), List.copyOf(rejets), List.copyOf(erreurs));
    }

    /** UTF-8, or what older French spreadsheets write. */
    private static String decoder(byte[] octets) {
        String texte;
        try {
            texte = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException e) {
            texte = new String(octets, Charset.forName("windows-1252"));
        }
        return texte.startsWith("\ufeff") ? texte.substring(1) : texte;
    }

    /** One row, with what is wrong in it. */
    private static final class Ligne {
        private final NamedCsvRecord ligne;
        private final Map<String, Long> vus;
        private final List<Rejet> rejets;
        private final List<String> raisons = new ArrayList<>();

        Ligne(NamedCsvRecord ligne, Map<String, Long> vus, List<Rejet> rejets) {
            this.ligne = ligne;
            this.vus = vus;
            this.rejets = rejets;
        }

        Optional<Rang> lire() {
            var genre = genre(champ("genre"));
            var texte = deproteger(champ("texte").replace("\r\n", "\n").strip());
            if (genre == null) {
                refuser("le genre est «\u00a0Besoin\u00a0» ou «\u00a0Idée\u00a0»");
            }
            if (texte.isEmpty() || texte.length() > Contribution.TEXTE_MAX) {
                refuser("le texte a entre 1 et " + Contribution.TEXTE_MAX + " caractères");
            }
            var famille = deproteger(champ("famille"));
            if (famille.length() > Famille.NOM_MAX) {
                refuser("le nom de la famille a " + Famille.NOM_MAX + " caractères au plus");
            }
            var role = champ("role");
            var notation =
                    new Notation(note("nouveau"), note("utile"), note("faisable"), note("impact"), note("effort"));
            int voix = Objects.requireNonNullElse(nombre("soutiens", 0, VOIX_MAX), 0);
            int rang = Objects.requireNonNullElse(nombre("rang_famille", 0, 999), 0);
            var decision = decision(champ("decision"));
            var id = champ("identifiant");
            var deja = id.isEmpty() ? null : vus.putIfAbsent(id, ligne.getStartingLineNumber());
            if (deja != null) {
                raisons.add("l’identifiant " + id + " est déjà celui de la ligne " + deja);
            }
            if (!raisons.isEmpty()) {
                rejets.add(new Rejet(ligne.getStartingLineNumber(), texte, List.copyOf(raisons)));
                return Optional.empty();
            }
            return Optional.of(new Rang(
                    id.isEmpty() ? Rang.ligne(ligne.getStartingLineNumber()) : id,
                    Objects.requireNonNull(genre),
                    famille,
                    champ("cle_famille"),
                    rang,
                    texte,
                    oui("verbatim"),
                    Listes.role(role).isPresent() ? role : "",
                    voix,
                    champ("besoin"),
                    champ("groupe"),
                    decision,
                    notation,
                    signaux(champ("a_relire")),
                    oui("apres_la_collecte")));
        }

        private void refuser(String raison) {
            raisons.add(raison);
        }

        private String champ(String nom) {
            return ligne.findField(nom).map(String::strip).orElse("");
        }

        private boolean oui(String nom) {
            return champ(nom).toLowerCase(Locale.FRENCH).matches("oui|vrai|true|1");
        }

        private @Nullable Integer note(String nom) {
            return nombre(nom, Notation.MINIMUM, Notation.MAXIMUM);
        }

        private @Nullable Integer nombre(String nom, int minimum, int maximum) {
            var champ = champ(nom);
            if (champ.isEmpty()) {
                return null;
            }
            if (champ.matches("[0-9]{1,6}")) {
                int lu = Integer.parseInt(champ);
                if (lu >= minimum && lu <= maximum) {
                    return lu;
                }
            }
            refuser("«\u00a0" + nom + "\u00a0» est un nombre entre " + minimum + " et " + maximum);
            return null;
        }

        private static @Nullable Genre genre(String libelle) {
            return Arrays.stream(Genre.values())
                    .filter(g ->
                            g.libelle().equalsIgnoreCase(libelle) || g.name().equalsIgnoreCase(libelle))
                    .findFirst()
                    .orElse(null);
        }

        private Decision decision(String libelle) {
            if (libelle.isEmpty()) {
                return Decision.AUCUNE;
            }
            var lue = Arrays.stream(Decision.values())
                    .filter(d -> d.libelle().equalsIgnoreCase(libelle))
                    .findFirst();
            if (lue.isEmpty()) {
                refuser("la décision est une de celles de la liste (Retenue, À étudier, Écartée)");
            }
            return lue.orElse(Decision.AUCUNE);
        }

        private static Set<Signal> signaux(String ecrits) {
            return Arrays.stream(Signal.values())
                    .filter(s -> Arrays.asList(ecrits.split(",")).contains(s.name()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
