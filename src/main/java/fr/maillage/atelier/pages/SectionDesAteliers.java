package fr.maillage.atelier.pages;

import fr.maillage.atelier.Ateliers;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.demarche.SectionsDeDemarche;
import fr.maillage.presentation.Formats;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of workshops on the page of a démarche. */
@Component
@Order(40)
class SectionDesAteliers implements SectionsDeDemarche {
    private final Ateliers ateliers;

    SectionDesAteliers(Ateliers ateliers) {
        this.ateliers = ateliers;
    }

    @Override
    public List<SectionDeDemarche> pour(Demarche demarche) {
        int nombre = ateliers.deLaDemarche(demarche.id()).size();
        return List.of(new SectionDeDemarche(
                "Ateliers",
                nombre == 0
                        ? "Réunir les acteurs d’une intercommunalité et recueillir leurs besoins et leurs idées."
                        : Formats.compte(nombre, "atelier", "ateliers")
                                + "\u00a0: recueillir les besoins et les idées, les classer, en tirer la synthèse.",
                demarche.chemin() + "/ateliers"));
    }
}
