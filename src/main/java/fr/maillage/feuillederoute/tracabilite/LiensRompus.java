package fr.maillage.feuillederoute.tracabilite;

import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What cites an element that was taken out, or that never was there. Every field that cites is looked at, as the catalogue tells. */
public final class LiensRompus {
    private LiensRompus() {}

    /**
     * @param ou « Ressources, Ressource »
     * @param cite identifier that leads nowhere
     */
    public record Rompu(Element element, String ou, String cite) {}

    public static List<Rompu> de(Contenu contenu) {
        var rompus = new ArrayList<Rompu>();
        for (var element : contenu.tous()) {
            var arbre = Json.arbre(element);
            for (var section : Catalogue.sections(element.genre())) {
                for (var champ : section.champs()) {
                    chercher(
                            contenu,
                            element,
                            section.titre(),
                            champ,
                            arbre.path(section.cle()).path(champ.cle()),
                            rompus);
                }
            }
        }
        return rompus;
    }

    private static void chercher(
            Contenu contenu, Element element, String section, Champ champ, JsonNode valeur, List<Rompu> rompus) {
        switch (champ.nature()) {
            case ELEMENT -> noter(contenu, element, section, champ, valeur.asString(""), rompus);
            case ELEMENTS -> valeur.forEach(v -> noter(contenu, element, section, champ, v.asString(""), rompus));
            case TABLE -> {
                for (var ligne : valeur) {
                    for (var colonne : champ.colonnes()) {
                        chercher(contenu, element, section, colonne, ligne.path(colonne.cle()), rompus);
                    }
                }
            }
            default -> {
                // cites nothing of the roadmap
            }
        }
    }

    private static void noter(
            Contenu contenu, Element element, String section, Champ champ, String cite, List<Rompu> rompus) {
        if (!cite.isEmpty() && contenu.element(cite).isEmpty()) {
            rompus.add(new Rompu(element, section + ", " + champ.libelle(), cite));
        }
    }
}
