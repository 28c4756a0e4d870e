package fr.maillage.lieu.recensement.pages;

import fr.maillage.compte.Journal;
import fr.maillage.lieu.moderation.pages.Moments;
import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.EtatDImport;
import fr.maillage.lieu.recensement.Import;
import fr.maillage.lieu.recensement.ImportImpossible;
import fr.maillage.lieu.recensement.Issue;
import fr.maillage.lieu.recensement.LigneImportee;
import fr.maillage.lieu.travail.Jauge;
import fr.maillage.presentation.Formats;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Follows an import, tells what became of each row, stops, resumes or undoes it. */
@Controller
class SuiviController {
    private static final int PAR_PAGE = 100;
    private static final int TOUTES = Integer.MAX_VALUE;
    private static final Set<EtatDImport> REPRENABLES = EnumSet.of(EtatDImport.INTERROMPU, EtatDImport.ECHOUE);
    private static final Set<EtatDImport> ANNULABLES =
            EnumSet.of(EtatDImport.TERMINE, EtatDImport.INTERROMPU, EtatDImport.ECHOUE);

    private final AccesAuxImports acces;
    private final Journal journal;

    SuiviController(AccesAuxImports acces, Journal journal) {
        this.acces = acces;
        this.journal = journal;
    }

    /**
     * @param apres last row of the page before
     * @param suivi « non » for a page that does not reload by itself
     */
    @GetMapping(AccesAuxImports.CHEMIN)
    ModelAndView suivre(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String issue,
            @RequestParam(defaultValue = "0") String apres,
            @RequestParam(defaultValue = "") String suivi,
            @RequestParam(defaultValue = "") String fait,
            HttpServletResponse reponse) {
        var lequel = acces.trouver(id);
        if (lequel.etat() == EtatDImport.DEPOSE) {
            return new ModelAndView("redirect:" + AccesAuxImports.suite(lequel));
        }
        boolean seul = lequel.etat() == EtatDImport.EN_COURS && !suivi.equals("non");
        if (seul) {
            reponse.setHeader("Refresh", Jauge.SECONDES);
        }
        int depuis = apres.matches("[0-9]{1,9}") ? Integer.parseInt(apres) : 0;
        var annonce = switch (fait) {
            case "interrompu" -> "L’import s’arrête après les lignes en cours. Ce qui est fait reste.";
            case "annule" -> "L’import est annulé. Voici ce que chaque ligne est devenue.";
            default -> "";
        };
        return vue(page(lequel, issue(issue), depuis, seul, annonce, lequel.erreur()), HttpStatus.OK);
    }

    private static @Nullable Issue issue(String cle) {
        return Arrays.stream(Issue.values())
                .filter(i -> i.cle().equals(cle))
                .findFirst()
                .orElse(null);
    }

    private static ModelAndView vue(SuiviPage page, HttpStatus statut) {
        return new ModelAndView("lieu/recensement/suivi", Map.of("page", page), statut);
    }

    private SuiviPage page(
            Import lequel, @Nullable Issue issue, int apres, boolean suivi, String annonce, String erreur) {
        var lues = acces.imports().lignes(lequel.id(), issue, apres, PAR_PAGE + 1);
        var lignes = lues.subList(0, Math.min(PAR_PAGE, lues.size()));
        var adresse = AccesAuxImports.chemin(lequel);
        var filtre = issue == null ? "" : "issue=" + issue.cle() + "&";
        return new SuiviPage(
                AccesAuxImports.enTete("Suivi de l’import").avecSurtitre(lequel.fichier()),
                lequel.id(),
                lequel.etat(),
                "Déposé le " + Moments.dire(lequel.deposeLe()) + " par " + acces.auteur(lequel) + ".",
                annonce,
                erreur,
                new Jauge(
                        adresse,
                        "Interrompre l’import",
                        adresse + "/interrompre",
                        AccesAuxImports.avancement(lequel.faites(), lequel.lignes()),
                        lequel.pourCent(),
                        suivi),
                AccesAuxImports.lignes(lequel.faites()) + " sur " + Formats.entier(lequel.lignes()),
                Equation.de(lequel.bilan()),
                REPRENABLES.contains(lequel.etat()) && lequel.contenuGarde(),
                ANNULABLES.contains(lequel.etat()),
                choix(adresse, issue),
                lignes.stream().map(SuiviController::ligne).toList(),
                lequel.etat() == EtatDImport.ANNULE,
                lues.size() > PAR_PAGE
                        ? adresse + "?" + filtre + "apres=" + lignes.getLast().ligne()
                        : null);
    }

