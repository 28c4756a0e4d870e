package fr.maillage.feuillederoute.version;

import fr.maillage.compte.Journal;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.registre.Contenus;
import fr.maillage.feuillederoute.version.Changement.Nature;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Versions: frozen, listed, read as they stood, compared. */
@Controller
class VersionsController {
    static final String VERSIONS = "/gestion/feuilles-de-route/{id:[0-9a-z]{8}}/versions";
    private static final String UNE = VERSIONS + "/{numero:[0-9]{1,6}}";
    private static final String STYLE = "ressources.css";
    private static final int PAR_PAGE = 50;

    private final AccesAuxFeuilles acces;
    private final VersionsFigees versions;
    private final Moments moments;
    private final Contenus contenus;
    private final Differences differences;
    private final Journal journal;

    VersionsController(
            AccesAuxFeuilles acces,
            VersionsFigees versions,
            Moments moments,
            Contenus contenus,
            Differences differences,
            Journal journal) {
        this.acces = acces;
        this.versions = versions;
        this.moments = moments;
        this.contenus = contenus;
        this.differences = differences;
        this.journal = journal;
    }

    private static String chemin(Ouverte ouverte) {
        return ouverte.feuille().chemin() + "/versions";
    }

    private static EnTete sous(Ouverte ouverte, String titre) {
        return ouverte.enTete(titre, new Lien("Versions", chemin(ouverte))).avecStyle(STYLE);
    }

    /** « 4 enjeux, 6 défis, 10 chantiers » */
    static String bilan(Contenu contenu) {
        return contenu.vide()
                ? "rien"
                : Arrays.stream(Genre.values())
                        .filter(g -> !contenu.de(g).isEmpty())
                        .map(g -> Formats.compte(contenu.de(g).size(), g.nom(), g.pluriel()))
                        .collect(Collectors.joining(", "));
    }

    @GetMapping(VERSIONS)
    ModelAndView liste(@PathVariable String id) {
        var ouverte = acces.trouver(id);
        var lignes = versions.de(id).stream()
                .map(v -> new PagesDeVersions.Ligne(v, bilan(contenus.a(id, v.geste()))))
                .toList();
        return new ModelAndView(
                "feuillederoute/version/versions",
                "page",
                new PagesDeVersions.Liste(
                        ouverte.enTete("Versions").avecStyle(STYLE),
                        chemin(ouverte),
                        lignes,
                        moments.options(ouverte.feuille()),
                        ""));
    }

    @GetMapping(VERSIONS + "/figer")
    ModelAndView figer(@PathVariable String id) {
        return formulaire(acces.trouver(id), LectureDeFormulaire.de(Map.of()));
    }

    private ModelAndView formulaire(Ouverte ouverte, LectureDeFormulaire lecture) {
        int numero = versions.de(ouverte.feuille().id()).size() + 1;
        return new ModelAndView(
                "feuillederoute/version/figer",
                "page",
                new FormulaireDeVersion(
                        sous(ouverte, "Figer une version"),
                        "La feuille de route telle qu’elle est maintenant ("
                                + bilan(contenus.maintenant(ouverte.feuille().id()))
                                + ") sera gardée sous ce nom, pour toujours. Vous continuerez à travailler dessus.",
                        FormulaireDeVersion.saisies(lecture, "V" + numero),
                        chemin(ouverte),
                        "Figer cette version",
                        chemin(ouverte)));
    }

