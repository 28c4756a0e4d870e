package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.suivi.Alerte;
import fr.maillage.feuillederoute.suivi.Bilan;
import fr.maillage.presentation.EnTete;
import java.util.List;
import java.util.Map;

/**
 * What a steering committee reads: what waits first, then figures.
 *
 * @param alertes by nature, the pressing ones first; at most {@link #MONTREES} of each are shown
 * @param prochaines meetings to come
 */
public record PageDeSuivi(
        EnTete enTete,
        String chemin,
        boolean demonstration,
        String etat,
        Bilan bilan,
        List<Ligne> enjeux,
        Map<Alerte.Nature, List<Alerte>> alertes,
        List<JalonDeFrise> prochaines,
        boolean vide) {
    public static final int MONTREES = 10;

    public record Ligne(Enjeu enjeu, Bilan bilan) {}

    public String suivi() {
        return chemin + "/suivi";
    }
}
