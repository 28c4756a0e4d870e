package fr.maillage.lieu.recensement.pages;

import fr.maillage.compte.Journal;
import fr.maillage.lieu.moderation.pages.Moments;
import fr.maillage.lieu.recensement.EtatDImport;
import fr.maillage.lieu.recensement.FichierIllisible;
import fr.maillage.lieu.recensement.Import;
import fr.maillage.lieu.recensement.correspondance.CorrespondancesLivrees;
import fr.maillage.lieu.recensement.correspondance.Proposition;
import fr.maillage.lieu.recensement.lecture.LectureDeRecensement;
import fr.maillage.lieu.recensement.lecture.Tableau;
import fr.maillage.lieu.travail.Travail;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Lists imports and takes new files. */
@Controller
class ImportsController {
    private final AccesAuxImports acces;
    private final Journal journal;

    ImportsController(AccesAuxImports acces, Journal journal) {
        this.acces = acces;
        this.journal = journal;
    }

    @GetMapping("/gestion/imports")
    ModelAndView lister() {
        var lignes = acces.visibles().stream().map(this::ligne).toList();
        var page = new ImportsPage(
                fr.maillage.lieu.moderation.pages.EnTeteDeGestion.de("Imports").avecStyle("recensement.css"), lignes);
        return new ModelAndView("lieu/recensement/imports", "page", page);
    }

    private ImportsPage.Ligne ligne(Import un) {
        var travail = un.etat() == EtatDImport.DEPOSE ? acces.imports().travail(un) : Optional.<Travail>empty();
        return new ImportsPage.Ligne(
                travail.isPresent() ? AccesAuxImports.chemin(un) + "/essai" : AccesAuxImports.suite(un),
                un.fichier(),
                travail.map(ImportsController::etat).orElse(un.etat().libelle()),
                un.etat() == EtatDImport.DEPOSE ? "" : Equation.de(un.bilan()),
                acces.auteur(un),
                Moments.dire(un.deposeLe()));
    }

    private static String etat(Travail travail) {
        return switch (travail.etat()) {
            case EN_COURS -> "Essai en cours (" + travail.pourCent() + "\u00a0%)";
            case INTERROMPU -> "Essai interrompu";
            case TERMINE -> "Essai terminé";
            case ECHOUE -> "Essai échoué";
        };
    }

    @GetMapping("/gestion/imports/nouveau")
    ModelAndView choisir() {
        acces.compte();
        return depot(null);
    }

    private ModelAndView depot(@Nullable String erreur) {
        var resume = new ResumeErreurs(erreur == null ? List.of() : List.of(new Lien(erreur, "#fichier")));
        var page = new DepotPage(AccesAuxImports.enTete("Importer un recensement"), resume, erreur, acces.perimetre());
        return new ModelAndView(
                "lieu/recensement/depot",
                Map.of("page", page),
                erreur == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/gestion/imports/nouveau")
    ModelAndView deposer(@RequestParam(required = false) @Nullable MultipartFile fichier) throws IOException {
        var compte = acces.compte();
        if (fichier == null
                || (fichier.isEmpty()
                        && Objects.requireNonNullElse(fichier.getOriginalFilename(), "")
                                .isEmpty())) {
            return depot("Choisissez un fichier sur votre ordinateur.");
        }
        var contenu = fichier.getBytes();
        var nom = Objects.requireNonNullElse(fichier.getOriginalFilename(), "");
        Tableau tableau;
        try {
            tableau = LectureDeRecensement.lire(contenu, "");
        } catch (FichierIllisible e) {
            return depot(e.getMessage());
        }
        if (tableau.taille() == 0) {
            return depot(
                    "Ce fichier n’a que des titres de colonnes, aucun lieu. Choisissez un fichier qui contient des lieux.");
        }
        var depose = acces.imports().deposer(nom, contenu, compte.id(), compte.perimetre());
        acces.imports().regler(depose.id(), correspondance(tableau, depose.fichier()), "", true);
        journal.noter("import.deposer", String.valueOf(depose.id()), AccesAuxImports.lignes(tableau.taille()));
        return new ModelAndView("redirect:" + AccesAuxImports.suite(depose));
    }

    /** The mapping that comes with the program for this layout, or a proposal. */
    static String correspondance(Tableau tableau, String fichier) {
        return CorrespondancesLivrees.reconnue(tableau.colonnes())
                .map(CorrespondancesLivrees.Livree::yaml)
                .orElseGet(() -> Proposition.pour(tableau, fichier).yaml());
    }
}
