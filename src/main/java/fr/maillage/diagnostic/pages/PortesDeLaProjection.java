package fr.maillage.diagnostic.pages;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.SectionDAtelier;
import fr.maillage.atelier.SectionsDAtelier;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of the deck on the page of a workshop. */
@Component
@Order(10)
class PortesDeLaProjection implements SectionsDAtelier {
    @Override
    public List<SectionDAtelier> pour(Atelier atelier) {
        return List.of(new SectionDAtelier(
                "Projeter le portrait",
                "Un diaporama fait des données du jour\u00a0: indice, carte, communes, offre connue, besoins. À projeter ou à télécharger.",
                atelier.chemin() + "/projection"));
    }
}
