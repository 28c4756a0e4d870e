package fr.maillage.feuillederoute.pages;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.arbre.Remaniement;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.origine.ChiffresDuTerritoire;
import fr.maillage.feuillederoute.origine.Citations;
import fr.maillage.feuillederoute.origine.Parole;
import fr.maillage.feuillederoute.origine.ParolesDAtelier;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.NomSimplifie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Cites needs, ideas and figures; makes chantiers and actions out of them. */
@Controller
class OrigineController {
    private static final int PAR_PAGE = 40;
    private static final int MOTS_MAX = 200;
    private static final String AUCUN = "aucun";
    private static final String ATELIERS = FeuillesController.UNE + "/depuis-les-ateliers";

    private final AccesAuxFeuilles acces;
    private final AccesAuxDemarches demarches;
    private final FeuillesDeRoute feuilles;
    private final ParolesDAtelier paroles;
    private final ChiffresDuTerritoire chiffres;
    private final Gestes gestes;

    OrigineController(
            AccesAuxFeuilles acces,
            AccesAuxDemarches demarches,
            FeuillesDeRoute feuilles,
            ParolesDAtelier paroles,
            ChiffresDuTerritoire chiffres,
            Gestes gestes) {
        this.acces = acces;
        this.demarches = demarches;
        this.feuilles = feuilles;
        this.paroles = paroles;
        this.chiffres = chiffres;
        this.gestes = gestes;
    }

    private List<Parole> chiffres(Ouverte ouverte) {
        return chiffres.de(
                demarches.perimetre(ouverte.demarche()), ouverte.demarche().perimetre());
    }

    private Element trouver(Ouverte ouverte, String element) {
        return feuilles.contenu(ouverte.feuille())
                .element(element)
                .filter(Citations::possible)
                .orElseThrow(
                        () -> Refus.introuvable("Cette fiche n’est plus dans la feuille de route, ou ne cite rien."));
    }

    @GetMapping(FicheController.UNE + "/citer")
    ModelAndView citer(
            @PathVariable String id,
            @PathVariable String element,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String page) {
        var ouverte = acces.trouver(id);
        var piece = trouver(ouverte, element);
        var fiche = new Lien(piece.intitule(), ouverte.feuille().chemin() + "/" + element);
        return page(new Demande(
                ouverte,
                Optional.of(piece),
                "Citer un besoin ou une idée",
                "Ce qui a été dit en atelier et qui appelle ceci. Le texte est gardé tel qu’il est aujourd’hui.",
                paroles.de(ouverte.demarche().id()),
                "Aucun besoin, aucune idée dans les ateliers de cette démarche pour l’instant.",
                fiche.adresse() + "/citer",
                Optional.of(fiche),
                Optional.of(new Lien("Citer un chiffre", fiche.adresse() + "/citer-un-chiffre")),
                q,
                page,
                "",
                Optional.empty()));
    }

    @GetMapping(FicheController.UNE + "/citer-un-chiffre")
    ModelAndView citerUnChiffre(
            @PathVariable String id,
            @PathVariable String element,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String page) {
        var ouverte = acces.trouver(id);
        var piece = trouver(ouverte, element);
        var fiche = new Lien(piece.intitule(), ouverte.feuille().chemin() + "/" + element);
        return page(new Demande(
                ouverte,
                Optional.of(piece),
                "Citer un chiffre",
                "Ce que l’indice dit du territoire de la démarche, avec sa source et son millésime.",
                chiffres(ouverte),
                "Aucun chiffre n’est connu pour ce territoire.",
                fiche.adresse() + "/citer-un-chiffre",
                Optional.of(fiche),
                Optional.of(new Lien("Citer un besoin ou une idée", fiche.adresse() + "/citer")),
                q,
                page,
                "",
                Optional.empty()));
    }

