package fr.maillage.lieu.declaration;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One page of the form.
 *
 * @param cle last segment of its address
 * @param numero from 1, as shown; a page that goes on with the theme of the one before has the same
 */
public record Etape(String cle, int numero, String titre, String chapeau, List<Question> questions) {
    public static final String ADRESSE = "adresse";
    public static final String POSITION = "position";
    public static final String HORAIRES = "horaires";
    public static final String CONTACT = "contact";
    public static final String VERIFIER = "verifier";

    private static final Set<String> DE_POSITION = Set.of("latitude", "longitude", "position-origine");
    private static final Pattern D_HORAIRES = Pattern.compile("h-(feries|texte|[1-7]-[1-3]-(debut|fin))"
            + "|a-\\d{1,2}-(nom|adresse|code-postal|commune|jour|debut|fin|rythme|osm|precisions)");

    public Etape {
        questions = List.copyOf(questions);
    }

    /** True for a field of this page: anything else that is sent is left out. */
    public boolean accepte(String nom) {
        return switch (cle) {
            case POSITION -> DE_POSITION.contains(nom);
            case HORAIRES -> D_HORAIRES.matcher(nom).matches();
            case ADRESSE -> nom.equals("code-insee") || aQuestion(nom);
            default -> aQuestion(nom);
        };
    }

    private boolean aQuestion(String nom) {
        return questions.stream().anyMatch(q -> q.nom().equals(nom));
    }
}
