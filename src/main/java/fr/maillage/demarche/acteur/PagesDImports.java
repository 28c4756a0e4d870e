package fr.maillage.demarche.acteur;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.List;

/** What the pages of imports show. */
public final class PagesDImports {
    private PagesDImports() {}

    /** Where a list is pasted or given. */
    public record Depot(EnTete enTete, String racine, ZoneDeTexte zone, ResumeErreurs resume) {}

    /** The imports of a démarche, the last first. */
    public record Tous(EnTete enTete, String racine, List<Ligne> lignes) {}

    public record Ligne(Lien quand, String bilan, boolean annule) {}

    /**
     * What became of a list.
     *
     * @param equation « 12 lignes lues = 8 créées + 2 fusionnées + 1 à revoir + 1 rejetée »
     * @param avis what has just been done; empty when nothing was
     */
    public record Un(
            EnTete enTete,
            String racine,
            String chemin,
            String equation,
            String avis,
            boolean annule,
            List<ARevoir> aRevoir,
            List<Rejetee> rejetees,
            List<Ecrite> ecrites) {}

    /** @param proche what the row resembles */
    public record ARevoir(int rang, String texte, String motif, Lien proche) {}

    public record Rejetee(int rang, String texte, String motif) {}

    /** @param quoi links to what was made or completed */
    public record Ecrite(int rang, String sort, List<Lien> quoi, String remarque) {}
}
