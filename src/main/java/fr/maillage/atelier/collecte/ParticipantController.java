package fr.maillage.atelier.collecte;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Ateliers;
import fr.maillage.atelier.CodeDAtelier;
import fr.maillage.atelier.collecte.Reception.Issue;
import fr.maillage.atelier.collecte.Salle.Annonce;
import fr.maillage.atelier.direct.Direct;
import fr.maillage.atelier.direct.Situation;
import fr.maillage.atelier.registre.Gestes;
import fr.maillage.atelier.registre.Participants;
import fr.maillage.atelier.registre.Participants.Participant;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What a participant reads and sends. The same forms answer a page, or a few words to the script that sends them later. */
@Controller
class ParticipantController {
    private static final String SALLE = EntreeController.SALLE;

    private final Ateliers ateliers;
    private final Participants participants;
    private final BiscuitDeParticipant biscuit;
    private final Salle salle;
    private final Reception reception;
    private final Gardes gardes;
    private final Gestes gestes;
    private final Direct direct;

    ParticipantController(
            Ateliers ateliers,
            Participants participants,
            BiscuitDeParticipant biscuit,
            Salle salle,
            Reception reception,
            Gardes gardes,
            Gestes gestes,
            Direct direct) {
        this.ateliers = ateliers;
        this.participants = participants;
        this.biscuit = biscuit;
        this.salle = salle;
        this.reception = reception;
        this.gardes = gardes;
        this.gestes = gestes;
        this.direct = direct;
    }

    private record Entree(Atelier atelier, Participant participant) {}

    /** What the script is told: {@code suite} is « envoyee », « refusee », « ajournee » or « rejoindre ». */
    record Reponse(String suite, String phrase) {}

    private Optional<Atelier> atelier(String code) {
        return CodeDAtelier.lire(code).flatMap(ateliers::parCode);
    }

    private Optional<Entree> entree(String code, HttpServletRequest requete) {
        return biscuit.lire(requete)
                .flatMap(jeton -> atelier(code)
                        .flatMap(a -> participants.trouver(a.id(), jeton).map(p -> new Entree(a, p))));
    }

    @GetMapping(SALLE)
    ModelAndView salle(
            @PathVariable String code,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String envoi,
            HttpServletRequest requete) {
        var entree = entree(code, requete);
        if (entree.isPresent()) {
            return salle(entree.get(), Annonce.de(annonce(envoi), false), Pagination.lire(page));
        }
        return etranger(code, Map.of(), requete);
    }

    /** What the address says of what was just done; anything else says nothing. */
    private static String annonce(String envoi) {
        return envoi.matches("[BI]-[0-9a-z]{5}")
                ? "Envoyé\u00a0: " + envoi + ". Merci\u00a0!"
                : switch (envoi) {
                    case "soutien" -> "Votre soutien est compté.";
                    case "retrait" -> "Votre soutien est retiré.";
                    default -> "";
                };
    }

    private ModelAndView salle(Entree entree, Annonce annonce, int page) {
        return new ModelAndView(
                "atelier/participant", "page", salle.page(entree.atelier(), entree.participant(), annonce, page));
    }

    @PostMapping(SALLE + "/contributions")
    ModelAndView contribuer(
            @PathVariable String code, @RequestParam Map<String, String> parametres, HttpServletRequest requete) {
        var entree = entree(code, requete);
        if (entree.isEmpty()) {
            return etranger(code, parametres, requete);
        }
        var lecture = LectureDeFormulaire.de(parametres);
        return switch (reception.recevoir(entree.get().atelier(), entree.get().participant(), lecture)) {
            case Issue.Envoyee(String id, String phrase) ->
                new ModelAndView("redirect:" + entree.get().atelier().cheminPublic() + "?envoi=" + id);
            case Issue.Refusee(var genre, String phrase) ->
                salle(entree.get(), new Annonce("", true, genre, lecture), 1);
            case Issue.Ajournee(var genre, String phrase) ->
                salle(entree.get(), new Annonce(phrase, true, genre, lecture), 1);
        };
    }

