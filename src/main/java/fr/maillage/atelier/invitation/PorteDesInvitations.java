package fr.maillage.atelier.invitation;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.SectionDAtelier;
import fr.maillage.atelier.SectionsDAtelier;
import fr.maillage.presentation.Formats;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The doors of invitations and of the attendance sheet on the page of a workshop. */
@Component
@Order(8)
class PorteDesInvitations implements SectionsDAtelier {
    private final InscriptionsEnBase inscriptions;

    PorteDesInvitations(InscriptionsEnBase inscriptions) {
        this.inscriptions = inscriptions;
    }

    @Override
    public List<SectionDAtelier> pour(Atelier atelier) {
        int viennent = inscriptions.viennent(atelier.id());
        return List.of(
                new SectionDAtelier(
                        "Invitations",
                        viennent == 0
                                ? "Inviter, ouvrir les inscriptions, suivre les réponses."
                                : Formats.compte(viennent, "personne vient", "personnes viennent")
                                        + ". Inviter, relancer, suivre les réponses.",
                        atelier.chemin() + "/invitations"),
                new SectionDAtelier(
                        "Feuille de présence",
                        "Imprimer la feuille, cocher qui est venu, ajouter quelqu’un.",
                        atelier.chemin() + "/presence"));
    }
}
