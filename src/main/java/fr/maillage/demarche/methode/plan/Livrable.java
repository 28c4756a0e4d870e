package fr.maillage.demarche.methode.plan;

/** What a step produces. */
public record Livrable(String id, String nom, String but) implements Element {
    public Livrable {
        Element.exiger(id, nom, but);
    }
}
