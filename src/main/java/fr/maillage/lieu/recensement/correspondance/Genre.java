package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.recensement.lecture.Tableau;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column look like, whatever its name. */
enum Genre {
    COURRIEL("[^@\\s]+@[^@\\s]+\\.[a-z]{2,}.*", 0.6),
    LIEN("(https?://|www\\.).+|([a-z0-9-]+\\.)+(fr|com|org|net|eu|info|bzh|re)(/\\S*)?", 0.6),
    POINT(
            "\\[?\\s*-?\\d{1,3}\\.\\d+\\s*[,;\\s]\\s*-?\\d{1,3}\\.\\d+\\s*]?|POINT\\s*Z?\\s*\\(.*|\\d+°.*[NS].*\\d+°.*[EOW].*",
            0.6),
    /** A number that a spreadsheet has cut is no number any more, but its column is that of numbers. */
    SIRET("\\d{3}[\\s.]?\\d{3}[\\s.]?\\d{3}[\\s.]?\\d{5}|W\\d{9}|\\d{13,14}(\\.0)?|\\d([.,]\\d+)?E\\+1[23]", 0.6),
    TELEPHONE("(\\+33|0033|0)[\\s.]?[1-9]([\\s.\\-/]?\\d{2}){4}.*", 0.6),
    OUI_NON("oui|non|o|n|x|vrai|faux|true|false|yes|no|0|1|[\u2713\u2714\u2611\u2705\u2717\u2718\u2610\u274c]", 0.9),
    DATE("\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}/\\d{1,2}/(\\d{4}|\\d{2})\\b.*", 0.6),
    CODE("\\d[\\dab]\\s?\\d{2,3}(\\.0)?", 0.6),
    NOMBRE("-?\\d+([.,]\\d+)?", 0.6),
    AUTRE(".*", 0.6),
    VIDE("", 1);

    private static final int ECHANTILLON = 200;
    private static final Set<String> RIEN =
            Set.of("-", "nc", "n/a", "null", "none", "néant", "aucun", "non renseigné", "non communiqué");

    private final Pattern motif;
    private final double majorite;

    Genre(String motif, double majorite) {
        this.motif = Pattern.compile(motif, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        this.majorite = majorite;
    }

    static Genre de(List<Tableau.Ligne> lignes, int colonne) {
        var textes = lignes.stream()
                .map(l -> l.cellule(colonne).strip())
                .filter(t -> !t.isEmpty() && t.length() < 300 && !RIEN.contains(t.toLowerCase(java.util.Locale.ROOT)))
                .limit(ECHANTILLON)
                .toList();
        if (textes.isEmpty()) {
            return lignes.stream().allMatch(l -> l.cellule(colonne).isBlank()) ? VIDE : AUTRE;
        }
        for (var genre : values()) {
            Predicate<String> convient = t -> genre.motif.matcher(t).matches();
            if (textes.stream().filter(convient).count() >= genre.majorite * textes.size()) {
                return genre;
            }
        }
        return AUTRE;
    }

    /** How well a column of this look may be the one of a field, from 0 (it is not) to 1; an empty column may be any. */
    double convenance(String cle) {
        return this == VIDE ? 0.25 : pleine(cle);
    }

    private double pleine(String cle) {
        return switch (cle) {
            case "courriels" -> oui(this == COURRIEL, 1);
            case "pivot" -> oui(this == SIRET, 1);
            case "telephone" -> this == TELEPHONE ? 1 : oui(this == NOMBRE || this == AUTRE, 0.8);
            case "latitude", "longitude" -> oui(this == NOMBRE, 1);
            case "position" -> oui(this == POINT, 1);
            case "code_postal", "code_insee" -> this == CODE ? 1 : oui(this == NOMBRE, 0.6);
            case "nombre_postes" -> oui(this == NOMBRE || this == CODE || this == OUI_NON, 1);
            case "site_web", "prise_rdv", "fiche_acces_libre" -> this == LIEN ? 1 : oui(this == AUTRE, 0.4);
            case "identifiant" -> oui(this != COURRIEL && this != TELEPHONE && this != LIEN && this != POINT, 1);
            // Days counted by a spreadsheet look like postal codes.
            case "date" -> this == DATE ? 1 : oui(this == NOMBRE || this == CODE || this == AUTRE, 0.8);
            case "adresse", "adresse_en_une_ligne", "complement_adresse" -> oui(this == AUTRE, 1);
            case "numero_voie" -> oui(this == AUTRE || this == NOMBRE || this == CODE || this == OUI_NON, 1);
            default -> oui(this == AUTRE, 1);
        };
    }

    private static double oui(boolean condition, double combien) {
        return condition ? combien : 0;
    }
}
