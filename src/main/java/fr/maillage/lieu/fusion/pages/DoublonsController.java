package fr.maillage.lieu.fusion.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Journal;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Paire;
import fr.maillage.lieu.Paires;
import fr.maillage.lieu.fusion.Preselection;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.pages.EnTeteDeGestion;
import fr.maillage.lieu.moderation.pages.OptionsDeFiltre;
import fr.maillage.lieu.travail.Travaux;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Refus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pairs of places that may be one: decided one by one, remembered. */
@Controller
class DoublonsController {
    private static final int MONTREES = 25;

    private final Droits droits;
    private final FileDesLieux file;
    private final Lieux lieux;
    private final Paires paires;
    private final Travaux travaux;
    private final OptionsDeFiltre options;
    private final Journal journal;

    DoublonsController(
            Droits droits,
            FileDesLieux file,
            Lieux lieux,
            Paires paires,
            Travaux travaux,
            OptionsDeFiltre options,
            Journal journal) {
        this.droits = droits;
        this.file = file;
        this.lieux = lieux;
        this.paires = paires;
        this.travaux = travaux;
        this.options = options;
        this.journal = journal;
    }

    @GetMapping("/gestion/doublons")
    ModelAndView lister(
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(name = "page", defaultValue = "1") String numero) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var toutes = duRessort(compte);
        int derniere = Math.max(1, (toutes.size() + MONTREES - 1) / MONTREES);
        // A page past the end, after decisions, is the last one.
        var pages = new Pagination(
                Math.min(Pagination.lire(numero), derniere), MONTREES, toutes.size(), "/gestion/doublons");
        var aVoir = toutes.stream().skip(pages.saut()).limit(MONTREES).toList();
        var parId = new HashMap<String, Lieu>();
        lieux.trouverTous(aVoir.stream()
                        .flatMap(p -> Stream.of(p.lieuA(), p.lieuB()))
                        .collect(Collectors.toSet()))
                .forEach(lieu -> parId.put(lieu.id(), lieu));
        var page = new DoublonsPage(
                EnTeteDeGestion.de("Doublons à revoir"),
                annonce(fait),
                Formats.compte(toutes.size(), "paire à revoir", "paires à revoir"),
                aVoir.stream().map(p -> vue(p, parId)).filter(Objects::nonNull).toList(),
                pages,
                options.territoires(droits.ressort(compte), ""),
                DerniereRecherche.de(travaux, compte.id()),
                fait.equals("recherche"));
        return new ModelAndView("lieu/fusion/doublons", "page", page);
    }

    private static String annonce(String fait) {
        return switch (fait) {
            case "fusion" -> "Les deux lieux sont fusionnés. La fusion s’annule depuis la page du lieu gardé.";
            case "distinctes" -> "C’est noté\u00a0: ce sont deux lieux. La paire ne sera plus proposée.";
            case "plus-tard" -> "La paire reviendra après les autres.";
            default -> "";
        };
    }

    /** Both places must be in the perimeter. */
    private List<Paire> duRessort(Compte compte) {
        var ressort = droits.ressort(compte);
        var ids =
                file.duRessort(ressort, OUVERTS).stream().map(Lieu::id).collect(Collectors.toCollection(HashSet::new));
        return paires.aRevoir().stream()
                .filter(p -> ids.contains(p.lieuA()) && ids.contains(p.lieuB()))
                .toList();
    }

    private static final java.util.Set<Etat> OUVERTS =
            java.util.EnumSet.of(Etat.DECLARE, Etat.PUBLIE, Etat.A_REVOIR, Etat.FERME);

    private static DoublonsPage.@org.jspecify.annotations.Nullable PaireVue vue(Paire paire, Map<String, Lieu> parId) {
        var a = parId.get(paire.lieuA());
        var b = parId.get(paire.lieuB());
        if (a == null || b == null) {
            return null;
        }
        boolean garde = Preselection.survitAvant(a, b);
        return new DoublonsPage.PaireVue(cote(garde ? a : b), cote(garde ? b : a), paire.preuves());
    }

    private static DoublonsPage.Cote cote(Lieu lieu) {
        var fiche = lieu.fiche();
        return new DoublonsPage.Cote(
                lieu.id(),
                lieu.nom(),
                lieu.etat().libelle(),
                Stream.of(
                                fiche.texteOuVide(Champ.ADRESSE),
                                (fiche.texteOuVide(Champ.CODE_POSTAL) + " " + fiche.texteOuVide(Champ.COMMUNE)).strip())
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(", ")),
                lieu.source(),
                lieu.majLe() == null ? "date inconnue" : Formats.date(lieu.majLe()));
    }

    @PostMapping("/gestion/doublons/decider")
    ModelAndView decider(
            @RequestParam(defaultValue = "") String a,
            @RequestParam(defaultValue = "") String b,
            @RequestParam(defaultValue = "") String decision) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        droits.lieu(a, compte);
        droits.lieu(b, compte);
        if (a.equals(b)) {
            throw Refus.illisible("Une paire est faite de deux lieux différents.");
        }
        switch (decision) {
            case "distinctes" -> {
                paires.distinctes(a, b, compte.id());
                journal.noter("lieu.doublon.distinctes", a, "et " + b);
            }
            case "plus-tard" -> paires.plusTard(a, b);
            case "meme" -> {
                return new ModelAndView("redirect:/gestion/lieux/" + a + "/fusionner?avec=" + b + "&depuis=doublons");
            }
            default -> throw Refus.illisible("Choisissez l’une des réponses proposées. Rien n’a été changé.");
        }
        return new ModelAndView("redirect:/gestion/doublons?fait=" + decision);
    }
}
