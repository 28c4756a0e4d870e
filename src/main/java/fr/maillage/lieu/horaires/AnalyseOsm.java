package fr.maillage.lieu.horaires;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.Util;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From an OSM string to hours: the strict reading, else the tolerant one when what it writes is strictly valid. */
final class AnalyseOsm {
    private static final Pattern PLAGE = Pattern.compile("\"[^\"]*\"|(?<![\\d:])(\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern SANS_CONTENU = Pattern.compile("[\\s;,|]*");
    private static final String AIDE = "\u00a0Exemple\u00a0: Mo-Fr 09:00-12:00,14:00-17:00.";

    private AnalyseOsm() {}

    static LectureOsm lire(@Nullable String texte) {
        if (texte == null || SANS_CONTENU.matcher(texte).matches()) {
            return new LectureOsm.Refusee("Aucun horaire n’est écrit.", 0);
        }
        if (texte.length() > Horaires.LONGUEUR_MAX) {
            return new LectureOsm.Refusee(
                    "Les horaires comptent plus de 1\u202f000\u00a0caractères\u00a0: raccourcissez-les.", 0);
        }
        var propre = INVISIBLE.matcher(texte).replaceAll(" ").strip();
        try {
            return normaliser(propre);
        } catch (OpeningHoursParseException e) {
            return refus(propre, e.getColumn());
        } catch (HoraireIllisible e) {
            return new LectureOsm.Refusee(e.getMessage(), 0);
        } catch (RuntimeException | StackOverflowError | ch.poole.openinghoursparser.TokenMgrError e) {
            // The generated parser lets some malformed strings out as errors of its own.
            return refus(propre, 0);
        }
    }

    private static LectureOsm normaliser(String texte) throws OpeningHoursParseException {
        var strict = strictes(texte);
        var regles = strict == null ? analyser(texte, false) : strict;
        var forme = ecrire(regles);
        // What is written must be readable by the strictest reader, and mean what was read.
        if (SANS_CONTENU.matcher(forme).matches()) {
            throw new HoraireIllisible("Aucun horaire n’est écrit.");
        }
        var relues = analyser(forme, true);
        if (!forme.equals(ecrire(relues))) {
            throw new HoraireIllisible("Ces horaires ne peuvent pas être écrits sans ambiguïté." + AIDE);
        }
        return new LectureOsm.Lue(new Horaires(forme, TraductionOsm.traduire(relues)), strict == null);
    }

    private static @Nullable List<Rule> strictes(String texte) {
        try {
            return analyser(texte, true);
        } catch (OpeningHoursParseException e) {
            return null;
        }
    }

    private static List<Rule> analyser(String texte, boolean strict) throws OpeningHoursParseException {
        return new OpeningHoursParser(new StringReader(texte)).rules(strict);
    }

    /** Hours that pass midnight are written {@code 22:00-26:00}: the strict reader takes {@code 22:00-02:00} for a mistake. */
    private static String ecrire(List<Rule> regles) {
        var texte = Util.rulesToOpeningHoursString(
                regles.stream().filter(regle -> !regle.isEmpty()).toList());
        return PLAGE.matcher(texte).replaceAll(trouve -> {
            if (trouve.group(1) == null) {
                return java.util.regex.Matcher.quoteReplacement(trouve.group());
            }
            int debut = Integer.parseInt(trouve.group(1)) * 60 + Integer.parseInt(trouve.group(2));
            int heure = Integer.parseInt(trouve.group(3));
            int fin = heure * 60 + Integer.parseInt(trouve.group(4));
            return String.format(
                    Locale.ROOT,
                    "%s:%s-%02d:%s",
                    trouve.group(1),
                    trouve.group(2),
                    fin < debut ? heure + 24 : heure,
                    trouve.group(4));
        });
    }

    private static LectureOsm refus(String texte, int colonne) {
        if (colonne < 1 || colonne > texte.length()) {
            return new LectureOsm.Refusee("Ces horaires ne suivent pas la notation OpenStreetMap." + AIDE, 0);
        }
        var reste = texte.substring(colonne - 1);
        var extrait = reste.length() > 20 ? reste.substring(0, 20) + "…" : reste;
        return new LectureOsm.Refusee(
                "Ces horaires ne suivent pas la notation OpenStreetMap, près de «\u00a0" + extrait
                        + "\u00a0» (caractère " + colonne + ")." + AIDE,
                colonne);
    }
}
