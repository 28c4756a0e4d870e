package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.territoire.NomSimplifie;
import java.util.List;
import java.util.Optional;

/**
 * What the site knows already, and that may become a resource.
 *
 * @param trouves at most {@link #AU_PLUS}, by name
 * @param total how many answer the search
 */
public record Reprise(List<Propose> trouves, int total) {
    static final int AU_PLUS = 100;

    /** Where it comes from. */
    public enum Source {
        STRUCTURES,
        LIEUX
    }

    /**
     * @param id of the structure or of the place
     * @param dejaLa the resource that stands for it already; empty when none does
     */
    public record Propose(String id, String nom, String precision, Optional<Ressource> dejaLa) {}

    /** A structure or a place, with what tells it from its namesakes. */
    record Connu(String id, String nom, String precision) {}

    static Reprise de(Contenu contenu, List<Connu> connus, Source source, String recherche) {
        var cherche = NomSimplifie.de(recherche);
        var trouves = connus.stream()
                .filter(c -> NomSimplifie.de(c.nom() + " " + c.precision()).contient(cherche))
                .toList();
        return new Reprise(
                trouves.stream()
                        .limit(AU_PLUS)
                        .map(c -> new Propose(
                                c.id(),
                                c.nom(),
                                c.precision(),
                                connue(contenu, presentation(c, source, Ressource.Famille.PARTENAIRE))))
                        .toList(),
                trouves.size());
    }

    static Ressource.Presentation presentation(Connu connu, Source source, Ressource.Famille famille) {
        boolean structure = source == Source.STRUCTURES;
        return new Ressource.Presentation(
                famille, connu.nom(), "", structure ? connu.id() : "", structure ? "" : connu.id());
    }

    /** The resource that is the same structure, or the same place. */
    static Optional<Ressource> connue(Contenu contenu, Ressource.Presentation nouvelle) {
        return contenu.ressources().stream()
                .filter(r -> memes(r.presentation().structure(), nouvelle.structure())
                        || memes(r.presentation().lieu(), nouvelle.lieu()))
                .findFirst();
    }

    private static boolean memes(String un, String autre) {
        return !un.isEmpty() && un.equals(autre);
    }
}
