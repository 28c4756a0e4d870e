package fr.maillage.atelier.tableau;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Geste;
import fr.maillage.atelier.direct.Direct;
import fr.maillage.atelier.direct.Situation;
import fr.maillage.atelier.registre.Gestes;
import fr.maillage.atelier.registre.TableauEnBase;
import fr.maillage.atelier.registre.TableauEnBase.Suite;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.presentation.Formats;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The board: what is on it, and what is done to several contributions at once. */
@Controller
class TableauController {
    static final String UN = Atelier.RACINE + "/{id:[0-9a-z]{8}}";

    static final String DEPASSE =
            "Quelqu’un d’autre vient de changer une de ces contributions. Rien n’est fait\u00a0: le tableau ci-dessous est à jour, refaites votre choix.";

    private final AccesAuxAteliers acces;
    private final AccesAuxDemarches demarches;
    private final LectureDuTableau lecture;
    private final TableauEnBase tableau;
    private final Gestes gestes;
    private final Direct direct;

    TableauController(
            AccesAuxAteliers acces,
            AccesAuxDemarches demarches,
            LectureDuTableau lecture,
            TableauEnBase tableau,
            Gestes gestes,
            Direct direct) {
        this.acces = acces;
        this.demarches = demarches;
        this.lecture = lecture;
        this.tableau = tableau;
        this.gestes = gestes;
        this.direct = direct;
    }

    @GetMapping(UN + "/tableau")
    ModelAndView tableau(@PathVariable String id, @RequestParam(defaultValue = "") String fait) {
        return page(acces.trouver(id), avis(id, fait), false);
    }

    /** What was just done, in words, with what it did beside what was asked. */
    private String avis(String id, String fait) {
        if (fait.equals("annule")) {
            return "C’est annulé\u00a0: le tableau est comme avant.";
        }
        if (!fait.equals("oui")) {
            return "";
        }
        return gestes.dernier(id)
                .map(d -> "C’est fait\u00a0: " + d.libelle().substring(0, 1).toLowerCase(Locale.FRENCH)
                        + d.libelle().substring(1) + "."
                        + (d.detachees() == 0
                                ? ""
                                : " " + Formats.compte(d.detachees(), "idée ne répond", "idées ne répondent")
                                        + " plus à un besoin."))
                .orElse("C’est fait.");
    }

    private ModelAndView page(Ouvert ouvert, String avis, boolean alerte) {
        var atelier = ouvert.atelier();
        // Before the rest: a change that comes in between makes the page read again, never miss it.
        long revision =
                gestes.instantane(atelier.id()).map(Gestes.Instantane::revision).orElse(0L);
        var lu = lecture.lire(atelier);
        return new ModelAndView(
                "atelier/tableau",
                "page",
                new PageDuTableau(
                        ouvert.enTete("Tableau")
                                .avecStyle("tableau.css")
                                .avecModule("tableau.js")
                                .avecModule("glisser.js"),
                        atelier,
                        revision,
                        avis,
                        alerte,
                        gestes.dernier(atelier.id()).orElse(null),
                        lu.tableau(),
                        lu.familles(),
                        lecture.rapprochements(atelier, lu).stream()
                                .map(p -> new PageDuTableau.Rapprochement(
                                        Objects.requireNonNull(lu.toutes().get(p.a())),
                                        Objects.requireNonNull(lu.toutes().get(p.b()))))
                                .toList(),
                        lu.participants(),
                        compter(lu, Genre.BESOIN),
                        compter(lu, Genre.IDEE),
                        lu.toutes().values().stream()
                                .filter(c ->
                                        c.contenu().aRelire() && !c.contenu().masquee())
                                .sorted(Comparator.comparing(Contribution::creeLe)
                                        .thenComparing(Contribution::id))
                                .toList()));
    }

    private static long compter(LectureDuTableau.Lu lu, Genre genre) {
        return lu.tableau().cartes().filter(c -> c.tete().genre() == genre).count();
    }

    @PostMapping(UN + "/gestes")
    ModelAndView faire(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> choix,
            @RequestParam Map<String, String> parametres) {
        var ouvert = acces.trouver(id);
        var visees = GestesDemandes.visees(choix);
        var geste = GestesDemandes.geste(parametres);
        if (geste.isEmpty() || visees.isEmpty()) {
            return page(ouvert, "Cochez d’abord une ou plusieurs contributions. Rien n’est changé.", true);
        }
        if (geste.get() instanceof Geste.Regrouper && visees.size() < 2) {
            return page(ouvert, "Cochez au moins deux contributions à regrouper. Rien n’est changé.", true);
        }
        if (geste.get() instanceof Geste.Deplacer(var famille)
                && famille != null
                && lecture.lire(ouvert.atelier()).familles().stream()
                        .map(Famille::id)
                        .noneMatch(famille::equals)) {
            return page(ouvert, "Cette famille n’est plus au tableau. Rien n’est changé.", true);
        }
        return suite(
                ouvert,
                tableau.faire(id, visees, geste.get(), demarches.compte().id()));
    }

    private ModelAndView suite(Ouvert ouvert, Suite suite) {
        return switch (suite) {
            case FAIT -> new ModelAndView("redirect:" + ouvert.atelier().chemin() + "/tableau?fait=oui");
            case PERIME -> page(ouvert, DEPASSE, true);
            case RIEN ->
                page(
                        ouvert,
                        "Rien n’était à changer\u00a0: c’est déjà le cas, ou ce n’est pas possible pour ces contributions.",
                        false);
        };
    }

    @PostMapping(UN + "/annuler")
    ModelAndView annuler(@PathVariable String id, @RequestParam(defaultValue = "0") long geste) {
        var ouvert = acces.trouver(id);
        var suite = tableau.annuler(id, geste, demarches.compte().id());
        return suite == Suite.PERIME
                ? page(
                        ouvert,
                        "Quelqu’un d’autre a changé le tableau depuis. Rien n’est annulé\u00a0: voyez ce qui est fait ci-dessous.",
                        true)
                : suite == Suite.FAIT
                        ? new ModelAndView("redirect:" + ouvert.atelier().chemin() + "/tableau?fait=annule")
                        : suite(ouvert, suite);
    }

    /** Two contributions that look alike and are not: the pair is not proposed again. */
    @PostMapping(UN + "/ecarter")
    ModelAndView ecarter(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String a,
            @RequestParam(defaultValue = "") String b) {
        var ouvert = acces.trouver(id);
        tableau.ecarter(id, a, b);
        return page(ouvert, "C’est noté\u00a0: ces deux contributions ne seront plus rapprochées.", false);
    }

    @GetMapping(UN + "/etat")
    ResponseEntity<Situation> etat(@PathVariable String id) {
        acces.trouver(id);
        return ResponseEntity.of(gestes.instantane(id).map(Situation::de));
    }

    /** 204 when there is no room for one more line: the page then asks from time to time. */
    @GetMapping(path = UN + "/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> flux(@PathVariable String id) {
        acces.trouver(id);
        return direct.ecouter(id)
                .map(ligne ->
                        ResponseEntity.ok().header("X-Accel-Buffering", "no").body(ligne))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
