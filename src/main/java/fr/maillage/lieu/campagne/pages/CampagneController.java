package fr.maillage.lieu.campagne.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Journal;
import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.lieu.campagne.Attendus;
import fr.maillage.lieu.campagne.Attente;
import fr.maillage.lieu.campagne.Campagne;
import fr.maillage.lieu.campagne.Campagnes;
import fr.maillage.lieu.campagne.Collectes;
import fr.maillage.lieu.campagne.Confirmations;
import fr.maillage.lieu.campagne.LectureDAttendus;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Refus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Runs a campaign: who is expected, letters, reminders, closing. */
@Controller
class CampagneController {
    private static final String CHEMIN = "/gestion/campagnes/{id:[0-9a-z]{8}}";

    private final AccesAuxCampagnes acces;
    private final Campagnes campagnes;
    private final Confirmations confirmations;
    private final Collectes collectes;
    private final Attente attente;
    private final Attendus attendus;
    private final CampagneAssemblage assemblage;
    private final Journal journal;

    CampagneController(
            AccesAuxCampagnes acces,
            Campagnes campagnes,
            Confirmations confirmations,
            Collectes collectes,
            Attente attente,
            Attendus attendus,
            CampagneAssemblage assemblage,
            Journal journal) {
        this.acces = acces;
        this.campagnes = campagnes;
        this.confirmations = confirmations;
        this.collectes = collectes;
        this.attente = attente;
        this.attendus = attendus;
        this.assemblage = assemblage;
        this.journal = journal;
    }

