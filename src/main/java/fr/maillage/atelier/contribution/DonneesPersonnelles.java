package fr.maillage.atelier.contribution;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for what may name or reach somebody in a sentence. A hint for a facilitator who reads, never a reason to refuse: it sees names
 * announced by a title or by « je m’appelle », not all names.
 */
public final class DonneesPersonnelles {
    private static final String NOM_PROPRE = "\\p{Lu}[\\p{L}’'-]{1,30}";
    private static final Pattern COURRIEL = Pattern.compile("[\\w.+-]{1,64}\\s?@\\s?[\\w-]{1,64}(\\.[\\w-]{1,32})+");
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\d,.])(\\+33\\s?\\(?0?\\)?\\s?[1-9]|0033\\s?[1-9]|0[1-9])([\\s\\u00a0.-]?\\d{2}){4}(?!\\d)");
    private static final Pattern TITRE = Pattern.compile(
            "(?<![\\p{L}’'])(M\\.|Mr\\.?|Mme\\.?|Mlle\\.?|Monsieur|Madame|Mademoiselle|monsieur|madame|Dr\\.?|Docteur|docteur)[\\s\\u00a0]+(le |la |l’|l')?(?!Maire\\b|Président)"
                    + NOM_PROPRE);
    private static final Pattern PRESENTATION = Pattern.compile(
            "(?iu:je m[’']appelle|mon nom est|s[’']appelle|contacter|appeler|demander à)[\\s\\u00a0]+" + NOM_PROPRE);

    private DonneesPersonnelles() {}

    public static Set<Signal> chercher(String texte) {
        var trouves = EnumSet.noneOf(Signal.class);
        if (COURRIEL.matcher(texte).find()) {
            trouves.add(Signal.COURRIEL);
        }
        if (TELEPHONE.matcher(texte).find()) {
            trouves.add(Signal.TELEPHONE);
        }
        if (TITRE.matcher(texte).find() || PRESENTATION.matcher(texte).find()) {
            trouves.add(Signal.NOM);
        }
        return trouves;
    }
}
