package fr.maillage.lieu.recensement.pages;

import fr.maillage.compte.Journal;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.moderation.pages.Moments;
import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Essai;
import fr.maillage.lieu.recensement.Import;
import fr.maillage.lieu.recensement.ImportImpossible;
import fr.maillage.lieu.recensement.Issue;
import fr.maillage.lieu.recensement.LigneImportee;
import fr.maillage.lieu.travail.AvancementPage;
import fr.maillage.lieu.travail.Jauge;
import fr.maillage.lieu.travail.Travail;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tries an import without writing anything, then starts it. */
@Controller
class EssaiController {
    private static final String ESSAI = AccesAuxImports.CHEMIN + "/essai";
    private static final int REJETS = 100;
    private static final int EXEMPLES = 3;

    private final AccesAuxImports acces;
    private final Journal journal;

    EssaiController(AccesAuxImports acces, Journal journal) {
        this.acces = acces;
        this.journal = journal;
    }

    /**
     * Starts the trial of what was not tried yet as it is read now, else tells where it is, else what it found.
     *
     * @param suivi « non » for a page that does not reload by itself
     */
    @GetMapping(ESSAI)
    ModelAndView essayer(
            @PathVariable long id, @RequestParam(defaultValue = "") String suivi, HttpServletResponse reponse) {
        var lequel = acces.aPreparer(id);
        acces.exigerLeContenu(lequel);
        acces.imports().essayer(id, false);
        var trouve = acces.imports().travail(lequel);
        if (trouve.isEmpty()) {
            // Somebody has just started the import, or changed its reading.
            return new ModelAndView("redirect:" + AccesAuxImports.chemin(lequel));
        }
        var travail = trouve.get();
        return switch (travail.etat()) {
            case EN_COURS -> avancement(lequel, travail, !suivi.equals("non"), reponse);
            case TERMINE -> vue(page(lequel, acces.imports().essai(lequel).orElseThrow(), travail), HttpStatus.OK);
            case INTERROMPU -> vue(impossible(lequel, "L’essai s’est arrêté avant la fin.", true), HttpStatus.OK);
            case ECHOUE -> vue(impossible(lequel, travail.erreur(), true), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView avancement(Import lequel, Travail travail, boolean suivi, HttpServletResponse reponse) {
        if (suivi) {
            reponse.setHeader("Refresh", Jauge.SECONDES);
        }
        var adresse = AccesAuxImports.chemin(lequel) + "/essai";
        var page = new AvancementPage(
                enTete(lequel),
                "Le programme lit chaque ligne et la compare aux lieux connus. Rien n’est écrit. Vous pouvez quitter cette page"
                        + "\u00a0: l’essai continue, et vous le retrouverez depuis la liste des imports.",
                new Jauge(
                        adresse,
                        "Interrompre l’essai",
                        adresse + "/interrompre",
                        AccesAuxImports.avancement(travail.fait(), travail.total()),
                        travail.pourCent(),
                        suivi));
        return new ModelAndView("lieu/travail/avancement", "page", page);
    }

    @PostMapping(ESSAI)
    ModelAndView recommencer(@PathVariable long id) {
        var lequel = acces.aPreparer(id);
        acces.exigerLeContenu(lequel);
        acces.imports().essayer(id, true);
        return versLEssai(lequel);
    }

    @PostMapping(ESSAI + "/interrompre")
    ModelAndView interrompre(@PathVariable long id) {
        var lequel = acces.aPreparer(id);
        acces.imports().interrompreLEssai(id);
        return versLEssai(lequel);
    }

    private static ModelAndView versLEssai(Import lequel) {
        return new ModelAndView("redirect:" + AccesAuxImports.chemin(lequel) + "/essai");
    }

    private static ModelAndView vue(EssaiPage page, HttpStatus statut) {
        return new ModelAndView("lieu/recensement/essai", Map.of("page", page), statut);
    }

    private static EnTete enTete(Import lequel) {
        return AccesAuxImports.enTete(lequel, "Essai de l’import");
    }

    private static EssaiPage impossible(Import lequel, String erreur, boolean aRecommencer) {
        return new EssaiPage(
                enTete(lequel),
                lequel.id(),
                "",
                "",
                erreur,
                aRecommencer,
                "",
                lequel.publier(),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of());
    }

    private EssaiPage page(Import lequel, Essai essai, Travail travail) {
        var rejetees = rejetees(essai);
        int ecrites = essai.bilan().lignes() - essai.bilan().rejetees();
        return new EssaiPage(
                enTete(lequel),
                lequel.id(),
                Moments.dire(Objects.requireNonNullElse(travail.finiLe(), travail.commenceLe())),
                Equation.de(essai.bilan()),
                null,
                true,
                ecrites == 0 ? "" : "Importer " + AccesAuxImports.lignes(ecrites),
                lequel.publier(),
                acces.memeFichier(lequel).stream()
                        .map(autre -> new Lien(
                                "l’import du " + Moments.dire(autre.deposeLe()) + " ("
                                        + autre.etat().libelle() + ")",
                                AccesAuxImports.suite(autre)))
                        .toList(),
                alertes(essai),
                rejetees.stream()
                        .limit(REJETS)
                        .map(l -> new EssaiPage.Rejet(l.ligne(), l.raison()))
                        .toList(),
                rejetees.size(),
                essai.apercus().stream().map(EssaiController::apercu).toList());
    }

    private static List<LigneImportee> rejetees(Essai essai) {
        return essai.lignes().stream().filter(l -> l.issue() == Issue.REJETEE).toList();
    }

    private static List<EssaiPage.Alerte> alertes(Essai essai) {
        return essai.avertissements().entrySet().stream()
                .map(e -> new EssaiPage.Alerte(
                        e.getKey().libelle(), e.getValue(), e.getKey().aRevoir(), exemples(essai, e.getKey())))
                .toList();
    }

    private static List<String> exemples(Essai essai, Avertissement.Genre genre) {
        return essai.lignes().stream()
                .flatMap(l -> l.avertissements().stream()
                        .filter(a -> a.genre() == genre)
                        .map(a -> "ligne\u00a0" + Formats.entier(l.ligne())
                                + (a.detail().isEmpty() ? "" : "\u00a0: " + a.detail())))
                .limit(EXEMPLES)
                .toList();
    }

    private static EssaiPage.Apercu apercu(Essai.Apercu apercu) {
        var valeurs = new ArrayList<EssaiPage.Valeur>();
        for (var champ : apercu.fiche().champs()) {
            var texte = apercu.fiche().valeurs(champ).stream()
                    .map(v -> Nomenclature.livree().libelle(champ, v))
                    .collect(Collectors.joining(", "));
            valeurs.add(new EssaiPage.Valeur(champ.libelle(), texte));
        }
        return new EssaiPage.Apercu(
                apercu.ligne(),
                apercu.fiche().nom().isEmpty()
                        ? "Lieu sans nom"
                        : apercu.fiche().nom(),
                valeurs,
                apercu.passages().stream().map(EssaiController::passage).toList(),
                apercu.avertissements().stream().map(Avertissement::phrase).toList());
    }

    private static String passage(Passage passage) {
        return Stream.of(passage.nom(), passage.adresse(), passage.commune(), passage.horaires(), passage.precisions())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @GetMapping(ESSAI + "/rejets.csv")
    ResponseEntity<String> rejets(@PathVariable long id) {
        var essai = acces.imports()
                .essai(acces.aPreparer(id))
                .orElseThrow(
                        () -> Refus.introuvable(
                                "L’essai de ce fichier n’est pas terminé, ou la lecture a changé depuis. Ouvrez l’essai\u00a0: il se fera."));
        return LignesEnCsv.reponse("essai-" + id + "-rejets.csv", rejetees(essai));
    }

    @PostMapping(AccesAuxImports.CHEMIN + "/lancer")
    ModelAndView lancer(@PathVariable long id, @RequestParam(defaultValue = "") String publier) {
        var lequel = acces.aPreparer(id);
        try {
            acces.imports().regler(id, lequel.correspondance(), lequel.feuille(), publier.equals("1"));
            acces.imports().lancer(id);
        } catch (ImportImpossible e) {
            return vue(impossible(lequel, String.valueOf(e.getMessage()), false), HttpStatus.CONFLICT);
        }
        journal.noter(
                "import.lancer", String.valueOf(id), publier.equals("1") ? "avec publication" : "sans publication");
        return new ModelAndView("redirect:" + AccesAuxImports.chemin(lequel));
    }
}
