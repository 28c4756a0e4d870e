package fr.maillage.feuillederoute.edition;

import fr.maillage.feuillederoute.lecture.Noms;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.presentation.Lien;

/**
 * The same names, with the addresses of public pages only. A person is never named: nothing public cites one.
 *
 * @param racine address of the public page of the roadmap
 */
record NomsPublics(Noms noms, Contenu contenu, String racine) implements Noms {
    @Override
    public Lien element(String id) {
        return contenu.element(id)
                .map(e -> new Lien(
                        e instanceof Ressource ? e.titre() : e.intitule(),
                        e instanceof Ressource ? "" : racine + "/" + id))
                .orElse(new Lien("Élément retiré", ""));
    }

    @Override
    public Lien structure(String id) {
        return new Lien(noms.structure(id).libelle(), "");
    }

    @Override
    public Lien personne(String id) {
        return new Lien("", "");
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
