package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.presentation.Lien;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an account asks to be reminded of what waits. */
@Controller
class RappelsController {
    private static final String RAPPELS = SuiviController.SUIVI + "/rappels";
    private static final Set<String> DELAIS = Set.of("0", "7", "14", "30");

    private final AccesAuxFeuilles acces;
    private final Rappels rappels;
    private final HorlogeDeDemarche horloge;

    RappelsController(AccesAuxFeuilles acces, Rappels rappels, HorlogeDeDemarche horloge) {
        this.acces = acces;
        this.rappels = rappels;
        this.horloge = horloge;
    }

    @GetMapping(RAPPELS)
    ModelAndView rappels(@PathVariable String id, @RequestParam(defaultValue = "") String fait) {
        var ouverte = acces.trouver(id);
        var chemin = ouverte.feuille().chemin();
        return new ModelAndView(
                "feuillederoute/suivi/rappels",
                "page",
                new PageDesRappels(
                        ouverte.enTete("Rappels par courriel", new Lien("Suivi", chemin + "/suivi"))
                                .avecStyle("suivi.css"),
                        chemin,
                        ouverte.compte().courriel(),
                        rappels.de(id, ouverte.compte().id()),
                        !fait.isEmpty()));
    }

    /** @param tousLes anything else than a delay of the list changes nothing */
    @PostMapping(RAPPELS)
    ModelAndView demander(@PathVariable String id, @RequestParam(name = "tous-les", defaultValue = "") String tousLes) {
        var ouverte = acces.trouver(id);
        if (DELAIS.contains(tousLes)) {
            rappels.demander(
                    id, ouverte.compte().id(), Integer.parseInt(tousLes), horloge.aujourdhui(ouverte.demarche()));
        }
        return new ModelAndView("redirect:" + ouverte.feuille().chemin() + "/suivi/rappels?fait=oui");
    }
}
