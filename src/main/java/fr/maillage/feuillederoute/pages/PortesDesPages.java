package fr.maillage.feuillederoute.pages;

import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.PortesDeFeuille;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.origine.Citations;
import fr.maillage.feuillederoute.partage.CommentairesEnBase;
import fr.maillage.presentation.Lien;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of the list, and those of the history of a roadmap and of its fiches. */
@Component
@Order(90)
class PortesDesPages implements PortesDeFeuille, PortesDeFiche {
    private final CommentairesEnBase commentaires;

    PortesDesPages(CommentairesEnBase commentaires) {
        this.commentaires = commentaires;
    }

    @Override
    public List<SectionDeDemarche> pour(FeuilleDeRoute feuille) {
        return List.of(
                new SectionDeDemarche(
                        "Partir des ateliers",
                        "Faire d’un besoin ou d’une idée un chantier ou une action, en gardant le fil.",
                        feuille.chemin() + "/depuis-les-ateliers"),
                new SectionDeDemarche(
                        "Historique",
                        "Qui a changé quoi, et quand. Tout changement que personne n’a recouvert peut être annulé.",
                        feuille.chemin() + "/historique"));
    }

    @Override
    public List<Lien> pour(FeuilleDeRoute feuille, Element element) {
        var chemin = feuille.chemin() + "/" + element.id();
        int dits = commentaires.nombre(feuille.id(), element.id());
        var communes = List.of(
                new Lien("Commentaires (" + dits + ")", chemin + "/commentaires"),
                new Lien("Inviter un partenaire sur cette fiche", chemin + "/invitations"),
                new Lien("Historique de cette fiche", chemin + "/historique"));
        return Citations.possible(element)
                ? Stream.concat(
                                Stream.of(
                                        new Lien("Citer un besoin ou une idée", chemin + "/citer"),
                                        new Lien("Citer un chiffre", chemin + "/citer-un-chiffre")),
                                communes.stream())
                        .toList()
                : communes;
    }
}
