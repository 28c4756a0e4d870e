package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.arbre.Remaniement;
import fr.maillage.feuillederoute.lecture.Differences;
import fr.maillage.feuillederoute.lecture.Lisible;
import fr.maillage.feuillederoute.lecture.Lisible.SectionLue;
import fr.maillage.feuillederoute.lecture.Noms;
import fr.maillage.feuillederoute.lecture.NomsCites;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.Enregistre;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Typographie;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An element of a roadmap, read on its own page. */
@Controller
class FicheController {
    static final String UNE = FeuillesController.UNE + "/{element:[0-9a-z]{1,20}}";

    private static final int COURT = 40;

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final ElementsEnBase elements;
    private final NomsCites noms;
    private final Gestes gestes;
    private final List<PortesDeFiche> portes;

    FicheController(
            AccesAuxFeuilles acces,
            FeuillesDeRoute feuilles,
            ElementsEnBase elements,
            NomsCites noms,
            Gestes gestes,
            ObjectProvider<PortesDeFiche> portes) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.elements = elements;
        this.noms = noms;
        this.gestes = gestes;
        this.portes = portes.orderedStream().toList();
    }

    @GetMapping(UNE)
    ModelAndView fiche(
            @PathVariable String id,
            @PathVariable String element,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String depuis) {
        var ouverte = acces.trouver(id);
        var lu = trouver(elements, ouverte, element);
        var contenu = feuilles.contenu(ouverte.feuille());
        var piece = lu.element();
        var chemin = ouverte.feuille().chemin() + "/" + element;
        var nommes = noms.pour(ouverte.feuille(), contenu, List.of(piece));
        var sections = new Lisible(nommes).sections(piece);
        return new ModelAndView(
                "feuillederoute/fiche",
                "page",
                new PageDeFiche(
                        ouverte.enTete(piece.intitule(), ascendants(contenu, nommes, piece)),
                        chemin,
                        ouverte.feuille().chemin(),
                        piece,
                        gestes.fait(ouverte, fait, chemin),
                        entreTemps(ouverte, lu, depuis),
                        lu.retire(),
                        Resume.de(piece),
                        piece.parents().stream().map(nommes::element).toList(),
                        sections.stream()
                                .map(s -> sansTitre(piece, s))
                                .filter(s -> !s.vide())
                                .toList(),
                        sections.stream()
                                .filter(s -> sansTitre(piece, s).vide())
                                .map(SectionLue::section)
                                .toList(),
                        Remaniement.enfant(piece.genre()),
                        Voisinage.enfants(contenu, piece).stream()
                                .map(e -> nommes.element(e.id()))
                                .toList(),
                        Voisinage.citants(contenu, element).stream()
                                .map(e -> nommes.element(e.id()))
                                .toList(),
                        Formats.moment(lu.le()) + ", par " + gestes.nom(lu.par()),
                        portes.stream()
                                .flatMap(p -> p.pour(ouverte.feuille(), piece).stream())
                                .toList()));
    }

    /** What others changed while somebody wrote from that version: kept, and told. */
    private List<String> entreTemps(Ouverte ouverte, Enregistre lu, String depuis) {
        if (!depuis.matches("[1-9][0-9]{0,8}") || Integer.parseInt(depuis) >= lu.version()) {
            return List.of();
        }
        var feuille = ouverte.feuille().id();
        var id = lu.element().id();
        int derniere = lu.par().equals(ouverte.compte().id()) ? lu.version() - 1 : lu.version();
        return elements.trouver(feuille, id, Integer.parseInt(depuis)).stream()
                .flatMap(avant -> elements.trouver(feuille, id, derniere).stream()
                        .flatMap(apres -> Differences.de(avant.element(), apres.element()).stream()))
                .filter(ecart -> ecart.gardeDans(lu.element()))
                .map(Differences.Ecart::libelle)
                .toList();
    }

    /** @throws Refus 404 when the roadmap never had it; one that was taken out is found */
    static Enregistre trouver(ElementsEnBase elements, Ouverte ouverte, String element) {
        return elements.trouver(ouverte.feuille().id(), element)
                .orElseThrow(() -> Refus.introuvable("Cette fiche n’existe pas dans cette feuille de route."));
    }

    /** Down to it, from its enjeu: through its first parents. */
    static Lien[] ascendants(Contenu contenu, Noms noms, Element element) {
        return element.parents().stream()
                .flatMap(p -> contenu.element(p).stream())
                .findFirst()
                .map(parent -> Stream.concat(
                                Stream.of(ascendants(contenu, noms, parent)),
                                Stream.of(court(parent, noms.element(parent.id()))))
                        .toArray(Lien[]::new))
                .orElse(new Lien[0]);
    }

    /** Its title, its number and what it hangs on are already at the top of the page. */
    static SectionLue sansTitre(Element element, SectionLue lue) {
        return lue.section().cle().equals("presentation")
                ? new SectionLue(
                        lue.section(),
                        lue.champs().stream()
                                .filter(c -> !c.champ().obligatoire()
                                        && !c.champ().cle().equals("numero")
                                        && !rattachement(element, c.champ()))
                                .toList())
                : lue;
    }

    private static boolean rattachement(Element element, Champ champ) {
        return Remaniement.parent(element.genre())
                .filter(champ.genres()::contains)
                .isPresent();
    }

    /** « Défi 1 », « Chantier 1.a »; the first words of what has no number. */
    private static Lien court(Element element, Lien lien) {
        var nom = element.genre().nom();
        return new Lien(
                element.numero().isEmpty()
                        ? lien.libelle().length() <= COURT
                                ? lien.libelle()
                                : lien.libelle().substring(0, COURT) + "…"
                        : Typographie.majuscule(nom) + "\u00a0" + element.numero(),
                lien.adresse());
    }
}
