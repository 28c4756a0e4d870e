package fr.maillage.couverture.pages;

import fr.maillage.couverture.HeuresOffertes;
import fr.maillage.couverture.Site;
import fr.maillage.presentation.Formats;

/** Figures of coverage as French readers write them. A figure that nobody knows is said so. */
public final class Phrases {
    public static final String INCONNU = "–";

    private Phrases() {}

    /** « 12 min »; times are estimates: no decimal. */
    public static String minutes(double minutes) {
        return Double.isNaN(minutes) ? "durée inconnue" : Formats.nombre(minutes, 0) + "\u00a0min";
    }

    /** For a column whose header says the unit. */
    public static String nombreDeMinutes(double minutes) {
        return Double.isNaN(minutes) ? INCONNU : Formats.nombre(minutes, 0);
    }

    /** Whole people. */
    public static String personnes(double personnes) {
        return Double.isNaN(personnes) ? INCONNU : Formats.entier(Math.round(personnes));
    }

    public static String part(double part) {
        return Double.isNaN(part) ? INCONNU : Formats.pourcent(100 * part, 0);
    }

    /** « Bus des services, arrêt Place de l’église ». */
    public static String nom(Site site) {
        return site.arret().isEmpty() ? site.nom() : site.nom() + ", arrêt " + site.arret();
    }

    /** How a stop or an uncertain place counts: « itinérant, 3 h par mois », « position de la commune »; empty for an ordinary place. */
    public static String reserves(Site site, HeuresOffertes heures) {
        var texte = new StringBuilder();
        if (site.itinerant()) {
            var duree = heures.de(site);
            texte.append("itinérant, ")
                    .append(
                            duree.connue()
                                    ? Formats.nombre(duree.parMois(), duree.parMois() < 10 ? 1 : 0) + "\u00a0h par mois"
                                    : "horaires inconnus");
        }
        if (site.approche()) {
            texte.append(texte.isEmpty() ? "" : "\u202f; ").append("position de la commune seulement");
        }
        return texte.toString();
    }
}
