package fr.maillage.feuillederoute.priorisation;

import java.util.Map;

/** What an account gives to an element; criteria that it left out are missing. */
public record Notation(String element, String compte, Map<Critere, Integer> notes) {
    public Notation {
        notes = Map.copyOf(notes);
    }
}
