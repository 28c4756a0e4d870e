package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Cuts a simplified text into pieces: hours first, then the words of the table, then signs. */
final class Decoupage {
    private record Mot(Genre genre, String valeur, Pattern motif) {}

    private static final List<Mot> MOTS = charger();
    private static final Pattern INCONNU = Pattern.compile("[a-z][a-z']*|\\d+|.", Pattern.DOTALL);
    private static final List<String> JOURS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final LevenshteinDistance UNE_FAUTE = new LevenshteinDistance(1);
    private static final Map<Character, Genre> SIGNES = Map.of(
            '-', Genre.TIRET,
            '/', Genre.BARRE,
            '|', Genre.SEPARATION,
            ',', Genre.VIRGULE,
            ';', Genre.SEPARATION,
            '.', Genre.SEPARATION,
            '\n', Genre.SEPARATION,
            '(', Genre.PARENTHESE,
            ')', Genre.FIN_DE_PARENTHESE,
            ':', Genre.RIEN);

    private final String texte;
    private final List<Jeton> jetons = new ArrayList<>();

    private Decoupage(String texte) {
        this.texte = texte;
    }

    static List<Jeton> decouper(String simplifie) {
        var decoupage = new Decoupage(simplifie);
        int position = 0;
        while (position < simplifie.length()) {
            position = decoupage.avancer(position);
        }
        return NombresEnHeures.resoudre(decoupage.jetons);
    }

    private int avancer(int position) {
        if (texte.charAt(position) == ' ') {
            return position + 1;
        }
        boolean chiffre = Character.isDigit(texte.charAt(position));
        // « 1er », « 2 fois par mois », « 24h/24 », « 14/04/2022 » before « 1 », « 2 », « 24 h », « 14 ».
        for (var mot : MOTS) {
            var trouve =
                    mot.motif.matcher(texte).region(position, texte.length()).useTransparentBounds(true);
            if (trouve.lookingAt() && trouve.end() > position) {
                jetons.add(jeton(mot, trouve));
                return trouve.end();
            }
        }
        if (chiffre) {
            int apres = HeureEcrite.lire(texte, position, jetons);
            if (apres > position) {
                return apres;
            }
        }
        var inconnu = INCONNU.matcher(texte).region(position, texte.length());
        if (!inconnu.lookingAt()) {
            return position + 1;
        }
        inconnu(inconnu.group());
        return inconnu.end();
    }

    private static Jeton jeton(Mot mot, Matcher trouve) {
        return switch (mot.genre) {
            case MIDI -> new Jeton(Genre.MIDI, 12 * 60, "midi");
            case MINUIT -> new Jeton(Genre.HEURE, Journee.MINUTES, "minuit");
            case JOUR, JOUR_ABREGE, MOIS, RANG -> new Jeton(mot.genre, Integer.parseInt(mot.valeur), trouve.group());
            default -> new Jeton(mot.genre, 0, mot.valeur.isEmpty() ? trouve.group() : mot.valeur);
        };
    }

    private void inconnu(String mot) {
        var signe = SIGNES.get(mot.charAt(0));
        if (signe != null) {
            jetons.add(new Jeton(signe, 0, mot));
            return;
        }
        if (mot.length() >= 5 && mot.length() <= 10) {
            for (int jour = 0; jour < JOURS.size(); jour++) {
                if (UNE_FAUTE.apply(mot, JOURS.get(jour)) >= 0) {
                    jetons.add(new Jeton(Genre.JOUR_ABREGE, jour + 1, mot));
                    return;
                }
            }
        }
        if (mot.length() > 1 || Character.isLetterOrDigit(mot.charAt(0))) {
            jetons.add(new Jeton(Genre.INCONNU, 0, mot));
        }
    }

    private static List<Mot> charger() {
        try (var flux = Objects.requireNonNull(
                Decoupage.class.getResourceAsStream("/donnees/lieu/mots-des-horaires.csv"), "words of opening hours")) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                    .map(Decoupage::mot)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable words of opening hours", e);
        }
    }

    private static Mot mot(String ligne) {
        var champs = ligne.split(";", 3);
        var libre = champs[2].endsWith("~");
        var motif = libre ? champs[2].substring(0, champs[2].length() - 1) : champs[2];
        return new Mot(
                Genre.valueOf(champs[0]), champs[1], Pattern.compile("(?:" + motif + ")" + (libre ? "" : "(?![a-z])")));
    }
}
