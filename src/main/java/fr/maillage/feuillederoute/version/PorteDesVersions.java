package fr.maillage.feuillederoute.version;

import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.PortesDeFeuille;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of versions on the page of a roadmap. */
@Component
@Order(60)
class PorteDesVersions implements PortesDeFeuille {
    private final VersionsFigees versions;

    PorteDesVersions(VersionsFigees versions) {
        this.versions = versions;
    }

    @Override
    public List<SectionDeDemarche> pour(FeuilleDeRoute feuille) {
        var toutes = versions.de(feuille.id());
        return List.of(new SectionDeDemarche(
                "Versions",
                toutes.isEmpty()
                        ? "Figer une V1, puis voir ce qui change ensuite."
                        : "Dernière version figée\u00a0: " + toutes.getLast().intitule()
                                + ". Voir ce qui a changé depuis.",
                feuille.chemin() + "/versions"));
    }
}
