package fr.maillage.lieu.recensement.valeurs;

import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Constat;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Territoires;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Accents that a bad conversion lost. « MÃ©diathÃ¨que » is decoded again; « M�diath�que » is found again among the words that have letters in the
 * same places, when there is only one: those of {@code mots-accentues.txt} and of the names of communes. What is found is told, what is not is told too.
 */
public final class CaracteresPerdus {
    private static final char PERDU = '\ufffd';
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DOUBLE_CODAGE = Pattern.compile("[ÃÂ][\u0080-\u00bf\u0152-\u2122]|â€");
    private static final Pattern MOT = Pattern.compile("[\\p{L}\ufffd]+");
    private static final Pattern ELISION = Pattern.compile("(?i)(l|d|n|s|j|m|t|c|qu)\ufffd(\\p{L}.*)");

    /** Word whose accented letters are lost → words that it can be. */
    private final Map<String, Set<String>> mots = new HashMap<>();

    public CaracteresPerdus(Territoires territoires) {
        for (Commune commune : territoires.communes()) {
            var trouve = MOT.matcher(commune.nom());
            while (trouve.find()) {
                ajouter(trouve.group());
            }
        }
        try (var lecteur = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CaracteresPerdus.class.getResourceAsStream("/donnees/lieu/mots-accentues.txt")),
                StandardCharsets.UTF_8))) {
            lecteur.lines()
                    .flatMap(l -> Pattern.compile("\\s+").splitAsStream(l))
                    .filter(m -> !m.isEmpty())
                    .forEach(this::ajouter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ajouter(String mot) {
        var minuscules = mot.toLowerCase(Locale.ROOT);
        var perdu = minuscules.replaceAll("[^\\p{ASCII}]", String.valueOf(PERDU));
        if (!perdu.equals(minuscules)) {
            mots.computeIfAbsent(perdu, m -> new HashSet<>()).add(minuscules);
        }
    }

    public String retablir(String texte, Constat constat) {
        if (DOUBLE_CODAGE.matcher(texte).find()) {
            return redecoder(texte, constat);
        }
        if (texte.indexOf(PERDU) < 0) {
            return texte;
        }
        var retabli = MOT.matcher(texte).replaceAll(m -> java.util.regex.Matcher.quoteReplacement(mot(m.group())));
        retabli = retabli.replaceAll("(?<=[\\dhH ])\ufffd(?=[ \\d])|^\ufffd(?= )", "à");
        if (retabli.indexOf(PERDU) >= 0) {
            constat.citer(Avertissement.Genre.CARACTERES_ILLISIBLES, retabli);
        } else {
            constat.citer(Avertissement.Genre.CARACTERES_PERDUS, retabli);
        }
        return retabli;
    }

    private static String redecoder(String texte, Constat constat) {
        try {
            var octets = WINDOWS.newEncoder().encode(java.nio.CharBuffer.wrap(texte));
            var relu = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets.array(), 0, octets.limit()))
                    .toString();
            constat.citer(Avertissement.Genre.CARACTERES_PERDUS, relu);
            return relu;
        } catch (CharacterCodingException e) {
            return texte;
        }
    }

    private String mot(String mot) {
        if (mot.indexOf(PERDU) < 0) {
            return mot;
        }
        var trouves = mots.getOrDefault(mot.toLowerCase(Locale.ROOT), Set.of());
        if (trouves.size() == 1) {
            return commeEcrit(mot, trouves.iterator().next());
        }
        var elision = ELISION.matcher(mot);
        if (elision.matches()) {
            return elision.group(1) + "’" + mot(elision.group(2));
        }
        return mot;
    }

    private static String commeEcrit(String ecrit, String retabli) {
        var lettres = ecrit.replace(String.valueOf(PERDU), "");
        if (lettres.length() > 1 && lettres.equals(lettres.toUpperCase(Locale.ROOT))) {
            return retabli.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(ecrit.charAt(0)) || (ecrit.charAt(0) == PERDU && lettres.isEmpty())
                ? Character.toUpperCase(retabli.charAt(0)) + retabli.substring(1)
                : retabli;
    }
}
