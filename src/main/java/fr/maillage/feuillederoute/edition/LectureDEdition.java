package fr.maillage.feuillederoute.edition;

import fr.maillage.feuillederoute.lecture.Lisible;
import fr.maillage.feuillederoute.lecture.Lisible.ChampLu;
import fr.maillage.feuillederoute.lecture.Lisible.SectionLue;
import fr.maillage.feuillederoute.lecture.Noms;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Gouvernance;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Ressource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The fields of an element for who reads a document or a public page: its title and its place are said elsewhere, what nobody chose is left
 * out, roles and resources are gathered.
 */
final class LectureDEdition {
    static final String PRESENTATION = "presentation";

    /** Read elsewhere: easy-to-read texts have their own document, the title and the status head the fiche. */
    private static final Set<String> AILLEURS = Set.of(
            "falc.texte",
            "suivi.statut",
            "presentation.confidentielle",
            "presentation.numero",
            "presentation.titre",
            "presentation.question",
            "presentation.nom");

    private final Lisible lisible;
    private final Rassemblement rassemblement;

    LectureDEdition(Noms noms, RessourcesParFamille ressources) {
        this.lisible = new Lisible(noms);
        this.rassemblement = new Rassemblement(noms, ressources);
    }

    /** Sections that say something, in the order of the catalogue. */
    List<SectionLue> sections(Element element) {
        var arbre = Json.arbre(element);
        var vierge = vierge(element);
        return lisible.sections(element).stream()
                .map(s -> new SectionLue(s.section(), champs(element, arbre, vierge, s)))
                .filter(s -> !s.vide())
                .toList();
    }

    private List<ChampLu> champs(Element element, JsonNode arbre, JsonNode vierge, SectionLue section) {
        var lus = new ArrayList<ChampLu>();
        var cle = section.section().cle();
        for (var lu : section.champs()) {
            if (!AILLEURS.contains(cle + "." + lu.champ().cle())
                    && !situe(element, lu)
                    && !parDefaut(arbre, vierge, cle, lu)) {
                lus.addAll(rassembler(element, cle, lu));
            }
        }
        return lus;
    }

    /** What it hangs on heads its fiche. */
    private static boolean situe(Element element, ChampLu lu) {
        return !(element instanceof Ressource)
                && (lu.champ().cle().equals(element.genre() == Genre.ACTION ? "chantier" : "defi")
                        || element.genre() == Genre.DEFI && lu.champ().cle().equals("enjeux"));
    }

    /** A choice that nobody made says nothing. */
    private static boolean parDefaut(JsonNode arbre, JsonNode vierge, String section, ChampLu lu) {
        return lu.champ().nature() == Champ.Nature.CHOIX
                && arbre.path(section)
                        .path(lu.champ().cle())
                        .equals(vierge.path(section).path(lu.champ().cle()));
    }

    /** An element of this kind of which nobody wrote anything. */
    private static JsonNode vierge(Element element) {
        return Json.arbre(
                switch (element) {
                    case Enjeu e -> Enjeu.nouveau("x", 1, "", "x");
                    case Defi d -> Defi.nouveau("x", 1, "", "x", List.of());
                    case Chantier c -> Chantier.nouveau("x", 1, "", "x", "");
                    case Action a -> Action.nouvelle("x", 1, "", "x", "");
                    case Ressource r -> Ressource.nouvelle("x", 1, Ressource.Famille.PARTENAIRE, "x");
                });
    }

    private List<ChampLu> rassembler(Element element, String section, ChampLu lu) {
        return switch (section + "." + lu.champ().cle()) {
            case "gouvernance.responsables" -> rassemblement.roles(lu.champ(), element, gouvernance(element));
            case "ressources.liens" ->
                element instanceof Fiche fiche ? rassemblement.ressources(lu.champ(), fiche) : List.of();
            default -> List.of(lu);
        };
    }

    private static Gouvernance gouvernance(Element element) {
        return switch (element) {
            case Fiche fiche -> fiche.gouvernance();
            case Defi defi -> defi.gouvernance();
            case Enjeu e -> Gouvernance.VIDE;
            case Ressource r -> Gouvernance.VIDE;
        };
    }

    /** Whether it says more than its title and its status: then it has a sheet. */
    boolean remplie(Element element) {
        return !sections(element).isEmpty();
    }
}
