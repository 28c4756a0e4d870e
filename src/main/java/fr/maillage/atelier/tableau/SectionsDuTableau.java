package fr.maillage.atelier.tableau;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.SectionDAtelier;
import fr.maillage.atelier.SectionsDAtelier;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The doors of what facilitators use in front of the room. */
@Component
@Order(20)
class SectionsDuTableau implements SectionsDAtelier {
    @Override
    public List<SectionDAtelier> pour(Atelier atelier) {
        var chemin = atelier.chemin();
        return List.of(
                new SectionDAtelier(
                        "Code à projeter",
                        "Le code et le QR code que la salle lit pour participer avec un téléphone.",
                        chemin + "/code"),
                new SectionDAtelier(
                        "Tableau",
                        "Ouvrir la collecte et le vote, ranger les contributions à mesure qu’elles arrivent.",
                        chemin + "/tableau"),
                new SectionDAtelier(
                        "Saisir le papier",
                        "Taper vite, au clavier, ce qui est écrit sur les feuilles et les affiches.",
                        chemin + "/saisie"),
                new SectionDAtelier(
                        "Classer les idées",
                        "Noter les idées avec la salle, situer leur impact et leur effort, décider lesquelles garder.",
                        chemin + "/classement"),
                new SectionDAtelier(
                        "Familles", "Adapter à cet atelier la liste des familles de besoins.", chemin + "/familles"),
                new SectionDAtelier(
                        "Synthèse",
                        "Lire et télécharger ce que l’atelier a produit, famille par famille.",
                        chemin + "/synthese"));
    }
}