    @PostMapping(VERSIONS)
    ModelAndView enregistrer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var saisi = FormulaireDeVersion.lire(lecture);
        if (saisi.isEmpty()) {
            return formulaire(ouverte, lecture);
        }
        var s = saisi.get();
        int numero = versions.figer(
                id,
                s.nom(),
                s.validePar(),
                s.valideLe(),
                s.note(),
                ouverte.compte().id());
        journal.noter("feuillederoute.figer", id, "V" + numero);
        return new ModelAndView("redirect:" + chemin(ouverte));
    }

    private VersionFigee version(String id, int numero) {
        return versions.trouver(id, numero)
                .orElseThrow(() ->
                        Refus.introuvable("Cette version n’existe pas. Choisissez-en une dans la liste des versions."));
    }

    @GetMapping(UNE)
    ModelAndView figee(@PathVariable String id, @PathVariable int numero) {
        var ouverte = acces.trouver(id);
        var version = version(id, numero);
        var contenu = contenus.a(id, version.geste());
        return new ModelAndView(
                "feuillederoute/version/figee",
                "page",
                new PagesDeVersions.Figee(
                        sous(ouverte, version.intitule()), chemin(ouverte), version, contenu, bilan(contenu)));
    }

    @GetMapping(UNE + "/completer")
    ModelAndView completer(@PathVariable String id, @PathVariable int numero) {
        return completer(acces.trouver(id), numero, FormulaireDeVersion.de(version(id, numero)));
    }

    private ModelAndView completer(Ouverte ouverte, int numero, LectureDeFormulaire lecture) {
        return new ModelAndView(
                "feuillederoute/version/figer",
                "page",
                new FormulaireDeVersion(
                        sous(ouverte, "Compléter la version " + numero),
                        "Ce que cette version contient ne change pas\u00a0: seulement son nom, sa validation et sa note.",
                        FormulaireDeVersion.saisies(lecture, ""),
                        chemin(ouverte) + "/" + numero + "/completer",
                        "Enregistrer",
                        chemin(ouverte)));
    }

    @PostMapping(UNE + "/completer")
    ModelAndView completee(
            @PathVariable String id, @PathVariable int numero, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        version(id, numero);
        var lecture = LectureDeFormulaire.de(parametres);
        var saisi = FormulaireDeVersion.lire(lecture);
        if (saisi.isEmpty()) {
            return completer(ouverte, numero, lecture);
        }
        var s = saisi.get();
        versions.completer(id, numero, s.nom(), s.validePar(), s.valideLe(), s.note());
        journal.noter("feuillederoute.version", id, "V" + numero);
        return new ModelAndView("redirect:" + chemin(ouverte));
    }

    /** @param nature the only kind of change shown; anything else shows all */
    @GetMapping(VERSIONS + "/difference")
    ModelAndView difference(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String de,
            @RequestParam(defaultValue = "") String a,
            @RequestParam(defaultValue = "") String nature,
            @RequestParam(defaultValue = "1") String page) {
        var ouverte = acces.trouver(id);
        var avant = moments.lire(ouverte.feuille(), de);
        var apres = moments.lire(ouverte.feuille(), a);
        var difference = Difference.entre(avant.contenu(), apres.contenu());
        var seule = Arrays.stream(Nature.values())
                .filter(n -> n.name().equals(nature))
                .findFirst();
        var retenus = seule.map(difference::de).orElse(difference.changements());
        var adresse = chemin(ouverte) + "/difference?de=" + avant.cle() + "&a=" + apres.cle()
                + seule.map(n -> "&nature=" + n.name()).orElse("");
        var pages = new Pagination(Pagination.lire(page), PAR_PAGE, retenus.size(), adresse);
        var valeurs = differences.valeurs(ouverte, avant.contenu(), apres.contenu());
        return new ModelAndView(
                "feuillederoute/version/difference",
                "page",
                new PagesDeVersions.Comparaison(
                        sous(ouverte, "Ce qui a changé"),
                        chemin(ouverte),
                        ouverte.feuille().chemin(),
                        moments.options(ouverte.feuille()),
                        avant,
                        apres,
                        difference,
                        seule,
                        retenus.stream()
                                .skip(pages.saut())
                                .limit(PAR_PAGE)
                                .map(c -> Recit.de(c, valeurs))
                                .toList(),
                        pages));
    }
}
