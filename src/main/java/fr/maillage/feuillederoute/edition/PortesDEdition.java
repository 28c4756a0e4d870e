package fr.maillage.feuillederoute.edition;

import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.PortesDeFeuille;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.pages.PortesDeFiche;
import fr.maillage.presentation.Lien;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The doors of documents, of the public page and of the easy-to-read summary. */
@Component
@Order(80)
class PortesDEdition implements PortesDeFeuille, PortesDeFiche {
    @Override
    public List<SectionDeDemarche> pour(FeuilleDeRoute feuille) {
        return List.of(
                new SectionDeDemarche(
                        "Documents",
                        "La feuille de route à imprimer ou à envoyer\u00a0: DOCX, ODT, PDF accessible.",
                        feuille.chemin() + "/documents"),
                new SectionDeDemarche(
                        "Facile à lire",
                        "Un résumé en facile à lire et à comprendre (FALC), écrit par vous, vérifié ici.",
                        feuille.chemin() + "/facile-a-lire"),
                new SectionDeDemarche(
                        "Page publique",
                        feuille.publiee()
                                ? "Ouverte à tous. Publiez l’état actuel, ou retirez la page."
                                : "Pas encore ouverte. Vérifiez ce qui sera visible, puis publiez.",
                        feuille.chemin() + "/page-publique"));
    }

    @Override
    public List<Lien> pour(FeuilleDeRoute feuille, Element element) {
        var fiche = feuille.chemin() + "/" + element.id() + "/fiche.";
        return List.of(
                new Lien("Télécharger la fiche (DOCX)", fiche + "docx"),
                new Lien("Télécharger la fiche (ODT)", fiche + "odt"),
                new Lien("Télécharger la fiche (PDF)", fiche + "pdf"),
                new Lien("Fiche à compléter en réunion (DOCX)", fiche + "docx?modele=a-completer"),
                new Lien("Fiche à compléter en réunion (PDF)", fiche + "pdf?modele=a-completer"));
    }
}
