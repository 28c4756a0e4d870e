package fr.maillage.demarche.publication;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.demarche.JalonsDeDemarche;
import fr.maillage.demarche.RendezVous;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Dates written for the public page, on the timeline and in calendars. */
@Component
@Order(30)
class JalonsDesDates implements JalonsDeDemarche {
    private final DatesEnBase dates;
    private final HorlogeDeDemarche horloge;

    JalonsDesDates(DatesEnBase dates, HorlogeDeDemarche horloge) {
        this.dates = dates;
        this.horloge = horloge;
    }

    @Override
    public List<JalonDeFrise> pour(Demarche demarche) {
        var aujourdhui = horloge.aujourdhui(demarche);
        return dates.toutes(demarche.id()).stream()
                .filter(d -> !d.retiree())
                .map(d -> new JalonDeFrise(
                        d.id(),
                        JalonDeFrise.Genre.REPERE,
                        d.rendezVous().titre(),
                        d.rendezVous().debut(),
                        d.rendezVous().fin(),
                        null,
                        null,
                        d.rendezVous().lieu(),
                        "",
                        etat(d.rendezVous(), aujourdhui),
                        true))
                .toList();
    }

    private static JalonDeFrise.Etat etat(RendezVous date, LocalDate aujourdhui) {
        if (date.passe(aujourdhui)) {
            return JalonDeFrise.Etat.FAIT;
        }
        return date.debut().isAfter(aujourdhui) ? JalonDeFrise.Etat.A_VENIR : JalonDeFrise.Etat.EN_COURS;
    }
}
