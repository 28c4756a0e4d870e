package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.arbre.Remaniement;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds to the tree, moves its branches, removes, duplicates; each gesture can be undone from the page that follows. */
@Controller
class RemaniementController {
    private static final int TITRE_MAX = 300;
    private static final String AUCUN = "aucun";

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final ElementsEnBase elements;
    private final Gestes gestes;

    RemaniementController(AccesAuxFeuilles acces, FeuillesDeRoute feuilles, ElementsEnBase elements, Gestes gestes) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.elements = elements;
        this.gestes = gestes;
    }

    @PostMapping(FeuillesController.UNE + "/ajouter")
    ModelAndView ajouter(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var genre = Arrays.stream(Genre.values())
                .filter(g -> g.name().equals(lecture.valeur("genre")))
                .findFirst()
                .orElseThrow(() -> Refus.illisible("Ce genre d’élément n’existe pas. Revenez à la feuille de route."));
        var titre = lecture.texteExige("titre", TITRE_MAX, "Donnez un titre.");
        if (!lecture.juste()) {
            return ajout(ouverte, genre, lecture);
        }
        var contenu = feuilles.contenu(ouverte.feuille());
        var parent = contenu.element(lecture.valeur("parent"))
                .filter(p -> Remaniement.parent(genre).filter(p.genre()::equals).isPresent())
                .map(Element::id)
                .orElse("");
        var chemin = ouverte.feuille().chemin();
        var retour = !lecture.valeur("retour").equals("fiche")
                ? chemin + (parent.isEmpty() ? "" : "#e-" + parent)
                : chemin + (parent.isEmpty() ? "" : "/" + parent);
        return gestes.faire(
                ouverte,
                Mots.ajoute(genre) + "\u00a0: " + titre,
                retour,
                c -> List.of(new Ecriture.Poser(Remaniement.nouveau(c, genre, parent, titre))));
    }

    private static ModelAndView ajout(Ouverte ouverte, Genre genre, LectureDeFormulaire lecture) {
        List<Saisie> saisies =
                List.of(ChampTexte.de(lecture.etiquette("titre", "Titre").estObligatoire(), lecture.valeur("titre")));
        return FeuillesController.formulaire(Formulaire.de(
                ouverte.enTete("Ajouter " + Mots.un(genre)),
                "",
                ouverte.feuille().chemin() + "/ajouter",
                Map.of(
                        "genre", genre.name(),
                        "parent", lecture.valeur("parent"),
                        "retour", lecture.valeur("retour")),
                saisies,
                "Ajouter " + Mots.un(genre),
                ouverte.feuille().chemin()));
    }

    private Element trouver(Ouverte ouverte, String element) {
        return feuilles.contenu(ouverte.feuille())
                .element(element)
                .orElseThrow(
                        () -> Refus.introuvable("Cette fiche n’est pas, ou n’est plus, dans la feuille de route."));
    }

    private static String chemin(Ouverte ouverte, String element) {
        return ouverte.feuille().chemin() + "/" + element;
    }

    /** @param sens « haut » or « bas » */
    @PostMapping(FicheController.UNE + "/decaler")
    ModelAndView decaler(
            @PathVariable String id, @PathVariable String element, @RequestParam(defaultValue = "") String sens) {
        var ouverte = acces.trouver(id);
        var piece = trouver(ouverte, element);
        boolean haut = sens.equals("haut");
        return gestes.faire(
                ouverte,
                piece.intitule() + "\u00a0: " + (haut ? "monte" : "descend") + " d’un rang",
                chemin(ouverte, element),
                c -> poser(c.element(element)
                        .map(e -> Remaniement.decaler(c, e, haut))
                        .orElse(List.of())));
    }

    private static List<Ecriture> poser(List<Element> pieces) {
        return pieces.stream().<Ecriture>map(Ecriture.Poser::new).toList();
    }

    @GetMapping(FicheController.UNE + "/deplacer")
    ModelAndView deplacer(@PathVariable String id, @PathVariable String element) {
        var ouverte = acces.trouver(id);
        var piece = trouver(ouverte, element);
        var options = parents(feuilles.contenu(ouverte.feuille()), piece);
        List<Saisie> saisies = List.of(new Liste(
                LectureDeFormulaire.de(Map.of()).etiquette("parent", "Nouveau rattachement"),
                options,
                piece.parents().stream().findFirst().orElse(AUCUN)));
        return FeuillesController.formulaire(Formulaire.de(
                ouverte.enTete("Rattacher ailleurs", new Lien(piece.intitule(), chemin(ouverte, element))),
                piece.intitule() + ". Ce qui est sous cet élément le suit.",
                chemin(ouverte, element) + "/deplacer",
                Map.of(),
                saisies,
                "Rattacher",
                chemin(ouverte, element)));
    }

    private static List<Option> parents(Contenu contenu, Element piece) {
        return Stream.concat(
                        Stream.of(new Option(AUCUN, "Aucun rattachement")),
                        Remaniement.parent(piece.genre()).stream()
                                .flatMap(g -> contenu.de(g).stream())
                                .map(p -> new Option(p.id(), p.intitule())))
                .toList();
    }

    @PostMapping(FicheController.UNE + "/deplacer")
    ModelAndView rattacher(
            @PathVariable String id, @PathVariable String element, @RequestParam(defaultValue = AUCUN) String parent) {
        var ouverte = acces.trouver(id);
        var piece = trouver(ouverte, element);
        var voulu = parents(feuilles.contenu(ouverte.feuille()), piece).stream()
                .filter(o -> o.valeur().equals(parent))
                .findFirst()
                .orElseThrow(() -> Refus.illisible(
                        "Ce rattachement n’est plus dans la feuille de route. Choisissez-en un autre."));
        var cible = voulu.valeur().equals(AUCUN) ? "" : voulu.valeur();
        return gestes.faire(
                ouverte,
                piece.intitule() + "\u00a0: "
                        + (cible.isEmpty() ? "n’est plus rattaché" : "rattaché à " + voulu.libelle()),
                chemin(ouverte, element),
                c -> poser(c.element(element)
                        .map(e -> List.of(Remaniement.rattacher(c, e, cible)))
                        .orElse(List.of())));
    }

    @PostMapping(FicheController.UNE + "/dupliquer")
    ModelAndView dupliquer(@PathVariable String id, @PathVariable String element) {
        var ouverte = acces.trouver(id);
        var copie = Remaniement.copie(trouver(ouverte, element));
        return gestes.faire(
                ouverte,
                copie.intitule() + "\u00a0: voici la copie, seule. Ce qui était sous l’original y reste.",
                chemin(ouverte, copie.id()),
                c -> List.of(new Ecriture.Poser(copie)));
    }

    @PostMapping(FicheController.UNE + "/retirer")
    ModelAndView retirer(@PathVariable String id, @PathVariable String element) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        var piece = trouver(ouverte, element);
        int enfants = Voisinage.enfants(contenu, piece).size();
        return gestes.faire(
                ouverte,
                piece.intitule() + "\u00a0: retiré"
                        + (enfants == 0
                                ? ""
                                : ". Ce qui était dessous reste, sans rattachement\u00a0: "
                                        + Formats.compte(enfants, "élément", "éléments")),
                ouverte.feuille().chemin(),
                c -> c.element(element).isPresent() ? List.of(new Ecriture.Retirer(element)) : List.of());
    }

    @PostMapping(FicheController.UNE + "/remettre")
    ModelAndView remettre(@PathVariable String id, @PathVariable String element) {
        var ouverte = acces.trouver(id);
        var lu = FicheController.trouver(elements, ouverte, element);
        return gestes.faire(
                ouverte,
                lu.element().intitule() + "\u00a0: remis",
                chemin(ouverte, element),
                c -> c.element(element).isPresent() ? List.of() : List.of(new Ecriture.Poser(lu.element())));
    }

    /** Undoes a gesture that nobody wrote over. */
    @PostMapping(FeuillesController.UNE + "/gestes/{geste:[1-9][0-9]{0,17}}/annuler")
    ModelAndView annuler(
            @PathVariable String id, @PathVariable long geste, @RequestParam(defaultValue = "") String retour) {
        var ouverte = acces.trouver(id);
        var chemin = ouverte.feuille().chemin();
        OptionalLong fait = elements.annuler(id, geste, ouverte.compte().id());
        if (fait.isEmpty()) {
            throw Refus.illisible(
                    "Ce changement ne peut plus être annulé\u00a0: quelqu’un a écrit par-dessus, ou il l’est"
                            + " déjà. Rien n’a changé. L’historique montre ce qui a suivi.");
        }
        return Gestes.vers(retour.startsWith(chemin) ? page(retour) : chemin, fait);
    }

    /** Of an address of the site, its path alone. */
    private static String page(String retour) {
        return retour.matches("[/0-9a-z-]{1,200}") ? retour : "/gestion";
    }
}
