package fr.maillage.atelier.contribution;

import fr.maillage.presentation.Formats;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a facilitator does to contributions: computed on what is there, written elsewhere. */
public sealed interface Geste {
    /**
     * @param toutes all contributions of the workshop
     * @param visees those that it is done to
     * @return what changes, by contribution
     */
    Map<String, Contenu> appliquer(Map<String, Contribution> toutes, List<Contribution> visees);

    /** What was done, for who would undo it: « Regrouper 2 contributions ». */
    String libelle(int nombre);

    private static Map<String, Contenu> chacune(List<Contribution> visees, UnaryOperator<Contenu> changement) {
        var changes = new HashMap<String, Contenu>();
        visees.forEach(c -> changes.put(c.id(), changement.apply(c.contenu())));
        return changes;
    }

    private static String nombre(String verbe, int nombre) {
        return verbe + " " + Formats.compte(nombre, "contribution", "contributions");
    }

    /**
     * Makes one card of several of the same kind. The one that already gathers others, else the one said first, gives its text; nothing is
     * lost: the others stay under it. Those of another kind than the first are left alone.
     */
    record Regrouper() implements Geste {
        @Override
        public Map<String, Contenu> appliquer(Map<String, Contribution> toutes, List<Contribution> visees) {
            var changes = new HashMap<String, Contenu>();
            if (visees.isEmpty()) {
                return changes;
            }
            var memeGenre = visees.stream()
                    .filter(c -> c.seule() && c.genre() == visees.getFirst().genre())
                    .toList();
            var tete = memeGenre.stream()
                    .min(Comparator.comparingLong((Contribution c) -> -membres(toutes, c.id()))
                            .thenComparing(Contribution::creeLe)
                            .thenComparing(Contribution::id));
            if (tete.isEmpty()) {
                return changes;
            }
            var nom = tete.get().id();
            for (var c : memeGenre) {
                if (!c.id().equals(nom)) {
                    changes.put(c.id(), c.contenu().avecGroupe(nom));
                    toutes.values().stream()
                            .filter(m -> c.id().equals(m.contenu().groupe()))
                            .forEach(m -> changes.put(m.id(), m.contenu().avecGroupe(nom)));
                }
            }
            return changes;
        }

        private static long membres(Map<String, Contribution> toutes, String id) {
            return toutes.values().stream()
                    .filter(c -> id.equals(c.contenu().groupe()))
                    .count();
        }

        @Override
        public String libelle(int nombre) {
            return nombre("Regrouper", nombre);
        }
    }

    /** Gives back their own card to those that were merged: those designated, and all those under a designated card. */
    record Separer() implements Geste {
        @Override
        public Map<String, Contenu> appliquer(Map<String, Contribution> toutes, List<Contribution> visees) {
            var changes = new HashMap<String, Contenu>();
            for (var visee : visees) {
                toutes.values().stream()
                        .filter(c -> c.id().equals(visee.id())
                                || visee.id().equals(c.contenu().groupe()))
                        .filter(c -> !c.seule())
                        .forEach(c -> changes.put(c.id(), c.contenu().avecGroupe(null)));
            }
            return changes;
        }

        @Override
        public String libelle(int nombre) {
            return "Séparer des contributions";
        }
    }

    /** @param famille where they go; null when they are to be sorted later */
    record Deplacer(@Nullable String famille) implements Geste {
        /** A board shows an idea under its need: moved without it, it leaves it, or nothing would be seen to move. */
        @Override
        public Map<String, Contenu> appliquer(Map<String, Contribution> toutes, List<Contribution> visees) {
            var ids = visees.stream().map(Contribution::id).collect(Collectors.toSet());
            return chacune(visees, c -> {
                var besoin = c.besoin() == null ? null : toutes.get(c.besoin());
                var quitte = besoin != null
                        && !ids.contains(besoin.id())
                        && !Objects.equals(besoin.contenu().famille(), famille);
                return (quitte ? c.avecBesoin(null) : c).avecFamille(famille);
            });
        }

        @Override
        public String libelle(int nombre) {
            return nombre("Déplacer", nombre);
        }
    }

    record Masquer(boolean masquee) implements Geste {
        @Override
        public Map<String, Contenu> appliquer(Map<String, Contribution> toutes, List<Contribution> visees) {
            return chacune(visees, c -> c.avecMasquee(masquee));
        }

        @Override
        public String libelle(int nombre) {
            return nombre(masquee ? "Masquer" : "Montrer", nombre);
        }
    }

