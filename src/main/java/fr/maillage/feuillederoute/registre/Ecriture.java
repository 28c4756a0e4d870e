package fr.maillage.feuillederoute.registre;

import fr.maillage.feuillederoute.modele.Element;

/** What a gesture does to one element. */
public sealed interface Ecriture {
    /** Of the element that it is about. */
    String id();

    /** Writes it, new or not; one that was taken out comes back. */
    record Poser(Element element) implements Ecriture {
        @Override
        public String id() {
            return element.id();
        }
    }

    record Retirer(String id) implements Ecriture {}
}
