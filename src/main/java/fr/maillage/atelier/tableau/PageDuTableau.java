package fr.maillage.atelier.tableau;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Tableau;
import fr.maillage.atelier.registre.Gestes;
import fr.maillage.presentation.EnTete;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board in front of the room.
 *
 * @param revision of what is shown
 * @param avis what was just done, or why it was not; empty when nothing was asked
 * @param alerte true when it was not done
 * @param dernier the change that « Annuler » would undo; null when there is none
 * @param besoins number of needs shown; likewise {@code idees}
 * @param aRelire contributions that seem to name somebody, those merged into another included
 */
public record PageDuTableau(
        EnTete enTete,
        Atelier atelier,
        long revision,
        String avis,
        boolean alerte,
        Gestes.@Nullable Dernier dernier,
        Tableau tableau,
        List<Famille> familles,
        List<Rapprochement> rapprochements,
        int participants,
        long besoins,
        long idees,
        List<Contribution> aRelire) {
    /** Two contributions that may say the same thing. */
    public record Rapprochement(Contribution a, Contribution b) {}

    /** The stage that comes next; null at the end. */
    public @Nullable Etat suivante() {
        int rang = atelier.etat().ordinal() + 1;
        return rang < Etat.values().length ? Etat.values()[rang] : null;
    }

    public static String verbe(Etat etat) {
        return switch (etat) {
            case PREPARATION -> "Revenir à la préparation";
            case COLLECTE -> "Ouvrir la collecte";
            case VOTE -> "Ouvrir le vote";
            case CLOS -> "Clore l’atelier";
        };
    }

    /** What is still to be sorted first: that is the work to do. */
    public List<Tableau.Colonne> colonnes() {
        return tableau.colonnes().stream()
                .sorted(Comparator.comparing(c -> c.famille() != null))
                .toList();
    }

    public List<Contribution> tousLesBesoins() {
        return tableau.colonnes().stream()
                .flatMap(c -> c.besoins().stream())
                .map(Tableau.Carte::tete)
                .toList();
    }

    /** Path of the page of one contribution. */
    public String fiche(Contribution c) {
        return atelier.chemin() + "/contributions/" + c.id();
    }

    /** What a check box sends: which one, and the version that was read. */
    public static String visee(Contribution c) {
        return c.id() + "." + c.version();
    }

    /** In quotation marks when these are somebody's words. */
    public static String cite(Contribution c) {
        var texte = c.contenu().texte();
        return c.contenu().verbatim() ? "«\u00a0" + texte + "\u00a0»" : texte;
    }
}