    /** All that the page of one contribution says of it, at once. The text first sent is kept elsewhere. */
    record Modifier(
            String texte,
            boolean verbatim,
            @Nullable String famille,
            @Nullable String besoin,
            int voixPapier,
            Decision decision,
            boolean relue)
            implements Geste {
        @Override
        public Map<String, Contenu> appliquer(Map<String, Contribution> toutes, List<Contribution> visees) {
            return chacune(
                    visees,
                    c -> new Contenu(
                            c.genre(),
                            famille,
                            texte,
                            verbatim,
                            besoin,
                            c.groupe(),
                            c.masquee(),
                            relue ? Set.of() : DonneesPersonnelles.chercher(texte),
                            decision,
                            c.notation(),
                            voixPapier));
        }

        @Override
        public String libelle(int nombre) {
            return nombre("Modifier", nombre);
        }
    }

    /** @param besoin the need that these ideas answer; null sets them free. What is not a need of this workshop changes nothing. */
    record Lier(@Nullable String besoin) implements Geste {
        @Override
        public Map<String, Contenu> appliquer(Map<String, Contribution> toutes, List<Contribution> visees) {
            var cible = besoin == null ? null : toutes.get(besoin);
            if (besoin != null && (cible == null || cible.genre() != Genre.BESOIN)) {
                return Map.of();
            }
            var idees = visees.stream().filter(c -> c.genre() == Genre.IDEE).toList();
            return chacune(idees, c -> c.avecBesoin(besoin));
        }

        @Override
        public String libelle(int nombre) {
            return besoin == null ? nombre("Détacher", nombre) : nombre("Relier", nombre);
        }
    }

    /**
     * Makes ideas of needs, or needs of ideas. Those merged under a card go with it. An idea that answered a need that is one no longer is
     * set free, in the family where it was seen; supports, decision and marks stay with the contribution.
     */
    record Changer(Genre vers) implements Geste {
        @Override
        public Map<String, Contenu> appliquer(Map<String, Contribution> toutes, List<Contribution> visees) {
            var changes = new HashMap<String, Contenu>();
            for (var visee : visees) {
                if (visee.genre() == vers) {
                    continue;
                }
                var besoin = visee.contenu().besoin() == null
                        ? null
                        : toutes.get(visee.contenu().besoin());
                var seul = visee.contenu().avecGenre(vers);
                changes.put(
                        visee.id(),
                        besoin == null
                                ? seul
                                : seul.avecFamille(besoin.contenu().famille()));
                for (var autre : toutes.values()) {
                    var contenu = autre.contenu();
                    if (visee.id().equals(contenu.groupe())) {
                        changes.put(autre.id(), contenu.avecGenre(vers).avecGroupe(visee.id()));
                        liberer(autre, toutes, visee.contenu().famille(), changes);
                    }
                }
                liberer(visee, toutes, visee.contenu().famille(), changes);
            }
            return changes;
        }

        private static void liberer(
                Contribution besoin,
                Map<String, Contribution> toutes,
                @Nullable String famille,
                Map<String, Contenu> changes) {
            for (var idee : toutes.values()) {
                if (besoin.id().equals(idee.contenu().besoin())) {
                    var contenu = changes.getOrDefault(idee.id(), idee.contenu());
                    changes.put(idee.id(), contenu.avecBesoin(null).avecFamille(famille));
                }
            }
        }

        @Override
        public String libelle(int nombre) {
            return nombre(vers == Genre.IDEE ? "Changer en idée" : "Changer en besoin", nombre);
        }
    }

    /** Somebody looked at what seemed to name a person. */
    record Verifier() implements Geste {
        @Override
        public Map<String, Contenu> appliquer(Map<String, Contribution> toutes, List<Contribution> visees) {
            return chacune(visees, Contenu::verifie);
        }

        @Override
        public String libelle(int nombre) {
            return nombre("Relire", nombre);
        }
    }

    /** @param notations by contribution; {@code decisions} likewise */
    record Noter(Map<String, Notation> notations, Map<String, Decision> decisions) implements Geste {
        @Override
        public Map<String, Contenu> appliquer(Map<String, Contribution> toutes, List<Contribution> visees) {
            var changes = new HashMap<String, Contenu>();
            visees.forEach(c -> changes.put(
                    c.id(),
                    c.contenu()
                            .avecNotation(
                                    notations.getOrDefault(c.id(), c.contenu().notation()),
                                    decisions.getOrDefault(c.id(), c.contenu().decision()))));
            return changes;
        }

        @Override
        public String libelle(int nombre) {
            return nombre("Noter", nombre);
        }
    }
}
