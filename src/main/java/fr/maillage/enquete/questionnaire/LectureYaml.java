package fr.maillage.enquete.questionnaire;

import fr.maillage.enquete.Destinataires;
import fr.maillage.presentation.FichierInvalideException;
import fr.maillage.presentation.NoeudYaml;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a questionnaire from YAML, as {@link EcritureYaml} writes it; identifiers may be left out. */
public final class LectureYaml {
    /** Characters: thirty long questions fit. */
    public static final int TAILLE_MAX = 200_000;

    private LectureYaml() {}

    /**
     * @param fichier name shown in complaints
     * @throws FichierInvalideException with the line, the field and what is expected, in French
     */
    public static Questionnaire lire(String fichier, String yaml) {
        return lire(NoeudYaml.lire(fichier, new StringReader(yaml)));
    }

    static Questionnaire lire(NoeudYaml racine) {
        racine.attendre("titre", "introduction", "destinataires", "questions");
        var noeuds = racine.champ("questions").liste();
        if (noeuds.size() > Questionnaire.QUESTIONS_MAX) {
            throw racine.champ("questions")
                    .refus("un questionnaire a " + Questionnaire.QUESTIONS_MAX + " questions au plus");
        }
        var questions = new ArrayList<Question>();
        for (var noeud : noeuds) {
            questions.add(question(noeud, questions.size() + 1));
        }
        return racine.construire(() -> new Questionnaire(
                racine.champ("titre").texte(),
                facultatif(racine, "introduction"),
                destinataires(racine.champ("destinataires")),
                questions));
    }

    private static Destinataires destinataires(NoeudYaml noeud) {
        var mot = noeud.texte();
        return Arrays.stream(Destinataires.values())
                .filter(d -> d.code().equals(mot))
                .findFirst()
                .orElseThrow(() -> noeud.refus("les destinataires possibles sont "
                        + Arrays.stream(Destinataires.values())
                                .map(Destinataires::code)
                                .collect(Collectors.joining(", "))));
    }

    private static Question question(NoeudYaml noeud, int rang) {
        noeud.attendre(
                "id",
                "intitule",
                "aide",
                "obligatoire",
                "genre",
                "reponses",
                "precision",
                "minimum",
                "maximum",
                "gauche",
                "droite",
                "unite",
                "si");
        var genre = genre(noeud);
        var condition = noeud.a("si") ? condition(noeud.champ("si")) : null;
        return noeud.construire(() -> new Question(
                noeud.a("id") ? noeud.champ("id").texte() : "q" + rang,
                noeud.champ("intitule").texte(),
                facultatif(noeud, "aide"),
                noeud.a("obligatoire") && ouiOuNon(noeud.champ("obligatoire")),
                genre,
                condition));
    }

    private static Genre genre(NoeudYaml noeud) {
        var champ = noeud.champ("genre");
        var mot = champ.texte();
        return switch (mot) {
            case "un-choix" -> choix(noeud, false);
            case "plusieurs-choix" -> choix(noeud, true);
            case "echelle" ->
                noeud.construire(() -> new Genre.Echelle(
                        entier(noeud.champ("minimum")),
                        entier(noeud.champ("maximum")),
                        facultatif(noeud, "gauche"),
                        facultatif(noeud, "droite")));
            case "texte" -> new Genre.TexteLibre();
            case "commune" -> new Genre.CommuneDemandee();
            case "nombre" ->
                noeud.construire(() -> new Genre.Nombre(
                        entier(noeud.champ("minimum")), entier(noeud.champ("maximum")), facultatif(noeud, "unite")));
            default ->
                throw champ.refus(
                        "les genres possibles sont un-choix, plusieurs-choix, echelle, texte, commune, nombre");
        };
    }

    private static Genre choix(NoeudYaml noeud, boolean plusieurs) {
        var modalites = new ArrayList<Modalite>();
        for (var reponse : noeud.champ("reponses").liste()) {
            int rang = modalites.size() + 1;
            if (rang > Genre.Choix.MODALITES_MAX) {
                throw reponse.refus("il y a " + Genre.Choix.MODALITES_MAX + " réponses proposées au plus");
            }
            modalites.add(
                    reponse.scalaire()
                            ? reponse.construire(() -> new Modalite("m" + rang, reponse.texte()))
                            : modalite(reponse.attendre("id", "libelle")));
        }
        return noeud.construire(() ->
                new Genre.Choix(modalites, plusieurs, noeud.a("precision") && ouiOuNon(noeud.champ("precision"))));
    }

    private static Modalite modalite(NoeudYaml noeud) {
        return noeud.construire(() ->
                new Modalite(noeud.champ("id").texte(), noeud.champ("libelle").texte()));
    }

    private static @Nullable Condition condition(NoeudYaml noeud) {
        noeud.attendre("question", "reponses");
        List<String> valeurs =
                noeud.champ("reponses").liste().stream().map(NoeudYaml::texte).toList();
        return noeud.construire(() -> new Condition(noeud.champ("question").texte(), valeurs));
    }

    private static boolean ouiOuNon(NoeudYaml noeud) {
        return switch (noeud.texte()) {
            case "oui", "true" -> true;
            case "non", "false" -> false;
            default -> throw noeud.refus("il faut ici oui ou non");
        };
    }

    private static int entier(NoeudYaml noeud) {
        double nombre = noeud.nombre();
        if (nombre != Math.rint(nombre) || Math.abs(nombre) > Genre.Nombre.PLUS_GRAND) {
            throw noeud.refus("il faut ici un nombre entier, 1 000 000 au plus");
        }
        return (int) nombre;
    }

    private static String facultatif(NoeudYaml noeud, String nom) {
        return noeud.a(nom) ? noeud.champ(nom).texte() : "";
    }
}
