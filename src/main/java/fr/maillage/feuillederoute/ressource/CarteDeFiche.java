package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.modele.Ressource.Famille;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one chantier or action leans on, family by family.
 *
 * @param familles the four, in their order; one may be empty
 * @param retirees how many lines lead to a resource that was taken out
 */
public record CarteDeFiche(Fiche fiche, List<Groupe> familles, int retirees) {
    /** Solid lines first, then by name. */
    public record Groupe(Famille famille, List<Noeud> noeuds) {
        Compte compte() {
            return Compte.de(noeuds.stream().map(Noeud::etat).toList());
        }

        /** « 2 liens opérants, 1 connue sans lien ». */
        public String bilan() {
            return MotsDeLien.bilan(compte());
        }
    }

    /**
     * @param depuis since when the line is as it is; null when unknown
     * @param repetee the fiche cites it more than once
     */
    public record Noeud(
            Ressource ressource, EtatDeLien etat, @Nullable LocalDate depuis, String note, boolean repetee) {
        public String nom() {
            return ressource.titre();
        }
    }

    /** @param sansLien whether the resources of the roadmap that the fiche does not cite are shown too, without a line */
    public static CarteDeFiche de(Contenu contenu, Fiche fiche, boolean sansLien) {
        var attaches = Attache.de(contenu, fiche);
        var doubles = Attache.citeesDeuxFois(fiche);
        var cites = attaches.stream().map(a -> a.ressource().id()).collect(Collectors.toSet());
        var citees = attaches.stream()
                .map(a -> new Noeud(
                        a.ressource(),
                        a.etat(),
                        a.lien().depuis(),
                        a.lien().note(),
                        doubles.contains(a.ressource().id())));
        var autres = contenu.ressources().stream()
                .filter(r -> sansLien && !cites.contains(r.id()))
                .map(r -> new Noeud(r, EtatDeLien.AUCUN, null, "", false));
        var noeuds = Stream.concat(citees, autres)
                .sorted(Comparator.comparing(Noeud::etat).thenComparing(Noeud::nom))
                .toList();
        var familles = Arrays.stream(Famille.values())
                .map(f -> new Groupe(
                        f,
                        noeuds.stream()
                                .filter(n -> n.ressource().famille() == f)
                                .toList()))
                .toList();
        int retirees = (int) fiche.ressources().liens().stream()
                .filter(l -> !(contenu.parId().get(l.ressource()) instanceof Ressource))
                .count();
        return new CarteDeFiche(fiche, familles, retirees);
    }

    Compte compte() {
        return Compte.de(familles.stream()
                .flatMap(g -> g.noeuds().stream())
                .map(Noeud::etat)
                .toList());
    }

    public String bilan() {
        return MotsDeLien.bilan(compte());
    }

    public boolean vide() {
        return familles.stream().allMatch(g -> g.noeuds().isEmpty());
    }

    /** Families in which nothing is linked yet. */
    public List<Famille> manques() {
        return familles.stream()
                .filter(g -> g.compte().pleins() == 0)
                .map(Groupe::famille)
                .toList();
    }
}
