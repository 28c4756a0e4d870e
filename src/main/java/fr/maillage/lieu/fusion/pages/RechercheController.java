package fr.maillage.lieu.fusion.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Journal;
import fr.maillage.compte.Role;
import fr.maillage.lieu.fusion.RechercheDeDoublons;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Filtre;
import fr.maillage.lieu.moderation.Ressort;
import fr.maillage.lieu.moderation.pages.EnTeteDeGestion;
import fr.maillage.lieu.moderation.pages.OptionsDeFiltre;
import fr.maillage.lieu.travail.Avancement;
import fr.maillage.lieu.travail.AvancementPage;
import fr.maillage.lieu.travail.Jauge;
import fr.maillage.lieu.travail.Tache;
import fr.maillage.lieu.travail.Travail;
import fr.maillage.lieu.travail.Travail.Genre;
import fr.maillage.lieu.travail.Travaux;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Searches for duplicates in the background, one search at a time for each account. */
@Controller
class RechercheController {
    private static final String ADRESSE = "/gestion/doublons/recherche";
    private static final String DOUBLONS = "redirect:/gestion/doublons";
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** More places than a session of work can look through, and than the memory of a small node should compare. */
    private static final int LIEUX_MAX = 20_000;

    private final Droits droits;
    private final FileDesLieux file;
    private final RechercheDeDoublons recherche;
    private final Travaux travaux;
    private final OptionsDeFiltre options;
    private final Journal journal;

    RechercheController(
            Droits droits,
            FileDesLieux file,
            RechercheDeDoublons recherche,
            Travaux travaux,
            OptionsDeFiltre options,
            Journal journal) {
        this.droits = droits;
        this.file = file;
        this.recherche = recherche;
        this.travaux = travaux;
        this.options = options;
        this.journal = journal;
    }

    /** A search that runs already goes on, whatever the territory asked. */
    @PostMapping("/gestion/doublons/chercher")
    ModelAndView chercher(@RequestParam(defaultValue = "") String territoire) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var ressort = droits.ressort(compte);
        var filtre = Filtre.lire(Map.of("territoire", territoire));
        var nom = territoire.isEmpty() ? "" : options.nom(territoire);
        journal.noter("lieu.doublon.chercher", nom.isEmpty() ? "perimetre" : nom, "");
        travaux.lancer(
                Genre.DOUBLONS,
                compte.id(),
                DerniereRecherche.FORMAT,
                PATIENCE,
                avancement -> DerniereRecherche.ecrire(nom, chercher(ressort, filtre, avancement)));
        return new ModelAndView("redirect:" + ADRESSE);
    }

    private int chercher(Ressort ressort, Filtre filtre, Avancement avancement) {
        var aComparer = file.chercher(ressort, filtre).lieux();
        if (aComparer.size() > LIEUX_MAX) {
            throw new Tache.Impossible("La recherche porte sur " + Formats.entier(LIEUX_MAX)
                    + " lieux au plus. Choisissez un territoire plus petit.");
        }
        return recherche.chercher(aComparer, avancement);
    }

    /** @param suivi « non » for a page that does not reload by itself */
    @GetMapping(ADRESSE)
    ModelAndView suivre(@RequestParam(defaultValue = "") String suivi, HttpServletResponse reponse) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        return travaux.trouver(Genre.DOUBLONS, compte.id())
                .filter(Travail::enCours)
                .map(travail -> avancement(travail, !suivi.equals("non"), reponse))
                .orElseGet(() -> new ModelAndView(DOUBLONS + "?fait=recherche"));
    }

    private static ModelAndView avancement(Travail travail, boolean suivi, HttpServletResponse reponse) {
        if (suivi) {
            reponse.setHeader("Refresh", Jauge.SECONDES);
        }
        var page = new AvancementPage(
                EnTeteDeGestion.de("Recherche de doublons", new Lien("Doublons", "/gestion/doublons")),
                "Le programme compare les lieux deux à deux. Vous pouvez quitter cette page\u00a0: la recherche continue, et son"
                        + " résultat vous attend parmi les doublons.",
                new Jauge(
                        ADRESSE,
                        "Interrompre la recherche",
                        ADRESSE + "/interrompre",
                        travail.fait() == 0
                                ? "lecture des lieux"
                                : Formats.entier(travail.fait()) + " lieux sur " + Formats.entier(travail.total()),
                        travail.pourCent(),
                        suivi));
        return new ModelAndView("lieu/travail/avancement", "page", page);
    }

    @PostMapping(ADRESSE + "/interrompre")
    ModelAndView interrompre() {
        Compte compte = droits.exiger(Role.CHARGE_DE_MISSION);
        travaux.interrompre(Genre.DOUBLONS, compte.id());
        return new ModelAndView(DOUBLONS + "?fait=recherche");
    }
}
