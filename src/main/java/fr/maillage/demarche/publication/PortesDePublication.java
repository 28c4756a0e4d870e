package fr.maillage.demarche.publication;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.demarche.SectionsDeDemarche;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of the public page, last on the page of a démarche. */
@Component
@Order(90)
class PortesDePublication implements SectionsDeDemarche {
    @Override
    public List<SectionDeDemarche> pour(Demarche demarche) {
        return List.of(new SectionDeDemarche(
                "Page publique",
                demarche.publiee()
                        ? "Ouverte à tous. Actualités, calendrier, documents et contact s’y modifient."
                        : "Pas encore ouverte. Préparez-y actualités, calendrier, documents et contact.",
                PagesDePublication.racine(demarche)));
    }
}
