package fr.maillage.feuillederoute.arbre;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.presentation.Hasard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** Adds to the tree of a roadmap and moves its branches. Nothing is written: each method says what the elements become. */
public final class Remaniement {
    private static final String PRESENTATION = "presentation";

    private Remaniement() {}

    /** What hangs under an element of this kind; empty for an action and a resource. */
    public static Optional<Genre> enfant(Genre genre) {
        return switch (genre) {
            case ENJEU -> Optional.of(Genre.DEFI);
            case DEFI -> Optional.of(Genre.CHANTIER);
            case CHANTIER -> Optional.of(Genre.ACTION);
            case ACTION, RESSOURCE -> Optional.empty();
        };
    }

    /** What an element of this kind hangs under; empty for an enjeu and a resource. */
    public static Optional<Genre> parent(Genre genre) {
        return switch (genre) {
            case DEFI -> Optional.of(Genre.ENJEU);
            case CHANTIER -> Optional.of(Genre.DEFI);
            case ACTION -> Optional.of(Genre.CHANTIER);
            case ENJEU, RESSOURCE -> Optional.empty();
        };
    }

    /**
     * The last of its siblings, with the number that follows.
     *
     * @param parent identifier; empty for none
     * @param titre 1 to 300 characters
     */
    public static Element nouveau(Contenu contenu, Genre genre, String parent, String titre) {
        var id = Hasard.identifiant();
        var freres = freres(contenu, genre, parent.isEmpty() ? List.of() : List.of(parent));
        int rang = freres.stream().mapToInt(Element::rang).max().orElse(0) + 1;
        var numero = numero(contenu, genre, parent);
        return switch (genre) {
            case ENJEU -> Enjeu.nouveau(id, rang, numero, titre);
            case DEFI -> Defi.nouveau(id, rang, numero, titre, parent.isEmpty() ? List.of() : List.of(parent));
            case CHANTIER -> Chantier.nouveau(id, rang, numero, titre, parent);
            case ACTION -> Action.nouvelle(id, rang, numero, titre, parent);
            case RESSOURCE -> Ressource.nouvelle(id, rang, Ressource.Famille.PARTENAIRE, titre);
        };
    }

    /** The first number that nobody has: « 3 », « 2.c » under défi 2; none for an action, a resource, a chantier without a défi that has one. */
    private static String numero(Contenu contenu, Genre genre, String parent) {
        var pris = contenu.de(genre).stream().map(Element::numero).collect(Collectors.toSet());
        return switch (genre) {
            case ENJEU, DEFI ->
                IntStream.rangeClosed(1, pris.size() + 1)
                        .mapToObj(Integer::toString)
                        .filter(n -> !pris.contains(n))
                        .findFirst()
                        .orElse("");
            case CHANTIER -> {
                var defi = contenu.element(parent).map(Element::numero).orElse("");
                yield defi.isEmpty()
                        ? ""
                        : IntStream.rangeClosed('a', 'z')
                                .mapToObj(lettre -> defi + "." + (char) lettre)
                                .filter(n -> !pris.contains(n))
                                .findFirst()
                                .orElse("");
            }
            case ACTION, RESSOURCE -> "";
        };
    }

    /** Those of a kind that hang on one of these, or like them on nothing. */
    private static List<? extends Element> freres(Contenu contenu, Genre genre, List<String> parents) {
        var siens = new HashSet<>(parents);
        siens.retainAll(contenu.parId().keySet());
        return siens.isEmpty()
                ? parent(genre).isEmpty() ? contenu.de(genre) : contenu.sansAttache(genre)
                : contenu.de(genre).stream()
                        .filter(e -> !Collections.disjoint(e.parents(), siens))
                        .toList();
    }

    /** @return the elements whose rank changes, as they become; none when it is already the first or the last */
    public static List<Element> decaler(Contenu contenu, Element element, boolean versLeHaut) {
        var freres = new ArrayList<Element>(freres(contenu, element.genre(), element.parents()));
        int place = freres.indexOf(element);
        int voisin = versLeHaut ? place - 1 : place + 1;
        if (place < 0 || voisin < 0 || voisin >= freres.size()) {
            return List.of();
        }
        var rangs = rangs(freres);
        Collections.swap(freres, place, voisin);
        var changes = new ArrayList<Element>();
        for (int i = 0; i < freres.size(); i++) {
            int rang = rangs.get(i);
            if (freres.get(i).rang() != rang) {
                changes.add(avec(freres.get(i), arbre -> arbre.put("rang", rang)));
            }
        }
        return changes;
    }

    /** Their own, when they tell them apart: then few elements change. */
    private static List<Integer> rangs(List<? extends Element> freres) {
        var rangs = freres.stream().map(Element::rang).toList();
        return rangs.stream().distinct().count() == rangs.size()
                ? rangs
                : IntStream.rangeClosed(1, rangs.size()).boxed().toList();
    }

    /**
     * The same under another parent, the last there.
     *
     * @param parent identifier; empty for none. A défi then answers this enjeu alone
     */
    public static Element rattacher(Contenu contenu, Element element, String parent) {
        int rang = freres(contenu, element.genre(), parent.isEmpty() ? List.of() : List.of(parent)).stream()
                        .mapToInt(Element::rang)
                        .max()
                        .orElse(0)
                + 1;
        return avec(element, arbre -> {
            var presentation = (ObjectNode) arbre.get(PRESENTATION);
            switch (element.genre()) {
                case DEFI -> {
                    var enjeux = presentation.putArray("enjeux");
                    if (!parent.isEmpty()) {
                        enjeux.add(parent);
                    }
                }
                case CHANTIER -> presentation.put("defi", parent);
                case ACTION -> presentation.put("chantier", parent);
                case ENJEU, RESSOURCE -> throw new IllegalArgumentException("hangs on nothing: " + element.id());
            }
            arbre.put("rang", rang);
        });
    }

    /** The same under another identifier, right after it, without number. */
    public static Element copie(Element element) {
        return avec(element, arbre -> {
            arbre.put("id", Hasard.identifiant());
            var presentation = (ObjectNode) arbre.get(PRESENTATION);
            if (presentation.has("numero")) {
                presentation.put("numero", "");
            }
            for (var cle : List.of("titre", "nom", "question")) {
                if (presentation.has(cle)) {
                    presentation.put(cle, copie(presentation.path(cle).asString()));
                }
            }
        });
    }

    private static String copie(String titre) {
        var suite = " (copie)";
        return titre.length() + suite.length() > TITRE_MAX ? titre : titre + suite;
    }

    private static final int TITRE_MAX = 300;

    private static Element avec(Element element, Consumer<ObjectNode> changement) {
        var arbre = Json.arbre(element);
        changement.accept(arbre);
        return Json.lire(element.genre(), arbre);
    }
}
