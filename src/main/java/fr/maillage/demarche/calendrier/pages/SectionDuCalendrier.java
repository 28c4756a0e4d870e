package fr.maillage.demarche.calendrier.pages;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.demarche.SectionsDeDemarche;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of the calendar on the page of a démarche. */
@Component
@Order(15)
class SectionDuCalendrier implements SectionsDeDemarche {
    @Override
    public List<SectionDeDemarche> pour(Demarche demarche) {
        return List.of(new SectionDeDemarche(
                "Calendrier",
                "La frise des phases, des réunions et des ateliers, et l’abonnement pour votre agenda.",
                demarche.chemin() + "/calendrier"));
    }
}
