package fr.maillage.territoire.selection;

import fr.maillage.territoire.Selection;
import fr.maillage.territoire.SelectionRefusee;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a selection is made of, checked and put in one form, so that the same selection always has the same identifier.
 *
 * @param nom trimmed, composed accents, single spaces
 * @param codes distinct, ascending
 */
record Contenu(String nom, List<String> codes) {
    private static final Pattern CODE_INSEE = Pattern.compile("\\d[\\dAB]\\d{3}");
    /** Neither vowels (no word by accident) nor characters taken for one another: 0 o, 1 i l. */
    private static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxz";

    private static final int LONGUEUR = 10;
    static final Pattern IDENTIFIANT = Pattern.compile("[" + ALPHABET + "]{" + LONGUEUR + "}");

    static Contenu de(@Nullable String nom, Collection<String> codes) {
        var distincts = codes.stream().map(String::strip).distinct().sorted().toList();
        if (distincts.isEmpty()) {
            throw new SelectionRefusee("Choisissez au moins une commune.");
        }
        if (distincts.size() > Selection.COMMUNES_MAX) {
            throw new SelectionRefusee("Une sélection compte au plus 2\u202f000 communes\u00a0; celle-ci en a "
                    + milliers(distincts.size()) + ".");
        }
        for (var code : distincts) {
            if (!CODE_INSEE.matcher(code).matches()) {
                throw new SelectionRefusee(
                        "Un des codes de commune n'est pas valable\u00a0: un code INSEE a cinq caractères, comme 55545.");
            }
        }
        return new Contenu(nomValable(nom, distincts.size()), distincts);
    }

    private static String nomValable(@Nullable String saisi, int communes) {
        var nom = saisi == null
                ? ""
                : Normalizer.normalize(saisi, Normalizer.Form.NFC).strip();
        if (nom.codePoints().anyMatch(Contenu::interdit)) {
            throw new SelectionRefusee(
                    "Le nom contient des caractères invisibles (retour à la ligne, tabulation…)\u00a0: retirez-les.");
        }
        nom = nom.replaceAll(" {2,}", " ");
        if (nom.codePointCount(0, nom.length()) > Selection.NOM_MAX) {
            throw new SelectionRefusee("Le nom compte plus de 80\u00a0caractères\u00a0: raccourcissez-le.");
        }
        if (nom.isEmpty()) {
            return "Sélection de " + milliers(communes) + (communes == 1 ? " commune" : " communes");
        }
        return nom;
    }

    /** Controls, lone surrogates, and marks that reverse the direction of what follows on the page. */
    private static boolean interdit(int caractere) {
        return switch (Character.getType(caractere)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String milliers(int nombre) {
        return nombre < 1_000 ? "" + nombre : nombre / 1_000 + "\u202f" + String.format("%03d", nombre % 1_000);
    }

    /**
     * Ten characters, about 47 bits: among ten thousand selections, two share one by chance once in three million
     * times; {@code essai} then gives another.
     */
    String identifiant(int essai) {
        var texte = nom + "\n" + String.join(",", codes) + (essai == 0 ? "" : "\n" + essai);
        var empreinte = sha256().digest(texte.getBytes(StandardCharsets.UTF_8));
        var identifiant = new StringBuilder(LONGUEUR);
        var reste = new java.math.BigInteger(1, empreinte);
        var base = java.math.BigInteger.valueOf(ALPHABET.length());
        for (int i = 0; i < LONGUEUR; i++) {
            var division = reste.divideAndRemainder(base);
            identifiant.append(ALPHABET.charAt(division[1].intValue()));
            reste = division[0];
        }
        return identifiant.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
