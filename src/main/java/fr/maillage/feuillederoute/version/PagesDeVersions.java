package fr.maillage.feuillederoute.version;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.version.Changement.Nature;
import fr.maillage.feuillederoute.version.Moments.Moment;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import java.util.Optional;

/** What the pages of versions show. */
public final class PagesDeVersions {
    private PagesDeVersions() {}

    /** @param avis what just happened; may be empty */
    public record Liste(EnTete enTete, String chemin, List<Ligne> versions, List<Option> moments, String avis) {}

    /** @param elements how many it holds */
    public record Ligne(VersionFigee version, String bilan) {}

    public record Figee(EnTete enTete, String chemin, VersionFigee version, Contenu contenu, String bilan) {}

    /**
     * @param nature the only one shown; empty for all
     * @param recits of this page
     */
    public record Comparaison(
            EnTete enTete,
            String chemin,
            String feuille,
            List<Option> moments,
            Moment avant,
            Moment apres,
            Difference difference,
            Optional<Nature> nature,
            List<Recit> recits,
            Pagination pages) {
        public String adresse(String autre) {
            return chemin + "/difference" + requete() + (autre.isEmpty() ? "" : "&nature=" + autre);
        }

        public String fichier(String extension) {
            return chemin + "/difference." + extension + requete();
        }

        private String requete() {
            return "?de=" + avant.cle() + "&a=" + apres.cle();
        }
    }
}
