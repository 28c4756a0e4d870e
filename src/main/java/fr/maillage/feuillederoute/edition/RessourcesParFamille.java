package fr.maillage.feuillederoute.edition;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.modele.Ressource.Famille;
import fr.maillage.feuillederoute.modele.Ressources;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The resources of a fiche, family by family, those that work first: what the map draws as solid and dotted lines, in words. */
record RessourcesParFamille(Contenu contenu) {
    /** @param libelle « Intervenants, lien opérant » */
    record Groupe(Famille famille, EtatDeLien etat, String libelle, List<String> noms) {}

    List<Groupe> de(Fiche fiche) {
        var groupes = new ArrayList<Groupe>();
        for (var famille : Famille.values()) {
            for (var etat : List.of(EtatDeLien.PLEIN, EtatDeLien.POINTILLE)) {
                var noms = fiche.ressources().liens().stream()
                        .filter(l -> l.etat() == etat)
                        .flatMap(l -> nom(l, famille))
                        .toList();
                if (!noms.isEmpty()) {
                    groupes.add(new Groupe(
                            famille,
                            etat,
                            famille.libelle()
                                    + (etat == EtatDeLien.PLEIN
                                            ? ", lien opérant (trait plein)"
                                            : ", sans lien encore (pointillé)"),
                            noms));
                }
            }
        }
        return groupes;
    }

    /** A resource that was taken out is said as a partner: its family went with it. */
    private Stream<String> nom(Ressources.Lien lien, Famille famille) {
        var note = lien.note().isBlank() ? "" : " (" + lien.note().strip() + ")";
        var ressource = contenu.element(lien.ressource())
                .filter(Ressource.class::isInstance)
                .map(Ressource.class::cast);
        if (ressource.isEmpty()) {
            return famille == Famille.PARTENAIRE ? Stream.of("Élément retiré" + note) : Stream.of();
        }
        return ressource.get().famille() == famille ? Stream.of(ressource.get().titre() + note) : Stream.of();
    }
}
