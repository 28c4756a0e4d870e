package fr.maillage.feuillederoute.fichier.pages;

import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.PortesDeFeuille;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the files, on the page of a roadmap. */
@Component
@Order(80)
class PorteDesFichiers implements PortesDeFeuille {
    @Override
    public List<SectionDeDemarche> pour(FeuilleDeRoute feuille) {
        return List.of(new SectionDeDemarche(
                "Fichiers",
                "Emportez la feuille de route dans un tableur ou un autre outil, ou reprenez un plan d’action existant.",
                feuille.chemin() + "/fichiers"));
    }
}
