package fr.maillage.feuillederoute.edition;

import fr.maillage.presentation.NoeudYaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks at a text with the rules of easy-to-read French that a program can check. It never says that a text is easy: only people concerned can.
 */
public final class VerificationFalc {
    static final int MOTS_MAX = 15;
    static final int LETTRES_MAX = 14;

    private static final Pattern MOT = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");
    private static final Pattern SIGLE =
            Pattern.compile("(?<![\\p{L}’'])(?:\\p{Lu}{2,}|(?:\\p{Lu}\\.){2,})(?![\\p{Ll}])");
    private static final Pattern FIN = Pattern.compile("(?<=[.!?…])[\\s\\u00a0]+(?=[\\p{Lu}«0-9])|\\n+");

    /** Words, with what to write instead. */
    private static final Map<String, String> DIFFICILES =
            NoeudYaml.livre("/donnees/feuillederoute/mots-difficiles.yaml", VerificationFalc::lire);

    private VerificationFalc() {}

    /** @param phrase the sentence, cut short */
    public record Remarque(String phrase, String conseil) {}

    private static Map<String, String> lire(NoeudYaml racine) {
        var mots = new LinkedHashMap<String, String>();
        for (var noeud : racine.liste()) {
            noeud.attendre("mot", "plutot");
            mots.put(noeud.champ("mot").texte(), noeud.champ("plutot").texte());
        }
        return mots;
    }

    /** Sentences of a text, blanks around left out. */
    static List<String> phrases(String texte) {
        return FIN.splitAsStream(texte)
                .map(p -> p.strip().replaceFirst("^[-–•*]\\s+", ""))
                .filter(p -> !p.isEmpty())
                .toList();
    }

    public static List<Remarque> de(String texte) {
        var remarques = new ArrayList<Remarque>();
        var phrases = phrases(texte);
        for (var phrase : phrases) {
            remarquer(phrase, remarques);
        }
        if (!phrases.isEmpty() && !texte.toLowerCase(Locale.FRENCH).contains("exemple")) {
            remarques.add(new Remarque("", "Donnez un exemple\u00a0: «\u00a0Par exemple\u00a0: …\u00a0»."));
        }
        return remarques;
    }

    private static void remarquer(String phrase, List<Remarque> remarques) {
        int mots = (int) MOT.matcher(phrase).results().count();
        if (mots > MOTS_MAX) {
            remarques.add(new Remarque(
                    phrase, "Cette phrase a " + mots + " mots. Coupez-la\u00a0: " + MOTS_MAX + " mots au plus."));
        }
        if (phrase.matches("(?s).*[;(\\[].*")) {
            remarques.add(new Remarque(
                    phrase, "Un point-virgule ou une parenthèse cache une deuxième idée. Faites deux phrases."));
        }
        if (phrase.contains("%")) {
            remarques.add(new Remarque(
                    phrase, "Un pourcentage se comprend mal. Écrivez par exemple «\u00a01 personne sur 3\u00a0»."));
        }
        SIGLE.matcher(phrase)
                .results()
                .map(r -> r.group())
                .distinct()
                .forEach(s -> remarques.add(
                        new Remarque(phrase, "«\u00a0" + s + "\u00a0» est un sigle. Écrivez les mots en entier.")));
        MOT.matcher(phrase).results().map(r -> r.group()).distinct().forEach(mot -> mot(phrase, mot, remarques));
    }

    private static void mot(String phrase, String mot, List<Remarque> remarques) {
        var nu = mot.toLowerCase(Locale.FRENCH).replaceFirst("^[a-z]{1,2}[’']", "");
        var plutot = DIFFICILES.getOrDefault(nu, DIFFICILES.getOrDefault(nu.replaceFirst("[sx]$", ""), ""));
        if (!plutot.isEmpty()) {
            remarques.add(new Remarque(
                    phrase, "«\u00a0" + mot + "\u00a0» est difficile. Écrivez plutôt\u00a0: " + plutot + "."));
        } else if (nu.length() > LETTRES_MAX && nu.indexOf('-') < 0) {
            remarques.add(new Remarque(
                    phrase, "«\u00a0" + mot + "\u00a0» est un mot long. Cherchez un mot plus court, ou expliquez-le."));
        }
    }
}
