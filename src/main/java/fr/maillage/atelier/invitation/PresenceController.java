package fr.maillage.atelier.invitation;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.Atelier;
import fr.maillage.compte.Journal;
import fr.maillage.demarche.Acteurs;
import fr.maillage.document.Format;
import fr.maillage.document.Redacteur;
import fr.maillage.document.Theme;
import fr.maillage.presentation.Contexte;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Presse;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The attendance sheet: ticked on the spot, or printed and signed. */
@Controller
class PresenceController {
    private static final String ADRESSE = Atelier.RACINE + "/{id:[0-9a-z]{8}}/presence";
    private static final String SANS_STRUCTURE = "Sans structure";

    private final AccesAuxAteliers acces;
    private final AccueilsEnBase accueils;
    private final InscriptionsEnBase inscriptions;
    private final Presences presences;
    private final Acteurs acteurs;
    private final Journal journal;
    private final Presse presse = new Presse();

    PresenceController(
            AccesAuxAteliers acces,
            AccueilsEnBase accueils,
            InscriptionsEnBase inscriptions,
            Presences presences,
            Acteurs acteurs,
            Journal journal) {
        this.acces = acces;
        this.accueils = accueils;
        this.inscriptions = inscriptions;
        this.presences = presences;
        this.acteurs = acteurs;
        this.journal = journal;
    }

    @GetMapping(ADRESSE)
    ModelAndView feuille(@PathVariable String id, @RequestParam(defaultValue = "") String fait) {
        return page(
                acces.trouver(id),
                LectureDeFormulaire.de(Map.of()),
                "oui".equals(fait) ? "La feuille de présence est enregistrée." : "");
    }

    @PostMapping(ADRESSE)
    ModelAndView cocher(
            @PathVariable String id,
            @RequestParam(name = "avant", defaultValue = "") Set<String> avant,
            @RequestParam(name = "presents", defaultValue = "") Set<String> presents) {
        var ouvert = acces.trouver(id);
        presences.cocher(ouvert.demarche(), ouvert.atelier(), avant, presents);
        journal.noter("atelier.presence", id, presents.size() + " cochés");
        return retour(ouvert);
    }

    @PostMapping(ADRESSE + "/ajouter")
    ModelAndView ajouter(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouvert = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var nom = lecture.texteExige("nom", Reponse.NOM_MAX, "Écrivez le nom de la personne à ajouter.");
        var structure = lecture.texte("structure", Reponse.STRUCTURE_MAX);
        if (!lecture.juste()) {
            return page(ouvert, lecture, "");
        }
        presences.ajouter(ouvert.demarche(), ouvert.atelier(), nom, structure);
        return retour(ouvert);
    }

    @GetMapping(ADRESSE + ".{extension:docx|odt|pdf}")
    ResponseEntity<byte[]> imprimer(@PathVariable String id, @PathVariable String extension) {
        var ouvert = acces.trouver(id);
        var format = Format.pourTexte().stream()
                .filter(f -> f.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> Refus.introuvable("Ce format n’existe pas."));
        var nom = Contexte.courant().habillage().nom();
        var document = FeuilleAImprimer.document(
                ouvert,
                inscriptions.toutes(id),
                Formats.date(accueils.de(id).purgeLe(ouvert.atelier())),
                Theme.neutre(nom == null ? "" : nom));
        return presse.telecharger(
                format.type(), "presence-atelier-" + id + "." + extension, () -> Redacteur.octets(document, format));
    }

    private static ModelAndView retour(Ouvert ouvert) {
        return new ModelAndView("redirect:" + ouvert.atelier().chemin() + "/presence?fait=oui");
    }

    private ModelAndView page(Ouvert ouvert, LectureDeFormulaire lecture, String fait) {
        var atelier = ouvert.atelier();
        var toutes = inscriptions.toutes(atelier.id());
        var presents = toutes.stream().filter(Inscription::present).toList();
        List<Saisie> champs = List.of(
                ChampTexte.de(lecture.etiquette("nom", "Nom"), lecture.valeur("nom")),
                ChampTexte.de(lecture.etiquette("structure", "Structure"), lecture.valeur("structure")));
        return new ModelAndView(
                "atelier/invitation/presence",
                "page",
                new PageDePresence(
                        ouvert.enTete("Feuille de présence"),
                        atelier,
                        fait,
                        presents.size(),
                        (int) presents.stream().filter(Inscription::effacee).count(),
                        toutes.stream()
                                .filter(i -> !i.effacee())
                                .map(PresenceController::ligne)
                                .toList(),
                        structures(atelier, presents),
                        ResumeErreurs.de(champs),
                        champs));
    }

    private static PageDePresence.Ligne ligne(Inscription qui) {
        var reponse = qui.reponse();
        return new PageDePresence.Ligne(
                qui.id(),
                qui.nomMontre(),
                qui.structureDite(),
                qui.role(),
                reponse == null ? "" : reponse.etat(),
                qui.present());
    }

    private List<PageDePresence.ParStructure> structures(Atelier atelier, List<Inscription> presents) {
        var connues = acteurs.structures(
                atelier.demarche(),
                presents.stream()
                        .map(Inscription::structure)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return presents.stream()
                .collect(Collectors.groupingBy(
                        qui -> {
                            var id = qui.structure();
                            var connue = id == null ? null : connues.get(id);
                            return connue == null ? SANS_STRUCTURE : connue.nom();
                        },
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> new PageDePresence.ParStructure(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(PageDePresence.ParStructure::nombre)
                        .reversed()
                        .thenComparing(PageDePresence.ParStructure::nom))
                .toList();
    }
}
