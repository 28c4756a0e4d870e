package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.lecture.Valeur;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened to a roadmap, and to each of its elements. */
public final class PagesDHistorique {
    private PagesDHistorique() {}

    /** A field that changed, before and after. */
    public record EcartLu(String champ, Valeur avant, Valeur apres) {}

    /**
     * A version of an element.
     *
     * @param quand « 12 mars 2026 à 14 h 05, par … »
     * @param premiere true for the one that made it
     * @param ecarts with the version before; none for the first, and for one that only moved or came back
     */
    public record Etape(int version, String geste, String quand, boolean premiere, List<EcartLu> ecarts) {}

    public record DeFiche(EnTete enTete, Lien fiche, List<Etape> etapes, Pagination pages) {}

    /**
     * A gesture.
     *
     * @param annuler where undoing is posted; null when it can no longer be undone
     */
    public record Ligne(
            Lien geste, String quand, String elements, boolean annule, @Nullable String annuler) {}

    public record DeFeuille(
            EnTete enTete, String chemin, Optional<Fait> fait, List<Ligne> lignes, Pagination pages) {}

    /** @param reste how many elements are not shown */
    public record DeGeste(EnTete enTete, Ligne ligne, String retour, List<Touche> touches, int reste) {}

    /** @param sort « ajouté », « retiré », or what changed in it */
    public record Touche(Lien element, String sort, List<EcartLu> ecarts) {}
}
