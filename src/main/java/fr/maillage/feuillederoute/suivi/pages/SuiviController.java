package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.demarche.CalendrierDeDemarche;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.registre.DerniersChangements;
import fr.maillage.feuillederoute.suivi.Alerte;
import fr.maillage.feuillederoute.suivi.Alertes;
import fr.maillage.feuillederoute.suivi.Bilan;
import fr.maillage.feuillederoute.suivi.Courbe;
import fr.maillage.feuillederoute.suivi.Gantt;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The dashboard of a roadmap, its calendar, its indicators. */
@Controller
class SuiviController {
    static final String SUIVI = "/gestion/feuilles-de-route/{id:[0-9a-z]{8}}/suivi";
    private static final int REUNIONS = 3;
    private static final int LIGNES = 50;
    private static final int COURBES = 20;

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final DerniersChangements changements;
    private final CalendrierDeDemarche calendrier;
    private final HorlogeDeDemarche horloge;

    SuiviController(
            AccesAuxFeuilles acces,
            FeuillesDeRoute feuilles,
            DerniersChangements changements,
            CalendrierDeDemarche calendrier,
            HorlogeDeDemarche horloge) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.changements = changements;
        this.calendrier = calendrier;
        this.horloge = horloge;
    }

    private List<Alerte> alertes(Ouverte ouverte, Contenu contenu, LocalDate jour) {
        var jours = changements.de(ouverte.feuille().id(), horloge.fuseau(ouverte.demarche()));
        return Alertes.de(contenu, jour, jours);
    }

    @GetMapping(SUIVI)
    ModelAndView suivi(@PathVariable String id) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        var jour = horloge.aujourdhui(ouverte.demarche());
        var alertes = alertes(ouverte, contenu, jour);
        Map<Alerte.Nature, List<Alerte>> parNature = new EnumMap<>(Alerte.Nature.class);
        alertes.forEach(a ->
                parNature.computeIfAbsent(a.nature(), n -> new ArrayList<>()).add(a));
        return new ModelAndView(
                "feuillederoute/suivi/suivi",
                "page",
                new PageDeSuivi(
                        enTete(ouverte, "Suivi de la feuille de route"),
                        ouverte.feuille().chemin(),
                        ouverte.demarche().demonstration(),
                        "État au " + Formats.date(jour),
                        Bilan.complet(contenu, alertes),
                        contenu.enjeux().stream()
                                .map(e -> new PageDeSuivi.Ligne(e, Bilan.de(contenu, e, alertes)))
                                .toList(),
                        parNature,
                        calendrier.jalons(ouverte.demarche()).stream()
                                .filter(j -> j.genre() == JalonDeFrise.Genre.REUNION
                                        && !j.fin().isBefore(jour)
                                        && j.etat() != JalonDeFrise.Etat.ANNULE)
                                .limit(REUNIONS)
                                .toList(),
                        contenu.fiches().isEmpty()));
    }

    private static EnTete enTete(Ouverte ouverte, String titre, Lien... parents) {
        return ouverte.enTete(titre, parents).avecStyle("suivi.css");
    }

    private static Lien retour(Ouverte ouverte) {
        return new Lien("Suivi", ouverte.feuille().chemin() + "/suivi");
    }

    /** @param chantier identifier; anything else shows all */
    @GetMapping(SUIVI + "/calendrier")
    ModelAndView calendrier(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String chantier,
            @RequestParam(defaultValue = "1") String page) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        var choisi = contenu.chantiers().stream()
                .filter(c -> c.id().equals(chantier))
                .findFirst();
        List<Action> actions = choisi.map(contenu::actionsDe).orElse(contenu.actions());
        var datees = actions.stream()
                .filter(a -> Gantt.debut(a) != null)
                .sorted(Comparator.comparing(Gantt::debut, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var adresse = ouverte.feuille().chemin() + "/suivi/calendrier"
                + choisi.map(c -> "?chantier=" + c.id()).orElse("");
        var pages = new Pagination(Pagination.lire(page), LIGNES, datees.size(), adresse);
        return new ModelAndView(
                "feuillederoute/suivi/calendrier",
                "page",
                new PageDuCalendrier(
                        enTete(ouverte, "Calendrier des actions", retour(ouverte)),
                        ouverte.feuille().chemin(),
                        contenu.chantiers(),
                        choisi.map(c -> c.id()).orElse(""),
                        new Gantt(
                                datees.stream().skip(pages.saut()).limit(LIGNES).toList(),
                                horloge.aujourdhui(ouverte.demarche())),
                        actions.size() - datees.size(),
                        pages));
    }

    @GetMapping(SUIVI + "/indicateurs")
    ModelAndView indicateurs(@PathVariable String id, @RequestParam(defaultValue = "1") String page) {
        var ouverte = acces.trouver(id);
        var courbes = feuilles.contenu(ouverte.feuille()).actions().stream()
                .flatMap(a -> Courbe.de(a).stream())
                .toList();
        var chemin = ouverte.feuille().chemin();
        var pages = new Pagination(Pagination.lire(page), COURBES, courbes.size(), chemin + "/suivi/indicateurs");
        return new ModelAndView(
                "feuillederoute/suivi/indicateurs",
                "page",
                new PageDesIndicateurs(
                        enTete(ouverte, "Indicateurs", retour(ouverte)),
                        chemin,
                        courbes.stream().skip(pages.saut()).limit(COURBES).toList(),
                        pages));
    }
}
