package fr.maillage.lieu.campagne.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Journal;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.campagne.Confirmations;
import fr.maillage.lieu.campagne.Destinataires;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Filtre;
import fr.maillage.lieu.moderation.pages.EnTeteDeGestion;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Refus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks places chosen in the queue to confirm what is known of them. */
@Controller
class ChoisisController {
    private final AccesAuxCampagnes acces;
    private final Droits droits;
    private final FileDesLieux file;
    private final Lieux lieux;
    private final Confirmations confirmations;
    private final Destinataires destinataires;
    private final Journal journal;

    ChoisisController(
            AccesAuxCampagnes acces,
            Droits droits,
            FileDesLieux file,
            Lieux lieux,
            Confirmations confirmations,
            Destinataires destinataires,
            Journal journal) {
        this.acces = acces;
        this.droits = droits;
        this.file = file;
        this.lieux = lieux;
        this.confirmations = confirmations;
        this.destinataires = destinataires;
        this.journal = journal;
    }

    /** Shows who would be written to; writes nothing. */
    @PostMapping("/gestion/campagnes/choisis")
    ModelAndView preparer(
            @RequestParam Map<String, String> parametres,
            @RequestParam(defaultValue = "") String portee,
            @RequestParam @Nullable List<String> lieu) {
        var compte = acces.compte();
        var choisis = portee.equals("tous")
                ? file.chercher(droits.ressort(compte), Filtre.lire(parametres)).lieux()
                : choisis(compte, lieu);
        var visibles = FileDesLieux.trier(choisis, "nom", false).stream()
                .filter(ChoisisController::visible)
                .toList();
        verifier(visibles);
        var joignables = destinataires.joignables(visibles);
        var lignes = new ArrayList<ChoisisPage.Ligne>();
        var joints = new HashSet<String>();
        joignables.forEach((adresse, siens) -> siens.forEach(l -> {
            joints.add(l.id());
            lignes.add(new ChoisisPage.Ligne(l.id(), l.nom(), adresse));
        }));
        return new ModelAndView(
                "lieu/campagne/choisis",
                "page",
                new ChoisisPage(
                        EnTeteDeGestion.de("Demander de confirmer", EnTeteDeGestion.LIEUX),
                        joignables.size(),
                        lignes,
                        visibles.stream()
                                .filter(l -> !joints.contains(l.id()))
                                .map(l -> new ChoisisPage.Ligne(l.id(), l.nom(), ""))
                                .toList()));
    }

    private static boolean visible(Lieu lieu) {
        return lieu.etat() == Etat.PUBLIE || lieu.etat() == Etat.FERME;
    }

    private static void verifier(List<Lieu> lieux) {
        if (lieux.isEmpty()) {
            throw Refus.illisible("Aucun lieu publié n’est coché. Revenez à la liste et cochez au moins un lieu.");
        }
        if (lieux.size() > Confirmations.PAR_ENVOI) {
            throw Refus.illisible(
                    "On écrit à " + Confirmations.PAR_ENVOI + " lieux au plus à la fois, et le filtre en garde "
                            + Formats.entier(lieux.size()) + ". Resserrez le filtre, ou préparez une campagne.");
        }
    }

    private List<Lieu> choisis(Compte compte, @Nullable List<String> ids) {
        var ressort = droits.ressort(compte);
        return lieux.trouverTous(new HashSet<>(ids == null ? List.of() : ids)).stream()
                .filter(ressort::contient)
                .toList();
    }

    @PostMapping("/gestion/campagnes/choisis/envoyer")
    ModelAndView envoyer(@RequestParam @Nullable List<String> lieu) {
        var compte = acces.compte();
        var visibles = choisis(compte, lieu).stream()
                .filter(ChoisisController::visible)
                .toList();
        verifier(visibles);
        int lettres = destinataires.joignables(visibles).size();
        if (lettres == 0) {
            throw Refus.illisible("Aucun de ces lieux n’a d’adresse à qui écrire. Rien n’a été envoyé.");
        }
        var campagne = confirmations.demander(visibles, compte.perimetre(), compte.id());
        journal.noter("campagne.demander", campagne.id(), lettres + " lettres");
        return new ModelAndView("redirect:/gestion/campagnes/" + campagne.id() + "?fait=envoi&nombre=" + lettres);
    }
}
