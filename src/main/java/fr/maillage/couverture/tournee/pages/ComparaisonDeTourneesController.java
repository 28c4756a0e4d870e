package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Bilan;
import fr.maillage.couverture.tournee.Comparaison;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.presentation.Refus;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets two scenarios side by side. */
@Controller
class ComparaisonDeTourneesController {
    private final AccesAuxTournees acces;
    private final Dossiers dossiers;
    private final PerimetresEcrits perimetres;

    ComparaisonDeTourneesController(AccesAuxTournees acces, Dossiers dossiers, PerimetresEcrits perimetres) {
        this.acces = acces;
        this.dossiers = dossiers;
        this.perimetres = perimetres;
    }

    @GetMapping(AccesAuxTournees.RACINE + "/comparer")
    ModelAndView comparer(@RequestParam(defaultValue = "") String a, @RequestParam(defaultValue = "") String b) {
        var compte = acces.compte();
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            throw Refus.illisible("Choisissez deux scénarios différents à comparer.");
        }
        var un = acces.trouver(a, compte);
        var autre = acces.trouver(b, compte);
        var premier = dossiers.de(un, List.of(autre));
        var second = dossiers.de(autre);
        // One ruler for both: people and reach are those of the first.
        var comparaison = new Comparaison(
                premier.bilan(),
                Bilan.de(autre.plan(), second.bus(), premier.fond().terrain()));
        var page = new ComparaisonDeTourneesPage(
                AccesAuxTournees.enTete("Comparer deux tournées", AccesAuxTournees.TOURNEES),
                AccesAuxTournees.lien(un),
                AccesAuxTournees.lien(autre),
                avertissements(un, autre),
                ChiffresDeTournee.de(
                        comparaison.avant(), comparaison.apres(), premier.fond().concernees()),
                comparaison.presences().stream()
                        .map(l -> new TourneePage.PresenceDeCommune(
                                l.nom(), ChiffresDeTournee.heures(l.avant()), ChiffresDeTournee.heures(l.apres())))
                        .toList(),
                AssemblageDeTournee.noms(comparaison.gagnees()),
                AssemblageDeTournee.noms(comparaison.perdues()));
        return new ModelAndView("couverture/tournee/comparaison", "page", page);
    }

    private List<String> avertissements(Scenario un, Scenario autre) {
        var avertissements = new ArrayList<String>();
        if (!un.perimetre().equals(autre.perimetre())) {
            avertissements.add(
                    "Les deux scénarios ne portent pas sur le même territoire\u00a0: les personnes sont comptées sur "
                            + perimetres.nom(un.perimetre()) + ".");
        }
        var ru = un.reglages();
        var ra = autre.reglages();
        if (ru.portee() != ra.portee()
                || !ru.modele().equals(ra.modele())
                || !ru.service().equals(ra.service())) {
            avertissements.add(
                    "Ils ne comptent pas les personnes de la même façon\u00a0: ici, toutes sont comptées comme dans «\u00a0"
                            + un.nom() + "\u00a0» (" + ru.portee() + "\u00a0min, modèle «\u00a0" + ru.modele()
                            + "\u00a0»).");
        }
        return avertissements;
    }
}
