package fr.maillage.atelier.contribution;

import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The board of a workshop: cards by family, ideas under the need that they answer.
 *
 * @param colonnes one per family, in their order, then what has none when there is any
 * @param masquees what facilitators took away
 */
public record Tableau(List<Colonne> colonnes, List<Carte> masquees) {
    /** @param famille null for what is still to be sorted */
    public record Colonne(@Nullable Famille famille, List<Carte> cartes) {
        public static final String SANS_FAMILLE = "À classer";

        public String nom() {
            return famille == null ? SANS_FAMILLE : famille.nom();
        }

        /** « 3 besoins, 1 idée », ideas under the needs included. */
        public String effectif() {
            long idees = ideesLibres().size()
                    + cartes.stream().mapToLong(c -> c.idees().size()).sum();
            var besoins = Formats.compte(besoins().size(), "besoin", "besoins");
            return cartes.isEmpty()
                    ? "vide"
                    : idees == 0 ? besoins : besoins + ", " + Formats.compte(idees, "idée", "idées");
        }

        public List<Carte> besoins() {
            return cartes.stream().filter(c -> c.tete().genre() == Genre.BESOIN).toList();
        }

        /** Those that answer no need of the board. */
        public List<Carte> ideesLibres() {
            return cartes.stream().filter(c -> c.tete().genre() == Genre.IDEE).toList();
        }
    }

    /**
     * What was said once, or several times in near words.
     *
     * @param membres those merged into it
     * @param voix supports, each participant counted once
     * @param idees those that answer it
     */
    public record Carte(Contribution tete, List<Contribution> membres, int voix, List<Carte> idees) {
        /** How many times it was said. */
        public int fois() {
            return 1 + membres.size();
        }
    }

    /** The order of cards in a column. */
    public enum Ordre {
        /** As they came. */
        ARRIVEE,
        /** The most supported first. */
        VOIX;

        private Comparator<Carte> comparateur() {
            var arrivee = Comparator.comparing((Carte c) -> c.tete().creeLe())
                    .thenComparing(c -> c.tete().id());
            return this == ARRIVEE
                    ? arrivee
                    : Comparator.comparingInt(Carte::voix).reversed().thenComparing(arrivee);
        }
    }

    /** @param voix supports by contribution that stands by itself */
    public static Tableau de(
            Collection<Contribution> contributions, List<Famille> familles, Map<String, Integer> voix, Ordre ordre) {
        return new Montage(contributions, voix, ordre).monter(familles);
    }

    /** All cards shown, those of ideas under a need included. */
    public Stream<Carte> cartes() {
        return colonnes.stream()
                .flatMap(c -> c.cartes().stream())
                .flatMap(c -> Stream.concat(Stream.of(c), c.idees().stream()));
    }

    private static final class Montage {
        private final Map<String, Contribution> parId = new LinkedHashMap<>();
        private final Map<String, List<Contribution>> membres = new HashMap<>();
        private final Map<String, List<Carte>> reponses = new HashMap<>();
        private final Map<String, Integer> voix;
        private final Comparator<Carte> ordre;

        Montage(Collection<Contribution> contributions, Map<String, Integer> voix, Ordre ordre) {
            this.voix = voix;
            this.ordre = ordre.comparateur();
            contributions.forEach(c -> parId.put(c.id(), c));
            for (var c : contributions) {
                var groupe = c.contenu().groupe();
                if (groupe != null && !c.contenu().masquee()) {
                    membres.computeIfAbsent(groupe, g -> new ArrayList<>()).add(c);
                }
            }
        }

        Tableau monter(List<Famille> familles) {
            var libres = new ArrayList<Carte>();
            for (var c : tetes(Genre.IDEE)) {
                var besoin = besoin(c);
                if (besoin == null) {
                    libres.add(carte(c));
                } else {
                    reponses.computeIfAbsent(besoin.id(), b -> new ArrayList<>())
                            .add(carte(c));
                }
            }
            var besoins = tetes(Genre.BESOIN).stream().map(this::carte).toList();
            var colonnes = new LinkedHashMap<String, List<Carte>>();
            familles.forEach(f -> colonnes.put(f.id(), new ArrayList<>()));
            var aClasser = new ArrayList<Carte>();
            Stream.concat(besoins.stream().sorted(ordre), libres.stream().sorted(ordre))
                    .forEach(carte -> {
                        var famille = carte.tete().contenu().famille();
                        (famille == null ? aClasser : colonnes.getOrDefault(famille, aClasser)).add(carte);
                    });
            var resultat = new ArrayList<Colonne>();
            familles.forEach(f ->
                    resultat.add(new Colonne(f, List.copyOf(Objects.requireNonNull(colonnes.get(f.id()))))));
            if (!aClasser.isEmpty()) {
                resultat.add(new Colonne(null, List.copyOf(aClasser)));
            }
            return new Tableau(
                    List.copyOf(resultat),
                    parId.values().stream()
                            .filter(c -> c.contenu().masquee())
                            .map(c -> new Carte(c, List.of(), 0, List.of()))
                            .toList());
        }

        private List<Contribution> tetes(Genre genre) {
            return parId.values().stream()
                    .filter(c -> c.genre() == genre && !c.contenu().masquee() && estTete(c))
                    .toList();
        }

        /** One merged into a hidden one is shown by itself rather than lost. */
        private boolean estTete(Contribution c) {
            var tete =
                    c.contenu().groupe() == null ? null : parId.get(c.contenu().groupe());
            return tete == null || tete.contenu().masquee();
        }

        /** The card of the need that an idea answers, wherever that need was merged; null when none is shown. */
        private @Nullable Contribution besoin(Contribution idee) {
            var besoin = idee.contenu().besoin() == null
                    ? null
                    : parId.get(idee.contenu().besoin());
            if (besoin != null && !estTete(besoin)) {
                besoin = parId.get(Objects.requireNonNull(besoin.contenu().groupe()));
            }
            return besoin == null || besoin.contenu().masquee() ? null : besoin;
        }

        private Carte carte(Contribution c) {
            return new Carte(
                    c,
                    List.copyOf(membres.getOrDefault(c.id(), List.of())),
                    voix.getOrDefault(c.id(), 0),
                    reponses.getOrDefault(c.id(), List.of()).stream()
                            .sorted(ordre)
                            .toList());
        }
    }
}