    private static List<SuiviPage.Choix> choix(String adresse, @Nullable Issue choisie) {
        var choix = new ArrayList<SuiviPage.Choix>();
        choix.add(new SuiviPage.Choix("Toutes", adresse, choisie == null));
        for (var issue : Issue.values()) {
            choix.add(new SuiviPage.Choix(issue.libelle(), adresse + "?issue=" + issue.cle(), issue == choisie));
        }
        return choix;
    }

    private static SuiviPage.Ligne ligne(LigneImportee ligne) {
        return new SuiviPage.Ligne(
                ligne.ligne(),
                ligne.issue().libelle(),
                ligne.raison(),
                Objects.requireNonNullElse(ligne.lieu(), ""),
                ligne.avertissements().stream()
                        .map(Avertissement::phrase)
                        .filter(phrase -> !phrase.equals(ligne.raison()))
                        .toList(),
                ligne.annulation());
    }

    @PostMapping(AccesAuxImports.CHEMIN + "/interrompre")
    ModelAndView interrompre(@PathVariable long id) {
        var lequel = acces.aConduire(id);
        acces.imports().interrompre(id);
        return new ModelAndView("redirect:" + AccesAuxImports.chemin(lequel) + "?fait=interrompu");
    }

    @PostMapping(AccesAuxImports.CHEMIN + "/reprendre")
    ModelAndView reprendre(@PathVariable long id) {
        var lequel = acces.aConduire(id);
        try {
            acces.imports().lancer(id);
        } catch (ImportImpossible e) {
            return refus(lequel, e);
        }
        return new ModelAndView("redirect:" + AccesAuxImports.chemin(lequel));
    }

    private ModelAndView refus(Import lequel, ImportImpossible e) {
        return vue(page(lequel, null, 0, false, "", String.valueOf(e.getMessage())), HttpStatus.CONFLICT);
    }

    @GetMapping(AccesAuxImports.CHEMIN + "/annuler")
    ModelAndView confirmer(@PathVariable long id) {
        var lequel = acces.aConduire(id);
        if (!ANNULABLES.contains(lequel.etat())) {
            return new ModelAndView("redirect:" + AccesAuxImports.chemin(lequel));
        }
        var page = new AnnulationPage(
                AccesAuxImports.enTete(lequel, "Annuler cet import"), id, Equation.de(lequel.bilan()));
        return new ModelAndView("lieu/recensement/annulation", "page", page);
    }

    @PostMapping(AccesAuxImports.CHEMIN + "/annuler")
    ModelAndView annuler(@PathVariable long id) {
        var lequel = acces.aConduire(id);
        try {
            acces.imports().annuler(id, acces.compte().id());
        } catch (ImportImpossible e) {
            return refus(lequel, e);
        }
        journal.noter("import.annuler", String.valueOf(id), AccesAuxImports.lignes(lequel.faites()));
        return new ModelAndView("redirect:" + AccesAuxImports.chemin(lequel) + "?fait=annule");
    }

    @GetMapping(AccesAuxImports.CHEMIN + "/lignes.csv")
    ResponseEntity<String> lignes(@PathVariable long id) {
        acces.trouver(id);
        return LignesEnCsv.reponse(
                "import-" + id + "-lignes.csv", acces.imports().lignes(id, null, 0, TOUTES));
    }

    @GetMapping(AccesAuxImports.CHEMIN + "/rejets.csv")
    ResponseEntity<String> rejets(@PathVariable long id) {
        acces.trouver(id);
        return LignesEnCsv.reponse(
                "import-" + id + "-rejets.csv", acces.imports().lignes(id, Issue.REJETEE, 0, TOUTES));
    }
}
