package fr.maillage.demarche.instance.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/** What the page of a meeting shows. */
public final class PagesDeReunion {
    private PagesDeReunion() {}

    /**
     * @param remarques what is missing: told, never refused
     * @param participants how many came
     * @param documents the minutes, one link a format
     */
    public record Une(
            EnTete enTete,
            String chemin,
            Lien instance,
            String quand,
            String lieu,
            boolean publique,
            boolean annulee,
            boolean retiree,
            List<String> remarques,
            String releve,
            List<LigneDePoint> points,
            List<LigneDePresence> presences,
            int participants,
            List<String> decisions,
            List<PagesDeTache.Ligne> taches,
            String nouvelleTache,
            List<Lien> documents) {}

    /** @param heure when it begins, « 10 h 30 »; empty when the agenda is not timed */
    public record LigneDePoint(String heure, String titre, String duree, String notes) {}

    public record LigneDePresence(String structure, String personne, String etat, int nombre) {}
}
