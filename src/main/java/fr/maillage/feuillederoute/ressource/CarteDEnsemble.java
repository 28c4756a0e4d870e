package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.modele.Ressource.Famille;
import fr.maillage.presentation.Typographie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The whole roadmap: what each chantier, or action without one, leans on. A chantier leans on what its actions lean on.
 *
 * @param colonnes chantiers in reading order, then actions that hang on none
 * @param groupes the families kept, each with its resources, the most used first
 */
public record CarteDEnsemble(List<Fiche> colonnes, List<Groupe> groupes, Map<Place, EtatDeLien> etats) {
    /** Where a line is: a resource and a fiche, by their identifiers. */
    record Place(String ressource, String fiche) {}

    public record Groupe(Famille famille, List<Ressource> ressources) {}

    /**
     * What is kept of it.
     *
     * @param defi identifier; empty for all
     * @param famille empty for all
     * @param etat only resources that have such a line, on these columns; empty for all
     */
    public record Filtre(String defi, Optional<Famille> famille, Optional<EtatDeLien> etat) {
        public static final Filtre TOUT = new Filtre("", Optional.empty(), Optional.empty());
    }

    public static CarteDEnsemble de(Contenu contenu, Filtre filtre) {
        var colonnes = new ArrayList<Fiche>();
        contenu.chantiers().stream()
                .filter(c -> filtre.defi().isEmpty() || c.parents().contains(filtre.defi()))
                .forEach(colonnes::add);
        if (filtre.defi().isEmpty()) {
            contenu.actions().stream()
                    .filter(a -> a.parents().stream().noneMatch(contenu.parId()::containsKey))
                    .filter(a -> !a.ressources().liens().isEmpty())
                    .forEach(colonnes::add);
        }
        var etats = etats(contenu, colonnes);
        var groupes = Arrays.stream(Famille.values())
                .filter(f -> filtre.famille().isEmpty() || filtre.famille().get() == f)
                .map(f -> new Groupe(f, ressources(contenu, f, colonnes, etats, filtre)))
                .filter(g -> !g.ressources().isEmpty())
                .toList();
        return new CarteDEnsemble(List.copyOf(colonnes), groupes, Map.copyOf(etats));
    }

    /** The strongest line of a column to each resource. */
    private static Map<Place, EtatDeLien> etats(Contenu contenu, List<Fiche> colonnes) {
        var montrees = colonnes.stream().map(Fiche::id).collect(Collectors.toSet());
        var etats = new HashMap<Place, EtatDeLien>();
        for (var attache : Attache.toutes(contenu)) {
            var fiche = attache.fiche();
            var colonne = montrees.contains(fiche.id())
                    ? Optional.of(fiche.id())
                    : fiche.parents().stream().filter(montrees::contains).findFirst();
            colonne.ifPresent(id -> etats.merge(
                    new Place(attache.ressource().id(), id),
                    attache.etat(),
                    (un, autre) -> Attache.FORCE.compare(un, autre) <= 0 ? un : autre));
        }
        return etats;
    }

    private static List<Ressource> ressources(
            Contenu contenu, Famille famille, List<Fiche> colonnes, Map<Place, EtatDeLien> etats, Filtre filtre) {
        return contenu.ressources().stream()
                .filter(r -> r.famille() == famille)
                .filter(r -> filtre.etat().isEmpty()
                        || colonnes.stream()
                                .anyMatch(
                                        c -> etat(etats, r, c) == filtre.etat().get()))
                .sorted(Comparator.comparingLong((Ressource r) -> -colonnes.stream()
                                .filter(c -> etat(etats, r, c) != EtatDeLien.AUCUN)
                                .count())
                        .thenComparing(Ressource::titre))
                .toList();
    }

    private static EtatDeLien etat(Map<Place, EtatDeLien> etats, Ressource ressource, Fiche fiche) {
        return etats.getOrDefault(new Place(ressource.id(), fiche.id()), EtatDeLien.AUCUN);
    }

    /** No line is {@link EtatDeLien#AUCUN}. */
    public EtatDeLien etat(Ressource ressource, Fiche fiche) {
        return etat(etats, ressource, fiche);
    }

    /** Columns that a resource has a line to, in this state. */
    public List<Fiche> fiches(Ressource ressource, EtatDeLien etat) {
        return colonnes.stream().filter(c -> etat(ressource, c) == etat).toList();
    }

    /** Solid and dotted lines of these resources. */
    Compte compte(List<Ressource> ressources) {
        return Compte.de(ressources.stream()
                .flatMap(r -> colonnes.stream().map(c -> etat(r, c)))
                .filter(e -> e != EtatDeLien.AUCUN)
                .toList());
    }

    /** Resources of a group that have no line at all to what is shown. */
    public long delaissees(Groupe groupe) {
        return groupe.ressources().stream()
                .filter(r -> colonnes.stream().allMatch(c -> etat(r, c) == EtatDeLien.AUCUN))
                .count();
    }

    public int pleins(Groupe groupe) {
        return compte(groupe.ressources()).pleins();
    }

    public int pointilles(Groupe groupe) {
        return compte(groupe.ressources()).pointilles();
    }

    /** Families shown in which a column has no line in force; « rien ne manque » when it has one in each. */
    public String manques(Fiche fiche) {
        var manques = groupes.stream()
                .filter(g -> g.ressources().stream().noneMatch(r -> etat(r, fiche) == EtatDeLien.PLEIN))
                .map(g -> g.famille().libelle().toLowerCase(Locale.FRENCH))
                .toList();
        return manques.isEmpty() ? "rien ne manque" : String.join(", ", manques);
    }

    /** « lien opérant avec 1.a, 2.b ; connue, sans lien, pour 3.a ». */
    public String enMots(Ressource ressource) {
        var parties = new ArrayList<String>();
        dire(parties, "lien opérant avec ", fiches(ressource, EtatDeLien.PLEIN));
        dire(parties, "connue, sans lien, pour ", fiches(ressource, EtatDeLien.POINTILLE));
        return parties.isEmpty() ? "aucun lien" : String.join("\u00a0; ", parties);
    }

    private void dire(List<String> parties, String debut, List<Fiche> fiches) {
        if (!fiches.isEmpty()) {
            parties.add(debut
                    + Typographie.enumeration(fiches.stream()
                            .map(f -> DessinDEnsemble.repere(this, f))
                            .toList()));
        }
    }

    public boolean vide() {
        return groupes.isEmpty() || colonnes.isEmpty();
    }
}