    @GetMapping(ATELIERS)
    ModelAndView ateliers(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = AUCUN) String sous,
            @RequestParam(defaultValue = "") String fait) {
        var ouverte = acces.trouver(id);
        var chemin = ouverte.feuille().chemin() + "/depuis-les-ateliers";
        return page(new Demande(
                ouverte,
                Optional.empty(),
                "Partir des ateliers",
                "Chaque besoin et chaque idée peut devenir un chantier ou une action, qui gardera le fil.",
                paroles.de(ouverte.demarche().id()),
                "Aucun besoin, aucune idée dans les ateliers de cette démarche pour l’instant. Ouvrez un atelier, puis"
                        + " revenez ici.",
                chemin,
                Optional.empty(),
                Optional.empty(),
                q,
                page,
                sous,
                gestes.fait(ouverte, fait, chemin)));
    }

    private record Demande(
            Ouverte ouverte,
            Optional<Element> piece,
            String titre,
            String chapeau,
            List<Parole> toutes,
            String aucune,
            String chemin,
            Optional<Lien> fiche,
            Optional<Lien> autre,
            String q,
            String page,
            String sous,
            Optional<Fait> fait) {}

    private ModelAndView page(Demande demande) {
        var ouverte = demande.ouverte();
        var contenu = feuilles.contenu(ouverte.feuille());
        var citants = Citations.parReference(contenu);
        var mots = demande.q().substring(0, Math.min(MOTS_MAX, demande.q().length()));
        var cherches = NomSimplifie.de(mots).mots();
        var trouvees = demande.toutes().stream()
                .filter(p -> Arrays.stream(cherches.split(" "))
                        .allMatch(mot -> NomSimplifie.de(p.texte() + " " + p.rubrique() + " " + p.source())
                                .mots()
                                .contains(mot)))
                .toList();
        var pages = new Pagination(
                Pagination.lire(demande.page()),
                PAR_PAGE,
                trouvees.size(),
                demande.chemin() + "?q=" + URLEncoder.encode(mots, StandardCharsets.UTF_8) + "&sous="
                        + URLEncoder.encode(demande.sous(), StandardCharsets.UTF_8));
        var lignes = trouvees.stream()
                .skip(pages.saut())
                .limit(PAR_PAGE)
                .map(p -> ligne(ouverte, demande.piece(), citants.getOrDefault(p.reference(), List.of()), p))
                .toList();
        return new ModelAndView(
                "feuillederoute/origine",
                "page",
                new PageDOrigine(
                        ouverte.enTete(demande.titre(), demande.fiche().stream().toArray(Lien[]::new)),
                        demande.chapeau(),
                        demande.chemin(),
                        mots,
                        demande.fiche().map(f -> f.adresse() + "/citer").orElse(demande.chemin()),
                        demande.fiche().isPresent()
                                ? Optional.empty()
                                : Optional.of(rattachements(contenu, demande.sous())),
                        demande.sous(),
                        demande.toutes().isEmpty() ? demande.aucune() : "",
                        lignes,
                        trouvees.size(),
                        pages,
                        demande.autre(),
                        demande.fait()));
    }

    private static PageDOrigine.Ligne ligne(
            Ouverte ouverte, Optional<Element> piece, List<Element> citants, Parole parole) {
        return new PageDOrigine.Ligne(
                parole,
                citants.stream()
                        .map(e -> new Lien(e.intitule(), ouverte.feuille().chemin() + "/" + e.id()))
                        .toList(),
                piece.filter(citants::contains).isPresent());
    }

    private static Liste rattachements(Contenu contenu, String sous) {
        var options = Stream.concat(
                        Stream.of(new Option(AUCUN, "Sans rattachement")),
                        Stream.of(contenu.defis(), contenu.chantiers())
                                .flatMap(List::stream)
                                .map(e -> new Option(e.id(), e.intitule())))
                .toList();
        return new Liste(
                Etiquette.de("sous", "Rattacher ce que je crée à")
                        .avecAide("Un chantier se rattache à un défi, une action à un chantier."),
                options,
                contenu.element(sous).isPresent() ? sous : AUCUN);
    }

    @PostMapping(FicheController.UNE + "/citer")
    ModelAndView citer(
            @PathVariable String id, @PathVariable String element, @RequestParam(defaultValue = "") String reference) {
        var ouverte = acces.trouver(id);
        var piece = trouver(ouverte, element);
        var parole = parole(
                reference.startsWith("indice:")
                        ? chiffres(ouverte)
                        : paroles.de(ouverte.demarche().id()),
                reference);
        return gestes.faire(
                ouverte,
                piece.intitule() + "\u00a0: cite " + parole.titre(),
                ouverte.feuille().chemin() + "/" + element,
                c -> c.element(element).stream()
                        .map(e -> Citations.ajouter(e, parole.citation()))
                        .filter(e -> !c.parId().containsValue(e))
                        .<Ecriture>map(Ecriture.Poser::new)
                        .toList());
    }

    private static Parole parole(List<Parole> toutes, String reference) {
        return toutes.stream()
                .filter(p -> p.reference().equals(reference))
                .findFirst()
                .orElseThrow(
                        () -> Refus.introuvable(
                                "Ceci n’est plus dans les ateliers ni dans les chiffres de la démarche\u00a0: rien n’est cité."));
    }

    /** @param genre « CHANTIER » or « ACTION » */
    @PostMapping(ATELIERS)
    ModelAndView creer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = AUCUN) String sous) {
        var ouverte = acces.trouver(id);
        var parole = parole(paroles.de(ouverte.demarche().id()), reference);
        var voulu = genre.equals(Genre.CHANTIER.name()) ? Genre.CHANTIER : Genre.ACTION;
        var parent = feuilles.contenu(ouverte.feuille())
                .element(sous)
                .filter(p -> Remaniement.parent(voulu).filter(p.genre()::equals).isPresent())
                .map(Element::id)
                .orElse("");
        var neuf = Remaniement.nouveau(feuilles.contenu(ouverte.feuille()), voulu, parent, parole.titre());
        var cite = Citations.ajouter(neuf, parole.citation());
        return gestes.faire(
                ouverte,
                Mots.ajoute(voulu) + "\u00a0: " + parole.titre(),
                ouverte.feuille().chemin() + "/" + neuf.id(),
                c -> List.of(new Ecriture.Poser(cite)));
    }
}
