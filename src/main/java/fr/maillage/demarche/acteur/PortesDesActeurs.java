package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.demarche.SectionsDeDemarche;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The doors of structures, interviews and known offer on the page of a démarche. */
@Component
@Order(20)
class PortesDesActeurs implements SectionsDeDemarche {
    @Override
    public List<SectionDeDemarche> pour(Demarche demarche) {
        return List.of(
                new SectionDeDemarche(
                        "Structures et personnes",
                        "Qui prend part à la démarche, qui est partenaire, combien ont été rencontrés.",
                        PagesDActeurs.racine(demarche)),
                new SectionDeDemarche(
                        "Entretiens",
                        "Écouter les structures une à une, et garder les besoins entendus.",
                        demarche.chemin() + "/entretiens"),
                new SectionDeDemarche(
                        "Offre connue",
                        "Les lieux fixes et itinérants du territoire, tels que le site les connaît.",
                        demarche.chemin() + "/offre"));
    }
}
