package fr.maillage.feuillederoute.pages;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.demarche.SectionsDeDemarche;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.presentation.Formats;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of roadmaps on the page of a démarche. */
@Component
@Order(50)
class SectionDesFeuilles implements SectionsDeDemarche {
    private final FeuillesDeRoute feuilles;

    SectionDesFeuilles(FeuillesDeRoute feuilles) {
        this.feuilles = feuilles;
    }

    @Override
    public List<SectionDeDemarche> pour(Demarche demarche) {
        int nombre = feuilles.deLaDemarche(demarche.id()).size();
        return List.of(new SectionDeDemarche(
                "Feuilles de route",
                nombre == 0
                        ? "Écrire ce que le territoire décide de faire\u00a0: enjeux, défis, chantiers, actions."
                        : Formats.compte(nombre, "feuille de route", "feuilles de route")
                                + "\u00a0: écrire, décider et suivre les chantiers et les actions.",
                AccesAuxFeuilles.liste(demarche)));
    }
}
