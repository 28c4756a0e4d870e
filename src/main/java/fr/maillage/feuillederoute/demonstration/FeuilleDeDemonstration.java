package fr.maillage.feuillederoute.demonstration;

import fr.maillage.demarche.ContenuDeDemonstration;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.FeuillesEnBase;
import fr.maillage.feuillederoute.version.VersionsFigees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The roadmap of the Grand Périgueux, with its two versions. */
@Component
@Order(50)
class FeuilleDeDemonstration implements ContenuDeDemonstration {
    private static final String AUTEUR = "demonstration";

    private final FeuillesEnBase feuilles;
    private final ElementsEnBase elements;
    private final FaitsDuTerritoire faits;
    private final VersionsFigees versions;

    FeuilleDeDemonstration(
            FeuillesEnBase feuilles, ElementsEnBase elements, FaitsDuTerritoire faits, VersionsFigees versions) {
        this.feuilles = feuilles;
        this.elements = elements;
        this.faits = faits;
        this.versions = versions;
    }

    @Override
    public String recit() {
        return "grand-perigueux";
    }

    @Override
    public void ajouter(String demarche) {
        var recit = RecitDeFeuille.livre();
        var feuille = feuilles.creer(demarche, recit.nom(), recit.contexte(), AUTEUR);
        ecrire(feuille, recit.v1(), recit.premiers());
        ecrire(feuille, recit.v2(), changes(recit.premiers(), faits.citer(recit.elements())));
    }

    /** Under one gesture, then frozen. */
    private void ecrire(String feuille, RecitDeFeuille.Version version, List<Element> voulus) {
        elements.ecrire(
                feuille,
                version.nom(),
                AUTEUR,
                voulus.stream().<Ecriture>map(Ecriture.Poser::new).toList());
        versions.figer(feuille, version.nom(), "", null, version.note(), AUTEUR);
    }

    private static List<Element> changes(List<Element> premiers, List<Element> voulus) {
        var avant = new HashMap<String, Element>();
        premiers.forEach(e -> avant.put(e.id(), e));
        var changes = new ArrayList<>(voulus);
        changes.removeIf(e -> e.equals(avant.get(e.id())));
        return changes;
    }
}
