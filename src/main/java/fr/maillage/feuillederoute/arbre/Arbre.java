package fr.maillage.feuillederoute.arbre;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Genre;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Enjeux, under each the défis that answer it, their chantiers, their actions.
 *
 * @param defis those that answer no enjeu
 * @param chantiers those that hang on no défi
 * @param actions those that hang on no chantier
 */
public record Arbre(List<SousEnjeu> enjeux, List<SousDefi> defis, List<SousChantier> chantiers, List<Action> actions) {
    public record SousEnjeu(Enjeu enjeu, List<SousDefi> defis) {}

    /** @param montreAilleurs true when an enjeu before already shows what is under it: it is counted once */
    public record SousDefi(Defi defi, List<SousChantier> chantiers, boolean montreAilleurs) {}

    public record SousChantier(Chantier chantier, List<Action> actions) {}

    public static Arbre de(Contenu contenu) {
        return new Plantation(contenu).arbre();
    }

    /** Nothing hangs outside of an enjeu. */
    public boolean sansOrphelin() {
        return defis.isEmpty() && chantiers.isEmpty() && actions.isEmpty();
    }

    private static final class Plantation {
        private final Contenu contenu;
        private final Map<String, List<Action>> actionsParChantier;
        private final Map<String, List<Chantier>> chantiersParDefi;
        private final Set<String> montres = new HashSet<>();

        Plantation(Contenu contenu) {
            this.contenu = contenu;
            this.actionsParChantier = contenu.actions().stream()
                    .collect(Collectors.groupingBy(a -> a.presentation().chantier()));
            this.chantiersParDefi = contenu.chantiers().stream()
                    .collect(Collectors.groupingBy(c -> c.presentation().defi()));
        }

        Arbre arbre() {
            var enjeux = new ArrayList<SousEnjeu>();
            for (var enjeu : contenu.enjeux()) {
                enjeux.add(new SousEnjeu(
                        enjeu,
                        contenu.defisDe(enjeu).stream().map(this::sousDefi).toList()));
            }
            return new Arbre(
                    enjeux,
                    orphelins(Genre.DEFI, Defi.class).stream()
                            .map(this::sousDefi)
                            .toList(),
                    orphelins(Genre.CHANTIER, Chantier.class).stream()
                            .map(this::sousChantier)
                            .toList(),
                    orphelins(Genre.ACTION, Action.class));
        }

        private <E> List<E> orphelins(Genre genre, Class<E> type) {
            return contenu.sansAttache(genre).stream().map(type::cast).toList();
        }

        private SousDefi sousDefi(Defi defi) {
            boolean deja = !montres.add(defi.id());
            return new SousDefi(
                    defi,
                    chantiersParDefi.getOrDefault(defi.id(), List.of()).stream()
                            .map(this::sousChantier)
                            .toList(),
                    deja);
        }

        private SousChantier sousChantier(Chantier chantier) {
            return new SousChantier(chantier, actionsParChantier.getOrDefault(chantier.id(), List.of()));
        }
    }
}
