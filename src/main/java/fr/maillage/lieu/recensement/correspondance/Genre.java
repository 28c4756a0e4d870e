package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.recensement.lecture.Tableau;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column look like, whatever its name. */
enum Genre {
    COURRIEL("[^@\\s]+@[^@\\s]+\\.[a-z]{2,}.*"),
    LIEN("(https?://|www\\.).+"),
    SIRET("\\d{3}[\\s.]?\\d{3}[\\s.]?\\d{3}[\\s.]?\\d{5}|W\\d{9}"),
    TELEPHONE("(\\+33|0033|0)[\\s.]?[1-9]([\\s.\\-/]?\\d{2}){4}.*"),
    CODE("\\d[\\dab]\\s?\\d{2,3}"),
    NOMBRE("-?\\d+([.,]\\d+)?"),
    AUTRE(".*"),
    VIDE("");

    private static final int ECHANTILLON = 200;
    private static final double MAJORITE = 0.6;

    private final Pattern motif;

    Genre(String motif) {
        this.motif = Pattern.compile(motif, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    static Genre de(List<Tableau.Ligne> lignes, int colonne) {
        var textes = lignes.stream()
                .map(l -> l.cellule(colonne).strip())
                .filter(t -> !t.isEmpty() && t.length() < 300)
                .limit(ECHANTILLON)
                .toList();
        if (textes.isEmpty()) {
            return VIDE;
        }
        for (var genre : values()) {
            Predicate<String> convient = t -> genre.motif.matcher(t).matches();
            if (textes.stream().filter(convient).count() >= MAJORITE * textes.size()) {
                return genre;
            }
        }
        return AUTRE;
    }

    /** Whether a column of this look may be the one of a field; an empty column may be any. */
    boolean peutEtre(String cle) {
        if (this == VIDE) {
            return true;
        }
        return switch (cle.toLowerCase(Locale.ROOT)) {
            case "courriels" -> this == COURRIEL;
            case "pivot" -> this == SIRET;
            case "telephone" -> this == TELEPHONE || this == NOMBRE || this == AUTRE;
            case "latitude", "longitude" -> this == NOMBRE;
            case "code_postal", "code_insee" -> this == CODE || this == NOMBRE;
            case "nombre_postes" -> this == NOMBRE || this == CODE;
            case "site_web", "prise_rdv", "fiche_acces_libre" -> this == LIEN || this == AUTRE;
            case "identifiant" -> this != COURRIEL && this != TELEPHONE && this != LIEN;
            case "nom", "commune", "typologie", "services" -> this == AUTRE;
            case "adresse", "adresse_en_une_ligne" -> this == AUTRE || this == NOMBRE;
            default -> this == AUTRE || this == NOMBRE || this == CODE;
        };
    }
}
