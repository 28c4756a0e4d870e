package fr.maillage.feuillederoute.demonstration;

import fr.maillage.demarche.ContenuDeDemonstration;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.FeuillesEnBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roadmap of the Grand Périgueux, with its two versions. */
@Component
@Order(50)
class FeuilleDeDemonstration implements ContenuDeDemonstration {
    private static final String AUTEUR = "demonstration";

    private final FeuillesEnBase feuilles;
    private final ElementsEnBase elements;
    private final FaitsDuTerritoire faits;
    private final JdbcClient base;

    FeuilleDeDemonstration(FeuillesEnBase feuilles, ElementsEnBase elements, FaitsDuTerritoire faits, JdbcClient base) {
        this.feuilles = feuilles;
        this.elements = elements;
        this.faits = faits;
        this.base = base;
    }

    @Override
    public String recit() {
        return "grand-perigueux";
    }

    @Override
    public void ajouter(String demarche) {
        var recit = RecitDeFeuille.livre();
        var feuille = feuilles.creer(demarche, recit.nom(), recit.contexte(), AUTEUR);
        figer(feuille, 1, recit.v1(), ecrire(feuille, recit.v1(), recit.premiers()));
        var voulus = faits.citer(recit.elements());
        figer(feuille, 2, recit.v2(), ecrire(feuille, recit.v2(), changes(recit.premiers(), voulus)));
    }

    private long ecrire(String feuille, RecitDeFeuille.Version version, List<Element> voulus) {
        return elements.ecrire(
                feuille,
                version.nom(),
                AUTEUR,
                voulus.stream().<Ecriture>map(Ecriture.Poser::new).toList());
    }

    private static List<Element> changes(List<Element> premiers, List<Element> voulus) {
        var avant = new HashMap<String, Element>();
        premiers.forEach(e -> avant.put(e.id(), e));
        var changes = new ArrayList<>(voulus);
        changes.removeIf(e -> e.equals(avant.get(e.id())));
        return changes;
    }

    private void figer(String feuille, int numero, RecitDeFeuille.Version version, long geste) {
        base.sql("""
                        insert into feuillederoute.version_figee (feuille, numero, nom, geste, note, cree_par)
                        values (:feuille, :numero, :nom, :geste, :note, :auteur)
                        """)
                .param("feuille", feuille)
                .param("numero", numero)
                .param("nom", version.nom())
                .param("geste", geste)
                .param("note", version.note())
                .param("auteur", AUTEUR)
                .update();
    }
}
