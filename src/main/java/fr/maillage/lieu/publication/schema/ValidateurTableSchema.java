package fr.maillage.lieu.publication.schema;

import fr.maillage.lieu.publication.schema.SchemaNational.ChampNational;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks rows against the constraints of the national Table Schema. Stricter than a validator that searches a pattern anywhere: the whole cell
 * must match, since the schema forgets to anchor its lists at their beginning.
 */
public final class ValidateurTableSchema {
    private static final Pattern NOMBRE = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final DateTimeFormatter JOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private ValidateurTableSchema() {}

    /** @return what is wrong with the row, as « colonne : raison »; empty when it is valid */
    public static List<String> ecarts(LigneNationale ligne) {
        var ecarts = new ArrayList<String>();
        for (var champ : SchemaNational.livre().champs()) {
            var ecart = ecart(champ, ligne.valeurs().get(champ.rang()));
            if (ecart != null) {
                ecarts.add(champ.nom() + "\u00a0: " + ecart);
            }
        }
        return ecarts;
    }

    /** The same for a whole file, whose identifiers must differ. */
    public static List<String> ecarts(Collection<LigneNationale> lignes) {
        var ecarts = new ArrayList<String>();
        var identifiants = new HashSet<String>();
        for (var ligne : lignes) {
            ecarts(ligne).forEach(ecart -> ecarts.add(ligne.id() + ", " + ecart));
            if (!identifiants.add(ligne.id())) {
                ecarts.add(ligne.id() + ", id\u00a0: identifiant déjà pris");
            }
        }
        return ecarts;
    }

    private static @Nullable String ecart(ChampNational champ, String valeur) {
        if (valeur.isEmpty()) {
            return champ.obligatoire() ? "valeur obligatoire absente" : null;
        }
        if (champ.motif() != null && !champ.motif().matcher(valeur).matches()) {
            return "valeur hors du motif";
        }
        if (champ.longueurMax() != null && valeur.codePointCount(0, valeur.length()) > champ.longueurMax()) {
            return "plus de " + champ.longueurMax() + " caractères";
        }
        return switch (champ.genre()) {
            case TEXTE -> null;
            case NOMBRE -> NOMBRE.matcher(valeur).matches() ? null : "pas un nombre";
            case DATE -> estUnJour(valeur) ? null : "pas une date AAAA-MM-JJ";
        };
    }

    private static boolean estUnJour(String valeur) {
        try {
            LocalDate.parse(valeur, JOUR);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
