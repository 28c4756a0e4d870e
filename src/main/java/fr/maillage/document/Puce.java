package fr.maillage.document;

import java.util.List;

/** An item of a list, and the items under it. */
public record Puce(Texte texte, List<Texte> sousPuces) {
    public Puce {
        sousPuces = List.copyOf(sousPuces);
    }

    public static Puce de(String texte) {
        return new Puce(Texte.de(texte), List.of());
    }

    public static Puce de(String texte, List<String> sousPuces) {
        return new Puce(Texte.de(texte), sousPuces.stream().map(Texte::de).toList());
    }
}
