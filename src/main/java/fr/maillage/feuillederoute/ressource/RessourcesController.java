package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.ressource.PagesDeRessources.Comparee;
import fr.maillage.feuillederoute.version.Moments;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The map of resources: of the whole roadmap, and of one fiche. */
@Controller
class RessourcesController {
    static final String UNE = "/gestion/feuilles-de-route/{id:[0-9a-z]{8}}";
    static final String RESSOURCES = UNE + "/ressources";
    static final String FICHE = RESSOURCES + "/fiche/{element:[0-9a-z]{1,20}}";
    private static final String STYLE = "ressources.css";

    private final AccesAuxFeuilles acces;
    private final Moments moments;

    RessourcesController(AccesAuxFeuilles acces, Moments moments) {
        this.acces = acces;
        this.moments = moments;
    }

    static String chemin(Ouverte ouverte) {
        return ouverte.feuille().chemin() + "/ressources";
    }

    static Lien lien(Ouverte ouverte) {
        return new Lien("Carte des ressources", chemin(ouverte));
    }

    @GetMapping(RESSOURCES)
    ModelAndView ensemble(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var demande = Demande.de(parametres);
        var moment = moments.lire(ouverte.feuille(), demande.quand());
        var contenu = moment.contenu();
        var carte = CarteDEnsemble.de(contenu, demande.filtre());
        return new ModelAndView(
                "feuillederoute/ressource/ensemble",
                "page",
                new PagesDeRessources.Ensemble(
                        ouverte.enTete("Carte des ressources").avecStyle(STYLE),
                        ouverte.feuille().chemin(),
                        chemin(ouverte),
                        demande,
                        carte,
                        new Dessin(new DessinDEnsemble(carte).dessiner("Carte des ressources")),
                        moment,
                        moments.options(ouverte.feuille()),
                        evolution(ouverte, demande, contenu),
                        contenu.defis(),
                        Activation.de(contenu, Map.of()).pointilles(),
                        contenu.ressources().isEmpty()));
    }

    private Optional<Comparee> evolution(Ouverte ouverte, Demande demande, Contenu contenu) {
        if (demande.depuis().isEmpty()) {
            return Optional.empty();
        }
        var depuis = moments.lire(ouverte.feuille(), demande.depuis());
        return Optional.of(new Comparee(depuis, Evolution.entre(depuis.contenu(), contenu)));
    }

    @GetMapping(FICHE)
    ModelAndView fiche(
            @PathVariable String id, @PathVariable String element, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var demande = Demande.de(parametres);
        var moment = moments.lire(ouverte.feuille(), demande.quand());
        var carte = CarteDeFiche.de(moment.contenu(), fiche(moment.contenu(), element), demande.sansLien());
        var feuille = ouverte.feuille().chemin();
        Function<Ressource, String> adresses = r -> moment.present() ? feuille + "/" + r.id() : "";
        return new ModelAndView(
                "feuillederoute/ressource/fiche",
                "page",
                new PagesDeRessources.UneFiche(
                        ouverte.enTete(titre(carte.fiche()), lien(ouverte)).avecStyle(STYLE),
                        feuille,
                        chemin(ouverte) + "/fiche/" + element,
                        demande,
                        carte,
                        new Dessin(new DessinDeFiche(carte, adresses).large()),
                        new Dessin(new DessinDeFiche(carte, adresses).etroit()),
                        moment,
                        moments.options(ouverte.feuille()),
                        evolution(ouverte, demande, moment.contenu())
                                .map(e -> new Comparee(e.depuis(), e.evolution().de(carte.fiche())))));
    }

    /** « Ressources du chantier 1.a »: short, the page names the fiche in full. */
    private static String titre(Fiche fiche) {
        var debut = fiche instanceof Chantier ? "Ressources du chantier" : "Ressources de l’action";
        return fiche.numero().isEmpty() ? debut : debut + "\u00a0" + fiche.numero();
    }

    static Fiche fiche(Contenu contenu, String element) {
        return contenu.element(element)
                .filter(Fiche.class::isInstance)
                .map(Fiche.class::cast)
                .orElseThrow(
                        () -> Refus.introuvable(
                                "Cette fiche n’est pas dans la feuille de route à ce moment. Revenez à la carte des ressources."));
    }
}
