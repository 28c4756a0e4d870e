package fr.maillage.demarche.instance.registre;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.demarche.JalonsDeDemarche;
import fr.maillage.demarche.instance.Reunion;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Meetings of bodies on the timeline and in calendars. */
@Component
@Order(20)
class JalonsDesReunions implements JalonsDeDemarche {
    private final ReunionsEnBase reunions;
    private final HorlogeDeDemarche horloge;

    JalonsDesReunions(ReunionsEnBase reunions, HorlogeDeDemarche horloge) {
        this.reunions = reunions;
        this.horloge = horloge;
    }

    @Override
    public List<JalonDeFrise> pour(Demarche demarche) {
        var aujourdhui = horloge.aujourdhui(demarche);
        return reunions.toutes(demarche.id()).stream()
                .map(r -> new JalonDeFrise(
                        r.id(),
                        JalonDeFrise.Genre.REUNION,
                        r.titre(),
                        r.jour(),
                        r.jour(),
                        r.debut(),
                        r.fin(),
                        r.lieu(),
                        demarche.chemin() + "/reunions/" + r.id(),
                        etat(r, aujourdhui),
                        r.publique()))
                .toList();
    }

    private static JalonDeFrise.Etat etat(Reunion reunion, LocalDate aujourdhui) {
        if (reunion.annulee()) {
            return JalonDeFrise.Etat.ANNULE;
        }
        return reunion.tenue(aujourdhui) ? JalonDeFrise.Etat.FAIT : JalonDeFrise.Etat.A_VENIR;
    }
}
