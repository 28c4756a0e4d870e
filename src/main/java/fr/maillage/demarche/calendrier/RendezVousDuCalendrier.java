package fr.maillage.demarche.calendrier;

import fr.maillage.demarche.CalendrierDeDemarche;
import fr.maillage.demarche.Demarches;
import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.demarche.RendezVous;
import fr.maillage.demarche.SourceDeRendezVous;
import fr.maillage.presentation.Formats;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Public meetings and workshops in the calendar of the public page. Other days come there by themselves. */
@Component
@Order(20)
class RendezVousDuCalendrier implements SourceDeRendezVous {
    private final Demarches demarches;
    private final CalendrierDeDemarche calendrier;

    RendezVousDuCalendrier(Demarches demarches, CalendrierDeDemarche calendrier) {
        this.demarches = demarches;
        this.calendrier = calendrier;
    }

    @Override
    public List<RendezVous> publics(String demarche) {
        return demarches.trouver(demarche).map(calendrier::publics).orElse(List.of()).stream()
                .filter(j -> j.genre() == JalonDeFrise.Genre.REUNION || j.genre() == JalonDeFrise.Genre.ATELIER)
                .filter(j -> j.etat() != JalonDeFrise.Etat.ANNULE)
                .map(j -> new RendezVous(j.debut(), j.fin(), false, heures(j), j.libelle(), j.lieu(), null))
                .toList();
    }

    /** « 10 h – 12 h » */
    private static String heures(JalonDeFrise jalon) {
        if (jalon.heure() == null) {
            return "";
        }
        var debut = Formats.heure(jalon.heure());
        return jalon.heureFin() == null ? debut : debut + " – " + Formats.heure(jalon.heureFin());
    }
}
