package fr.maillage.feuillederoute.modele;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a roadmap holds at one moment. Documents, maps, differences, reports are made from it alone.
 *
 * @param revision the gesture after which it stood so
 */
public record Contenu(
        long revision,
        List<Enjeu> enjeux,
        List<Defi> defis,
        List<Chantier> chantiers,
        List<Action> actions,
        List<Ressource> ressources,
        Map<String, Element> parId) {
    private static final Comparator<Element> ORDRE =
            Comparator.comparingInt(Element::rang).thenComparing(Element::id);

    /** @param elements in any order, none removed, each identifier once */
    public static Contenu de(long revision, Collection<? extends Element> elements) {
        var tries = elements.stream().map(Element.class::cast).sorted(ORDRE).toList();
        return new Contenu(
                revision,
                de(tries, Enjeu.class),
                de(tries, Defi.class),
                de(tries, Chantier.class),
                de(tries, Action.class),
                de(tries, Ressource.class),
                tries.stream().collect(Collectors.toUnmodifiableMap(Element::id, Function.identity())));
    }

    private static <E> List<E> de(List<Element> elements, Class<E> genre) {
        return elements.stream().filter(genre::isInstance).map(genre::cast).toList();
    }

    /** In reading order of each kind: enjeux, défis, chantiers, actions, resources. */
    public List<Element> tous() {
        return Stream.of(enjeux, defis, chantiers, actions, ressources)
                .<Element>flatMap(List::stream)
                .toList();
    }

    public List<? extends Element> de(Genre genre) {
        return switch (genre) {
            case ENJEU -> enjeux;
            case DEFI -> defis;
            case CHANTIER -> chantiers;
            case ACTION -> actions;
            case RESSOURCE -> ressources;
        };
    }

    public Optional<Element> element(String id) {
        return Optional.ofNullable(parId.get(id));
    }

    /** Défis that answer an enjeu. */
    public List<Defi> defisDe(Enjeu enjeu) {
        return defis.stream().filter(d -> d.parents().contains(enjeu.id())).toList();
    }

    public List<Chantier> chantiersDe(Defi defi) {
        return chantiers.stream().filter(c -> c.parents().contains(defi.id())).toList();
    }

    public List<Action> actionsDe(Chantier chantier) {
        return actions.stream().filter(a -> a.parents().contains(chantier.id())).toList();
    }

    /** Those of this kind that hang on nothing that is still there. A resource and an enjeu never do. */
    public List<? extends Element> sansAttache(Genre genre) {
        return genre == Genre.ENJEU || genre == Genre.RESSOURCE
                ? List.of()
                : de(genre).stream()
                        .filter(e -> e.parents().stream().noneMatch(parId::containsKey))
                        .toList();
    }

    public List<Fiche> fiches() {
        return Stream.<List<? extends Fiche>>of(chantiers, actions)
                .<Fiche>flatMap(List::stream)
                .toList();
    }

    public boolean vide() {
        return parId.isEmpty();
    }
}
