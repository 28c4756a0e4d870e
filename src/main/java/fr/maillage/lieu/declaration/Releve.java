package fr.maillage.lieu.declaration;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is to be said of the answers while they are read: faults stop the sending, notices do not. In French, by question. */
final class Releve {
    private final Map<String, String> fautes = new LinkedHashMap<>();
    private final Map<String, String> avis = new LinkedHashMap<>();

    /** The first fault of a question is the one shown. */
    void faute(String question, String phrase) {
        fautes.putIfAbsent(question, phrase);
    }

    void avis(String question, String phrase) {
        avis.putIfAbsent(question, phrase);
    }

    Map<String, String> fautes() {
        return fautes;
    }

    Map<String, String> avis() {
        return avis;
    }
}
