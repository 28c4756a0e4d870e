package fr.maillage.enquete.questionnaire;

import fr.maillage.enquete.Destinataires;
import fr.maillage.presentation.NoeudYaml;
import java.util.Arrays;
import java.util.List;

/** The questionnaires shipped with the program, one for each kind of people: to be adapted. */
public final class Modeles {
    private Modeles() {}

    public static List<Questionnaire> livres() {
        return Arrays.stream(Destinataires.values()).map(Modeles::pour).toList();
    }

    public static Questionnaire pour(Destinataires destinataires) {
        return NoeudYaml.livre("/donnees/enquete/modeles/" + destinataires.code() + ".yaml", LectureYaml::lire);
    }
}
