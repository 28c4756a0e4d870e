package fr.maillage.feuillederoute.partage;

import fr.maillage.feuillederoute.lecture.Noms;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.presentation.Lien;

/** Names as an invited partner reads them: no person, no title of a confidential action, no page of the roadmap. */
public record NomsPourInvite(Contenu contenu, Noms noms) implements Noms {
    @Override
    public Lien element(String id) {
        boolean confidentielle = contenu.element(id)
                .filter(e -> e instanceof Action a && a.presentation().confidentielle())
                .isPresent();
        return new Lien(
                confidentielle ? "Action confidentielle" : noms.element(id).libelle(), "");
    }

    @Override
    public Lien structure(String id) {
        return new Lien(noms.structure(id).libelle(), "");
    }

    @Override
    public Lien personne(String id) {
        return new Lien("Une personne de la démarche", "");
    }

    @Override
    public Lien lieu(String id) {
        return noms.lieu(id);
    }

    @Override
    public Lien commune(String code) {
        return noms.commune(code);
    }
}