    @GetMapping(CHEMIN)
    ModelAndView lire(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "0") String nombre) {
        var compte = acces.compte();
        var campagne = acces.trouver(id, compte);
        return page(vue(campagne).avecAnnonce(annonce(fait, nombre)), HttpStatus.OK);
    }

    private VueDeCampagne vue(Campagne campagne) {
        return VueDeCampagne.de(campagne, acces.nom(campagne.perimetre()));
    }

    private ModelAndView page(VueDeCampagne vue, HttpStatus statut) {
        return new ModelAndView("lieu/campagne/campagne", Map.of("page", assemblage.page(vue)), statut);
    }

    private static String annonce(String fait, String nombre) {
        int combien = nombre.matches("\\d{1,6}") ? Integer.parseInt(nombre) : 0;
        var lettres = Formats.compte(combien, "lettre est dans la boîte d’envoi", "lettres sont dans la boîte d’envoi");
        return switch (fait) {
            case "creee" -> "La campagne est prête. Aucune lettre n’est encore partie.";
            case "lettre" -> "Le texte de la lettre est enregistré.";
            case "envoi" -> combien == 0 ? "Aucune lettre à envoyer." : lettres + ".";
            case "relance" ->
                combien == 0
                        ? "Personne à relancer\u00a0: une relance part une semaine au moins après la lettre d’avant."
                        : lettres + ".";
            case "attendus" -> Formats.compte(combien, "structure ajoutée", "structures ajoutées") + ".";
            case "adresse" ->
                "La nouvelle adresse est enregistrée. La lettre partira avec le bouton «\u00a0Envoyer\u00a0».";
            case "close" -> "La campagne est close. Son bilan reste à cette adresse.";
            default -> "";
        };
    }

    @PostMapping(CHEMIN + "/lettre")
    ModelAndView recrire(@PathVariable String id, @RequestParam Map<String, String> envoi) {
        var campagne = ouverte(id, acces.compte());
        var formulaire = new FormulaireDeCampagne(campagne.genre(), List.of(), envoi, true);
        var saisies = formulaire.lettre();
        if (saisies.stream().anyMatch(s -> s.etiquette().enErreur())) {
            return page(vue(campagne).avecFormulaire(formulaire), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        campagnes.recrire(
                id,
                envoi.getOrDefault("objet", "").strip(),
                envoi.getOrDefault("lettre", "").strip());
        return fait(id, "lettre", 0);
    }

    @PostMapping(CHEMIN + "/envoyer")
    ModelAndView envoyer(@PathVariable String id) {
        var campagne = enCours(id, acces.compte());
        int lettres = campagne.genre() == Campagne.Genre.COLLECTE
                ? collectes.inviter(campagne)
                : confirmations.envoyer(campagne);
        journal.noter("campagne.envoyer", id, lettres + " lettres");
        return fait(id, "envoi", lettres);
    }

    @PostMapping(CHEMIN + "/relancer")
    ModelAndView relancer(@PathVariable String id) {
        var campagne = enCours(id, acces.compte());
        int lettres = campagne.genre() == Campagne.Genre.COLLECTE
                ? collectes.relancer(campagne)
                : confirmations.relancer(campagne);
        journal.noter("campagne.relancer", id, lettres + " lettres");
        return fait(id, "relance", lettres);
    }

    /** @param liste pasted; without it, the places already known of the territory */
    @PostMapping(CHEMIN + "/attendus")
    ModelAndView attendre(@PathVariable String id, @RequestParam(defaultValue = "") String liste) {
        var campagne = ouverte(id, acces.compte());
        if (liste.isBlank()) {
            return fait(id, "attendus", attente.attendreLesConnus(campagne));
        }
        var lue = LectureDAttendus.lire(liste);
        int ajoutes = attente.attendre(campagne, lue.lignes());
        return lue.refusees().isEmpty()
                ? fait(id, "attendus", ajoutes)
                : page(
                        vue(campagne)
                                .avecAnnonce(annonce("attendus", String.valueOf(ajoutes)))
                                .avecRefusees(lue.refusees()),
                        HttpStatus.OK);
    }

    /** Another address for a body that letters cannot reach. */
    @PostMapping(CHEMIN + "/adresse")
    ModelAndView changerDAdresse(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam Map<String, String> envoi) {
        var adresse = envoi.getOrDefault("adresse-" + code, "");
        var campagne = ouverte(id, acces.compte());
        var attendu = attendus.parCode(id, code)
                .orElseThrow(() -> Refus.introuvable(
                        "Cette structure n’est pas attendue dans cette campagne. Rien n’a été changé."));
        var lue = AdresseElectronique.lire(adresse);
        if (lue.isEmpty()) {
            return page(
                    vue(campagne).avecAdresse(new VueDeCampagne.AdresseRefusee(code, adresse)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attendus.changerDAdresse(attendu.code(), lue.get().toLowerCase(Locale.ROOT));
        return fait(id, "adresse", 0);
    }

    @PostMapping(CHEMIN + "/clore")
    ModelAndView clore(@PathVariable String id) {
        var campagne = acces.trouver(id, acces.compte());
        campagnes.clore(campagne.id());
        journal.noter("campagne.clore", id, "");
        return fait(id, "close", 0);
    }

    private Campagne ouverte(String id, Compte compte) {
        var campagne = acces.trouver(id, compte);
        if (campagne.closeLe() != null) {
            throw Refus.illisible("Cette campagne est close\u00a0: elle ne change plus. Rien n’a été changé.");
        }
        return campagne;
    }

    private Campagne enCours(String id, Compte compte) {
        var campagne = ouverte(id, compte);
        return switch (campagne.le(confirmations.aujourdhui())) {
            case PENDANT -> campagne;
            case AVANT ->
                throw Refus.illisible("La campagne n’est pas encore ouverte\u00a0: les lettres partiront à partir du "
                        + Formats.date(campagne.ouvreLe()) + ". Rien n’a été envoyé.");
            case APRES ->
                throw Refus.illisible("La campagne est finie depuis le " + Formats.date(campagne.fermeLe())
                        + "\u00a0: on n’écrit plus. Rien n’a été envoyé.");
        };
    }

    private static ModelAndView fait(String id, String quoi, int nombre) {
        return new ModelAndView("redirect:/gestion/campagnes/" + id + "?fait=" + quoi + "&nombre=" + nombre);
    }
}
