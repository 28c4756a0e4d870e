package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The fields in which two states of an element differ, in a few words each. */
final class Differences {
    private Differences() {}

    static List<String> entre(Element avant, Element apres, Contenu contenu) {
        var ancien = Json.arbre(avant);
        var nouveau = Json.arbre(apres);
        var differences = new ArrayList<String>();
        if (avant.rang() != apres.rang()) {
            differences.add("rang\u00a0: " + avant.rang() + " → " + apres.rang());
        }
        for (var section : Catalogue.sections(apres.genre())) {
            for (var champ : section.champs()) {
                var a = ancien.path(section.cle()).path(champ.cle());
                var b = nouveau.path(section.cle()).path(champ.cle());
                if (!a.equals(b)) {
                    differences.add(
                            champ.libelle() + "\u00a0: " + dire(champ, a, contenu) + " → " + dire(champ, b, contenu));
                }
            }
        }
        return differences;
    }

    private static String dire(Champ champ, JsonNode valeur, Contenu contenu) {
        if (champ.nature() == Champ.Nature.TABLE) {
            int lignes = valeur.size();
            return lignes == 0 ? "vide" : lignes + (lignes == 1 ? " ligne" : " lignes");
        }
        return switch (Valeurs.ecrire(champ, valeur, contenu, Noms.AUCUN)) {
            case Cellule.Texte(var texte) -> "«\u00a0" + Valeurs.court(texte.replaceAll("\\s+", " ")) + "\u00a0»";
            case Cellule.Nombre(var nombre) -> nombre.toPlainString().replace('.', ',');
            case Cellule.Jour(var jour) -> fr.maillage.presentation.Formats.date(jour);
            case Cellule.Rien() -> champ.nature() == Champ.Nature.CASE ? "non" : "vide";
        };
    }
}
