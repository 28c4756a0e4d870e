package fr.maillage.feuillederoute.suivi;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.EtatDeCritere;
import fr.maillage.feuillederoute.modele.EtatDeFinancement;
import fr.maillage.feuillederoute.modele.EtatDeFrein;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Realite;
import fr.maillage.feuillederoute.modele.Statut;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures of a part of the roadmap: of an enjeu, or of the whole. A chantier that serves two enjeux counts in both, and once in the whole.
 *
 * @param statuts how many actions have each status; those that nobody has are left out
 * @param retards actions that are late
 * @param criteres success criteria written
 * @param atteints those that are reached
 * @param freins obstacles written
 * @param leves those that are lifted
 */
public record Bilan(
        int chantiers,
        int actions,
        Map<Statut, Integer> statuts,
        int retards,
        int criteres,
        int atteints,
        int freins,
        int leves,
        Argent argent) {
    /**
     * Sums in euros. Amounts that are not written count for nothing: {@code sansMontant} says how many lines have none.
     *
     * @param prevu meant to be spent
     * @param depense spent
     * @param demande asked for and not answered yet
     * @param accorde granted, paid included
     */
    public record Argent(
            BigDecimal prevu,
            BigDecimal depense,
            BigDecimal envisage,
            BigDecimal demande,
            BigDecimal accorde,
            BigDecimal refuse,
            int sansMontant) {
        public boolean vide() {
            return Stream.of(prevu, depense, envisage, demande, accorde, refuse).allMatch(m -> m.signum() == 0);
        }
    }

    public static Bilan complet(Contenu contenu, Collection<Alerte> alertes) {
        return de(contenu.chantiers(), contenu.actions(), alertes);
    }

    public static Bilan de(Contenu contenu, Enjeu enjeu, Collection<Alerte> alertes) {
        var chantiers = new LinkedHashSet<Chantier>();
        contenu.defisDe(enjeu).forEach(d -> chantiers.addAll(contenu.chantiersDe(d)));
        Set<String> ids = new HashSet<>();
        chantiers.forEach(c -> ids.add(c.id()));
        var actions = contenu.actions().stream()
                .filter(a -> a.parents().stream().anyMatch(ids::contains))
                .toList();
        return de(chantiers, actions, alertes);
    }

    private static Bilan de(Collection<Chantier> chantiers, List<Action> actions, Collection<Alerte> alertes) {
        Map<Statut, Integer> statuts = new EnumMap<>(Statut.class);
        actions.forEach(a -> statuts.merge(a.suivi().statut(), 1, Integer::sum));
        var ids = new HashSet<String>();
        actions.forEach(a -> ids.add(a.id()));
        int retards = (int) alertes.stream()
                .filter(a -> a.nature() == Alerte.Nature.ACTION_EN_RETARD
                        && ids.contains(a.element().id()))
                .count();
        var criteres = fiches(chantiers, actions)
                .flatMap(f -> f.reussite().criteres().stream())
                .toList();
        var freins = fiches(chantiers, actions)
                .flatMap(f -> f.freins().freins().stream())
                .toList();
        return new Bilan(
                chantiers.size(),
                actions.size(),
                Map.copyOf(statuts),
                retards,
                criteres.size(),
                (int) criteres.stream()
                        .filter(c -> c.etat() == EtatDeCritere.ATTEINT)
                        .count(),
                freins.size(),
                (int) freins.stream().filter(f -> f.etat() == EtatDeFrein.LEVE).count(),
                argent(actions));
    }

    private static Stream<Fiche> fiches(Collection<Chantier> chantiers, List<Action> actions) {
        return Stream.concat(chantiers.stream(), actions.stream());
    }

    private static Argent argent(List<Action> actions) {
        Map<Realite, BigDecimal> depenses = new EnumMap<>(Realite.class);
        Map<EtatDeFinancement, BigDecimal> financements = new EnumMap<>(EtatDeFinancement.class);
        int sansMontant = 0;
        for (var action : actions) {
            for (var depense : action.moyens().budget()) {
                if (depense.montant() == null) {
                    sansMontant++;
                } else {
                    depenses.merge(depense.realite(), depense.montant(), BigDecimal::add);
                }
            }
            for (var financement : action.moyens().financements()) {
                if (financement.montant() == null) {
                    sansMontant++;
                } else {
                    financements.merge(financement.etat(), financement.montant(), BigDecimal::add);
                }
            }
        }
        return new Argent(
                depenses.getOrDefault(Realite.PREVU, BigDecimal.ZERO),
                depenses.getOrDefault(Realite.REALISE, BigDecimal.ZERO),
                financements.getOrDefault(EtatDeFinancement.ENVISAGE, BigDecimal.ZERO),
                financements.getOrDefault(EtatDeFinancement.DEMANDE, BigDecimal.ZERO),
                financements
                        .getOrDefault(EtatDeFinancement.ACCORDE, BigDecimal.ZERO)
                        .add(financements.getOrDefault(EtatDeFinancement.VERSE, BigDecimal.ZERO)),
                financements.getOrDefault(EtatDeFinancement.REFUSE, BigDecimal.ZERO),
                sansMontant);
    }

    public int statut(Statut statut) {
        return statuts.getOrDefault(statut, 0);
    }

    /** Share of the actions that are done, from 0 to 100, those given up left out; 0 when there is none. */
    public int avancement() {
        int comptees = actions - statut(Statut.ABANDONNE);
        return comptees == 0 ? 0 : Math.round(100f * statut(Statut.REALISE) / comptees);
    }
}
