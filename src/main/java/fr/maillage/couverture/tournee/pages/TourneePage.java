package fr.maillage.couverture.tournee.pages;

import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario: what it reaches, before and after, on a map, week by week.
 *
 * @param annonce what was just done; empty when one only reads
 * @param chemin « /gestion/tournees/bcdfghj2 »
 * @param retire true once taken off the list: it can be read and put back, not changed
 * @param exemple true for a bus that the demonstration made up
 * @param phrases what the proposal is worth, and under which rules
 * @param remarques what does not work
 * @param carte null when nothing can be drawn
 * @param dernierChangement what « undo » takes back; empty when there is nothing to undo
 * @param autres scenarios to compare with
 */
public record TourneePage(
        EnTete enTete,
        String annonce,
        String chemin,
        int version,
        boolean retire,
        boolean exemple,
        List<String> phrases,
        List<String> remarques,
        List<String> remarquesActuelle,
        boolean comparee,
        List<Chiffre> chiffres,
        List<PresenceDeCommune> presences,
        List<String> gagnees,
        List<String> perdues,
        @Nullable CarteSvg carte,
        List<LienDeSemaine> semainesDeLaCarte,
        List<TraitDeJour> traits,
        List<Semaine> semaines,
        String dernierChangement,
        List<Option> autres,
        List<Lien> communes,
        @Nullable Lien lieu) {
    /** A line of the table before / after. @param avant « — » without a present round */
    public record Chiffre(String libelle, String avant, String apres, String ecart) {}

    public record PresenceDeCommune(String commune, String avant, String apres) {}

    /** @param courante the week that is drawn */
    public record LienDeSemaine(int numero, String adresse, boolean courante) {}

    /** What a line on the map is. @param style class of the line */
    public record TraitDeJour(String style, String libelle) {}

    /** Weeks of the cycle that are alike. @param titre « Semaines 1 et 3 » */
    public record Semaine(String titre, List<Jour> jours) {}

    /** @param resume « départ 8 h 30, retour 17 h 20, 84 km » */
    public record Jour(String nom, String resume, List<ArretDuJour> arrets, List<String> remarques) {}

    public record ArretDuJour(
            int numero, int etape, String libelle, String arrivee, String accueil, String depart, String trajet) {}
}
