package fr.maillage.lieu.moderation.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place, read.
 *
 * @param annonce what has just been done; empty for none
 * @param publique its page for everybody; null while it has none
 * @param absorbePar the place that it was merged into; null when it was not
 * @param modifiable false for an absorbed place
 * @param gere true for who moderates; false for a partner
 */
public record LieuPage(
        EnTete enTete,
        String id,
        int version,
        String annonce,
        Statut statut,
        List<String> avertissements,
        @Nullable Lien absorbePar,
        @Nullable Lien publique,
        boolean modifiable,
        boolean gere,
        List<Bloc> blocs,
        List<String> passages,
        Identite identite,
        List<Etape> histoire,
        List<FusionVue> fusions) {
    /** @param fermeture « Fermé du … au … », empty for none */
    public record Statut(
            String etat,
            String etatCle,
            String fraicheur,
            String fraicheurCle,
            String maj,
            String source,
            String fermeture) {}

    /** A section, with what is known in it. */
    public record Bloc(String cle, String titre, List<Donnee> donnees) {}

    /** @param provenance « déclaration, 3 mars 2026 » */
    public record Donnee(String libelle, List<String> valeurs, String provenance) {}

    /**
     * Who holds the place, and how others name it.
     *
     * @param structure empty while unknown
     * @param voisins other places of the structure
     */
    public record Identite(
            String structure, String pivot, List<Lien> voisins, List<String> alias, List<Partenaire> partenaires) {}

    public record Partenaire(String compte, String nom, boolean parStructure) {}

    /** One version. */
    public record Etape(
            int numero, String quand, String acte, String qui, String source, String motif, boolean courante) {}

    /** @param annulable true when this place survived and the merge stands */
    public record FusionVue(long id, String phrase, Lien autre, boolean annulable) {}
}
