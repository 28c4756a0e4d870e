package fr.maillage.enquete.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a questionnaire as YAML: what is stored, and what is exported. {@link LectureYaml} gives the same one back. */
public final class EcritureYaml {
    private EcritureYaml() {}

    public static String ecrire(Questionnaire questionnaire) {
        var racine = new LinkedHashMap<String, Object>();
        racine.put("titre", questionnaire.titre());
        mettre(racine, "introduction", questionnaire.introduction());
        racine.put("destinataires", questionnaire.destinataires().code());
        racine.put(
                "questions",
                questionnaire.questions().stream().map(EcritureYaml::question).toList());
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(1000);
        options.setSplitLines(false);
        return new Yaml(options).dump(racine);
    }

    private static Map<String, Object> question(Question question) {
        var champs = new LinkedHashMap<String, Object>();
        champs.put("id", question.id());
        champs.put("intitule", question.intitule());
        mettre(champs, "aide", question.aide());
        if (question.obligatoire()) {
            champs.put("obligatoire", "oui");
        }
        genre(champs, question.genre());
        var condition = question.condition();
        if (condition != null) {
            var si = new LinkedHashMap<String, Object>();
            si.put("question", condition.question());
            si.put("reponses", condition.valeurs());
            champs.put("si", si);
        }
        return champs;
    }

    private static void genre(Map<String, Object> champs, Genre genre) {
        switch (genre) {
            case Genre.Choix choix -> {
                champs.put("genre", choix.plusieurs() ? "plusieurs-choix" : "un-choix");
                champs.put(
                        "reponses",
                        choix.modalites().stream().map(EcritureYaml::modalite).toList());
                if (choix.precision()) {
                    champs.put("precision", "oui");
                }
            }
            case Genre.Echelle echelle -> {
                champs.put("genre", "echelle");
                champs.put("minimum", echelle.minimum());
                champs.put("maximum", echelle.maximum());
                mettre(champs, "gauche", echelle.gauche());
                mettre(champs, "droite", echelle.droite());
            }
            case Genre.TexteLibre() -> champs.put("genre", "texte");
            case Genre.CommuneDemandee() -> champs.put("genre", "commune");
            case Genre.Nombre nombre -> {
                champs.put("genre", "nombre");
                champs.put("minimum", nombre.minimum());
                champs.put("maximum", nombre.maximum());
                mettre(champs, "unite", nombre.unite());
            }
        }
    }

    private static Map<String, Object> modalite(Modalite modalite) {
        var champs = new LinkedHashMap<String, Object>();
        champs.put("id", modalite.id());
        champs.put("libelle", modalite.libelle());
        return champs;
    }

    private static void mettre(Map<String, Object> champs, String nom, String valeur) {
        if (!valeur.isEmpty()) {
            champs.put(nom, valeur);
        }
    }
}
