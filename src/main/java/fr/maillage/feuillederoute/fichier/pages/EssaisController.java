package fr.maillage.feuillederoute.fichier.pages;

import fr.maillage.compte.Journal;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.fichier.FichierRefuse;
import fr.maillage.feuillederoute.fichier.essai.Depose;
import fr.maillage.feuillederoute.fichier.essai.EssaisEnBase;
import fr.maillage.feuillederoute.fichier.essai.Imports;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Refus;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files brought into a roadmap: sent, tried, looked at row by row, then written or forgotten. */
@Controller
class EssaisController {
    static final String RACINE = "/gestion/feuilles-de-route/{id}/fichiers";

    private static final String UN = RACINE + "/imports/{numero:[0-9]{1,15}}";

    private final AccesAuxFeuilles acces;
    private final Imports imports;
    private final EssaisEnBase essais;
    private final AssemblageDesFichiers assemblage;
    private final Journal journal;

    EssaisController(
            AccesAuxFeuilles acces,
            Imports imports,
            EssaisEnBase essais,
            AssemblageDesFichiers assemblage,
            Journal journal) {
        this.acces = acces;
        this.imports = imports;
        this.essais = essais;
        this.assemblage = assemblage;
        this.journal = journal;
    }

    @GetMapping(RACINE)
    ModelAndView accueil(@PathVariable String id) {
        return accueil(acces.trouver(id), null);
    }

    private ModelAndView accueil(Ouverte ouverte, @Nullable String erreur) {
        return new ModelAndView(
                "feuillederoute/fichier/fichiers",
                Map.of("page", assemblage.accueil(ouverte, erreur)),
                erreur == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(RACINE + "/imports")
    ModelAndView essayer(@PathVariable String id, @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var ouverte = acces.trouver(id);
        var nom = fichier == null ? "" : Objects.requireNonNullElse(fichier.getOriginalFilename(), "");
        if (fichier == null || (fichier.isEmpty() && nom.isEmpty())) {
            return accueil(ouverte, "Choisissez un fichier sur votre ordinateur.");
        }
        try {
            long numero = imports.essayer(
                    ouverte.feuille(),
                    AssemblageDesFichiers.nomMontre(nom),
                    fichier.getBytes(),
                    ouverte.compte().id());
            return vers(ouverte, numero);
        } catch (FichierRefuse e) {
            return accueil(ouverte, e.getMessage());
        }
    }

    private static ModelAndView vers(Ouverte ouverte, long numero) {
        return new ModelAndView("redirect:" + ouverte.feuille().chemin() + "/fichiers/imports/" + numero);
    }

    private Depose trouver(Ouverte ouverte, String numero) {
        return essais.trouver(ouverte.feuille().id(), Long.parseLong(numero))
                .orElseThrow(() -> Refus.introuvable("Cet import n’est pas dans la feuille de route."));
    }

    @GetMapping(UN)
    ModelAndView un(
            @PathVariable String id,
            @PathVariable String numero,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String page) {
        return un(acces.trouver(id), numero, sort, Pagination.lire(page), "");
    }

    private ModelAndView un(Ouverte ouverte, String numero, String sort, int page, String avis) {
        var depose = trouver(ouverte, numero);
        return essais.rapport(depose.id())
                .map(rapport -> new ModelAndView(
                        "feuillederoute/fichier/essai",
                        "page",
                        assemblage.essai(ouverte, depose, rapport, sort, page, avis)))
                .orElseGet(() -> new ModelAndView(
                        "feuillederoute/fichier/import", "page", assemblage.suivi(ouverte, depose, avis)));
    }

    @PostMapping(UN + "/ecrire")
    ModelAndView ecrire(@PathVariable String id, @PathVariable String numero) {
        var ouverte = acces.trouver(id);
        var depose = trouver(ouverte, numero);
        var suite = imports.ecrire(ouverte.feuille(), depose, ouverte.compte().id());
        return switch (suite) {
            case ECRIT -> {
                journal.noter("feuille.importer", id, "import " + depose.id());
                yield vers(ouverte, depose.id());
            }
            case REFAIT ->
                un(
                        ouverte,
                        numero,
                        "",
                        1,
                        "Quelqu’un a modifié la feuille de route depuis l’essai. Rien n’est écrit\u00a0: l’essai est refait ci-dessous, relisez-le.");
            case TROP_TARD ->
                un(ouverte, numero, "", 1, "Cet import n’est plus à confirmer. Rien n’est écrit de plus.");
        };
    }

    @PostMapping(UN + "/abandonner")
    ModelAndView abandonner(@PathVariable String id, @PathVariable String numero) {
        var ouverte = acces.trouver(id);
        imports.abandonner(trouver(ouverte, numero));
        return new ModelAndView("redirect:" + ouverte.feuille().chemin() + "/fichiers");
    }

    @PostMapping(UN + "/annuler")
    ModelAndView annuler(@PathVariable String id, @PathVariable String numero) {
        var ouverte = acces.trouver(id);
        var depose = trouver(ouverte, numero);
        if (imports.annuler(ouverte.feuille(), depose, ouverte.compte().id())) {
            journal.noter("feuille.annuler-import", id, "import " + depose.id());
            return vers(ouverte, depose.id());
        }
        return un(
                ouverte,
                numero,
                "",
                1,
                "Cet import ne peut plus être annulé d’un coup\u00a0: quelqu’un a modifié depuis une fiche qu’il avait écrite, ou il l’est déjà. Rien n’a changé.");
    }
}
