package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.moderation.ActionGroupee;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Filtre;
import fr.maillage.lieu.moderation.Lots;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Acts on many places: shown before, done, shown after, undone. */
@Controller
class LotController {
    private static final int MOTIF_MAX = 300;

    private final Droits droits;
    private final FileDesLieux file;
    private final Lieux lieux;
    private final Lots lots;

    LotController(Droits droits, FileDesLieux file, Lieux lieux, Lots lots) {
        this.droits = droits;
        this.file = file;
        this.lieux = lieux;
        this.lots = lots;
    }

    /** Shows what would happen; writes nothing. */
    @PostMapping("/gestion/lieux/lot")
    ModelAndView preparer(
            @RequestParam Map<String, String> parametres,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String portee,
            @RequestParam @Nullable List<String> lieu) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var choisie = action(action);
        var filtre = Filtre.lire(parametres);
        var choisis = portee.equals("tous") ? tous(compte, filtre) : choisis(compte, lieu == null ? List.of() : lieu);
        var retour = new Lien("Revenir à la liste", "/gestion/lieux?" + filtre.requete());
        if (choisis.isEmpty()) {
            throw Refus.illisible("Aucun lieu n’est coché. Revenez à la liste et cochez au moins un lieu.");
        }
        if (choisis.size() > Lots.MAX) {
            throw Refus.illisible("Une action groupée porte sur " + Lots.MAX + " lieux au plus, et le filtre en garde "
                    + Formats.entier(choisis.size()) + ". Resserrez le filtre, par exemple sur une intercommunalité.");
        }
        var lignes = new ArrayList<LotPage.Ligne>();
        var laisses = new ArrayList<LotPage.Ligne>();
        for (var l : FileDesLieux.trier(choisis, "nom", false)) {
            choisie.empechement(l)
                    .ifPresentOrElse(
                            raison -> laisses.add(ligne(l, raison)),
                            () -> lignes.add(ligne(
                                    l,
                                    l.etat().libelle() + " → " + choisie.etat().libelle())));
        }
        var verbe = choisie.libelle() + " " + Formats.compte(lignes.size(), "lieu", "lieux");
        return page(new LotPage(
                enTete("Confirmer\u00a0: " + verbe.toLowerCase(java.util.Locale.FRENCH)),
                choisie.cle(),
                verbe,
                0,
                false,
                lignes.isEmpty()
                        ? "Aucun lieu ne peut recevoir cette action."
                        : "Rien n’est encore fait. Voici ce qui va se passer.",
                lignes,
                laisses,
                retour));
    }

    private List<Lieu> tous(Compte compte, Filtre filtre) {
        return file.chercher(droits.ressort(compte), filtre).lieux();
    }

    private List<Lieu> choisis(Compte compte, List<String> ids) {
        var ressort = droits.ressort(compte);
        return lieux.trouverTous(new HashSet<>(ids)).stream()
                .filter(l -> l.etat() != Etat.BROUILLON && ressort.contient(l))
                .toList();
    }

    private static ActionGroupee action(String cle) {
        return ActionGroupee.deCle(cle)
                .orElseThrow(() ->
                        Refus.illisible("Choisissez une action dans la liste, puis recommencez. Rien n’a été changé."));
    }

    /** @param lieu « identifier:version » of each */
    @PostMapping("/gestion/lieux/lot/faire")
    ModelAndView faire(
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam @Nullable List<String> lieu) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var versions = versions(lieu == null ? List.of() : lieu);
        if (versions.isEmpty() || versions.size() > Lots.MAX) {
            throw Refus.illisible(
                    "Cette action ne désigne aucun lieu, ou trop de lieux. Recommencez depuis la liste. Rien n’a été changé.");
        }
        var net = motif.strip();
        var bilan = lots.faire(
                action(action),
                versions,
                net.length() > MOTIF_MAX ? net.substring(0, MOTIF_MAX) : net,
                compte,
                droits.ressort(compte));
        return new ModelAndView("redirect:/gestion/lieux/lot/" + bilan.lot());
    }

    private static Map<String, Integer> versions(List<String> envoyes) {
        var versions = new HashMap<String, Integer>();
        for (var envoye : envoyes) {
            if (envoye.matches("[0-9a-z]{8}:\\d{1,9}")) {
                versions.put(envoye.substring(0, 8), Integer.valueOf(envoye.substring(9)));
            }
        }
        return versions;
    }

    @GetMapping("/gestion/lieux/lot/{id}")
    ModelAndView resultat(@PathVariable long id) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        return page(resultat(lot(id, compte), compte, Map.of()));
    }

    @PostMapping("/gestion/lieux/lot/{id}/annuler")
    ModelAndView annuler(@PathVariable long id) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        lot(id, compte);
        var bilan = lots.annuler(id, compte, droits.ressort(compte));
        return page(resultat(lot(id, compte), compte, bilan.laisses()));
    }

    /** An act is seen and undone by who did it, and by administrators. */
    private Lots.Lot lot(long id, Compte compte) {
        return lots.trouver(id)
                .filter(lot -> lot.compte().equals(compte.id()) || compte.role() == Role.ADMINISTRATEUR)
                .orElseThrow(() -> Refus.introuvable("Cette action groupée n’existe pas."));
    }

    private LotPage resultat(Lots.Lot lot, Compte compte, Map<String, String> laisses) {
        var action = action(lot.action());
        var ressort = droits.ressort(compte);
        var lignes = lots.lignes(lot.id());
        Map<String, Lieu> parId = lieux
                .trouverTous(lignes.stream().map(Lots.Ligne::lieu).toList())
                .stream()
                .filter(ressort::contient)
                .collect(Collectors.toMap(Lieu::id, Function.identity()));
        var dits = new ArrayList<LotPage.Ligne>();
        var restes = new ArrayList<LotPage.Ligne>();
        for (var ligne : lignes) {
            var lieu = parId.get(ligne.lieu());
            if (lieu == null) {
                continue;
            }
            var raison = laisses.get(lieu.id());
            if (raison == null) {
                dits.add(ligne(lieu, lieu.etat().libelle()));
            } else {
                restes.add(ligne(lieu, raison));
            }
        }
        boolean annulee = lot.annuleLe() != null;
        var nombre = Formats.compte(annulee ? dits.size() : lignes.size(), "lieu", "lieux");
        return new LotPage(
                enTete(annulee ? "Action annulée" : "Action faite"),
                action.cle(),
                action.libelle(),
                lot.id(),
                !annulee && !lignes.isEmpty(),
                annulee
                        ? "«\u00a0" + action.libelle() + "\u00a0» est annulé\u00a0: " + nombre + " comme avant."
                        : "«\u00a0" + action.libelle() + "\u00a0» est fait pour " + nombre + ".",
                dits,
                restes,
                new Lien("Revenir à la liste", "/gestion/lieux"));
    }

    private static LotPage.Ligne ligne(Lieu lieu, String dit) {
        return new LotPage.Ligne(
                lieu.id(), lieu.version(), lieu.nom(), lieu.fiche().texteOuVide(Champ.COMMUNE), dit);
    }

    private static EnTete enTete(String titre) {
        return EnTeteDeGestion.de(titre, EnTeteDeGestion.LIEUX);
    }

    private static ModelAndView page(LotPage page) {
        return new ModelAndView("lieu/moderation/lot", "page", page);
    }
}