    /** A phone that lost its cookie, or never had one: it joins, and what it sent waits with it. */
    private ModelAndView etranger(String code, Map<String, String> envoyes, HttpServletRequest requete) {
        gardes.entree(requete.getRemoteAddr());
        return atelier(code).map(a -> EntreeController.role(a, null, envoyes)).orElseGet(() -> {
            gardes.codeFaux(requete.getRemoteAddr());
            return EntreeController.inconnu(code);
        });
    }

    @PostMapping(path = SALLE + "/contributions", params = "reponse=json")
    ResponseEntity<Reponse> contribuerEnDiffere(
            @PathVariable String code, @RequestParam Map<String, String> parametres, HttpServletRequest requete) {
        return ResponseEntity.ok(
                entree(code, requete)
                        .map(e -> reponse(
                                reception.recevoir(e.atelier(), e.participant(), LectureDeFormulaire.de(parametres))))
                        .orElseGet(
                                () -> new Reponse(
                                        "rejoindre",
                                        "Ce téléphone n’est plus reconnu. Actualisez la page et choisissez de nouveau votre rôle\u00a0: vos textes partiront ensuite.")));
    }

    private static Reponse reponse(Issue issue) {
        return new Reponse(
                switch (issue) {
                    case Issue.Envoyee envoyee -> "envoyee";
                    case Issue.Refusee refusee -> "refusee";
                    case Issue.Ajournee ajournee -> "ajournee";
                },
                issue.phrase());
    }

    @PostMapping(SALLE + "/soutiens")
    ModelAndView soutenir(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String contribution,
            @RequestParam(defaultValue = "oui") String donne,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest requete) {
        var entree = entree(code, requete);
        if (entree.isEmpty()) {
            return etranger(code, Map.of(), requete);
        }
        var atelier = entree.get().atelier();
        long participant = entree.get().participant().id();
        if (!gardes.soutien(participant)) {
            return salle(
                    entree.get(),
                    Annonce.de(
                            "Vous avez changé vos soutiens très souvent. Attendez dix minutes\u00a0: ceux que vous voyez sont comptés.",
                            true),
                    Pagination.lire(page));
        }
        boolean soutien = donne.equals("oui");
        return switch (participants.soutenir(atelier.id(), participant, contribution, soutien)) {
            case FAIT ->
                new ModelAndView("redirect:" + atelier.cheminPublic() + "?envoi=" + (soutien ? "soutien" : "retrait")
                        + "&page=" + Pagination.lire(page));
            case EPUISE ->
                salle(
                        entree.get(),
                        Annonce.de(
                                "Vous avez donné vos " + atelier.voix()
                                        + " soutiens. Celui-ci n’est pas compté\u00a0: retirez-en un autre d’abord.",
                                true),
                        Pagination.lire(page));
            case FERME ->
                salle(
                        entree.get(),
                        Annonce.de(
                                "Le vote n’est pas ouvert, ou cette contribution n’est plus affichée. Rien n’est changé.",
                                true),
                        Pagination.lire(page));
        };
    }

    @GetMapping(SALLE + "/etat")
    ResponseEntity<Situation> etat(@PathVariable String code, HttpServletRequest requete) {
        return ResponseEntity.of(entree(code, requete)
                .flatMap(e -> gestes.instantane(e.atelier().id()))
                .map(Situation::de));
    }

    /** 204 when there is no room for one more line: the page then asks from time to time. */
    @GetMapping(path = SALLE + "/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> flux(@PathVariable String code, HttpServletRequest requete) {
        return entree(code, requete)
                .flatMap(e -> direct.ecouter(e.atelier().id()))
                .map(ligne -> ResponseEntity.ok()
                        .header("Cache-Control", "no-store")
                        .header("X-Accel-Buffering", "no")
                        .body(ligne))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
