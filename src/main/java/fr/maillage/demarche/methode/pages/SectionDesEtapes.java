package fr.maillage.demarche.methode.pages;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.demarche.SectionsDeDemarche;
import fr.maillage.presentation.Formats;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of the plan on the page of a démarche. */
@Component
@Order(10)
class SectionDesEtapes implements SectionsDeDemarche {
    private final AssemblageDuPlan assemblage;

    SectionDesEtapes(AssemblageDuPlan assemblage) {
        this.assemblage = assemblage;
    }

    @Override
    public List<SectionDeDemarche> pour(Demarche demarche) {
        return List.of(new SectionDeDemarche(
                "Étapes",
                assemblage.trouver(demarche).map(SectionDesEtapes::ou).orElse("Choisissez une méthode pour commencer."),
                demarche.chemin() + "/etapes"));
    }

    private static String ou(AssemblageDuPlan.Dossier dossier) {
        var plan = dossier.plan();
        return dossier.ici()
                .map(e -> "Vous êtes ici\u00a0: étape " + plan.numero(e) + " sur "
                        + Formats.entier(plan.etapes().size()) + ", " + e.nom() + ".")
                .orElse(plan.etapes().isEmpty() ? "Le plan n’a pas encore d’étape." : "Toutes les étapes sont faites.");
    }
}
