package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.PrecisionPosition;
import java.util.LinkedHashMap;
import java.util.List;

/** The answers that would say what is known of a place: a correction starts from them. */
final class Preremplissage {
    private Preremplissage() {}

    static Reponses de(Fiche fiche, List<Passage> passages, String structure) {
        var reponses = new LinkedHashMap<String, List<String>>();
        Formulaire.livre().questions().forEach(question -> {
            if (question.champ() != null) {
                reponses.put(question.nom(), valeurs(question, fiche));
            }
        });
        reponses.put("structure", List.of(structure));
        reponses.put("code-insee", fiche.valeurs(Champ.CODE_INSEE));
        fiche.position()
                .ifPresent(position -> reponses.putAll(PositionSaisie.ecrire(
                        position,
                        fiche.texte(Champ.PRECISION_POSITION)
                                .flatMap(PrecisionPosition::deCle)
                                .orElse(PrecisionPosition.EXACTE))));
        reponses.putAll(HorairesSaisis.ecrire(fiche.texteOuVide(Champ.HORAIRES)));
        reponses.putAll(ArretsSaisis.ecrire(passages));
        return new Reponses(reponses);
    }

    private static List<String> valeurs(Question question, Fiche fiche) {
        var valeurs = fiche.valeurs(question.champConnu());
        return switch (question.forme()) {
            case COURRIELS, SITES -> valeurs.isEmpty() ? valeurs : List.of(String.join(" ", valeurs));
            case TEXTE, ZONE, NOMBRE, TELEPHONE, LISTE, CASES -> valeurs;
        };
    }
}
