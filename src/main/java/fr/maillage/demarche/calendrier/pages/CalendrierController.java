package fr.maillage.demarche.calendrier.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Journal;
import fr.maillage.compte.Role;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.CalendrierDeDemarche;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Demarches;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.demarche.calendrier.AgendaDeDemarche;
import fr.maillage.demarche.calendrier.AgendasPrives;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Telechargement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The calendar: its page for accounts, its feed for everybody, its feed by a secret address. */
@Controller
class CalendrierController {
    private static final String PAGE = AccesAuxDemarches.RACINE + "/{id}/calendrier";
    private static final String PRIVE = "/calendriers/";
    private static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final AccesAuxDemarches acces;
    private final Demarches demarches;
    private final CalendrierDeDemarche calendrier;
    private final AgendasPrives agendas;
    private final Comptes comptes;
    private final HorlogeDeDemarche horloge;
    private final AdresseDuSite site;
    private final Journal journal;

    CalendrierController(
            AccesAuxDemarches acces,
            Demarches demarches,
            CalendrierDeDemarche calendrier,
            AgendasPrives agendas,
            Comptes comptes,
            HorlogeDeDemarche horloge,
            AdresseDuSite site,
            Journal journal) {
        this.acces = acces;
        this.demarches = demarches;
        this.calendrier = calendrier;
        this.agendas = agendas;
        this.comptes = comptes;
        this.horloge = horloge;
        this.site = site;
        this.journal = journal;
    }

    @GetMapping(PAGE)
    ModelAndView page(@PathVariable String id) {
        return page(acces.trouver(id), "");
    }

    private ModelAndView page(Demarche demarche, String adressePrivee) {
        return new ModelAndView(
                "demarche/calendrier/calendrier",
                "page",
                new PageDuCalendrier(
                        AccesAuxDemarches.enTete(demarche, "Calendrier"),
                        demarche.chemin(),
                        calendrier.frise(demarche),
                        demarche.publiee() ? site.absolue(demarche.cheminPublic() + "/calendrier.ics") : "",
                        agendas.ouvertLe(demarche.id(), acces.compte().id())
                                .map(Formats::moment)
                                .orElse(""),
                        adressePrivee));
    }

    /** Answers with the page itself: the address is shown this once, and no address of the site carries it. */
    @PostMapping(PAGE + "/adresse")
    @Transactional
    public ModelAndView ouvrir(@PathVariable String id) {
        var demarche = acces.trouver(id);
        var secret = agendas.ouvrir(id, acces.compte().id());
        journal.noter("demarche.agenda.ouvrir", id, "adresse privée");
        return page(demarche, site.absolue(PRIVE + secret + ".ics"));
    }

    @PostMapping(PAGE + "/adresse/fermer")
    @Transactional
    public ModelAndView fermer(@PathVariable String id) {
        var demarche = acces.trouver(id);
        agendas.fermer(id, acces.compte().id());
        journal.noter("demarche.agenda.fermer", id, "adresse privée");
        return new ModelAndView("redirect:" + demarche.chemin() + "/calendrier");
    }

    @GetMapping("/demarches/{id}/calendrier.ics")
    ResponseEntity<byte[]> pourTous(@PathVariable String id) {
        var demarche = demarches
                .trouver(id)
                .filter(d -> d.publiee() && !d.retiree())
                .orElseThrow(() -> Refus.introuvable("Ce calendrier n’existe pas, ou n’est pas encore public."));
        return fichier(demarche, calendrier.publics(demarche), demarche.cheminPublic());
    }

    @GetMapping(PRIVE + "{secret:[2-9b-z]{27}}.ics")
    ResponseEntity<byte[]> prive(@PathVariable String secret) {
        var agenda = agendas.deSecret(secret);
        var demarche = agenda.flatMap(a -> demarches.trouver(a.demarche()))
                .filter(d -> !d.retiree()
                        && agenda.filter(a -> ouvert(a.compte(), d)).isPresent())
                .orElseThrow(
                        () -> Refus.introuvable(
                                "Cette adresse ne mène plus à un calendrier. Demandez-en une autre sur la page de la démarche."));
        return fichier(demarche, calendrier.jalons(demarche), demarche.chemin() + "/calendrier");
    }

    /** An account put out of service, or moved to another territory, reads no more. */
    private boolean ouvert(String compte, Demarche demarche) {
        return comptes.parId(compte)
                .flatMap(c -> comptes.parCourriel(c.courriel()))
                .filter(c -> c.id().equals(compte) && c.role().auMoins(Role.CHARGE_DE_MISSION))
                .filter((Compte c) -> acces.couvre(c, demarche.perimetre()))
                .isPresent();
    }

    private ResponseEntity<byte[]> fichier(Demarche demarche, List<JalonDeFrise> jalons, String page) {
        return Telechargement.reponse(
                TYPE,
                "calendrier-" + demarche.id() + ".ics",
                AgendaDeDemarche.ecrire(
                        demarche.id(),
                        demarche.nom(),
                        jalons,
                        horloge.fuseau(demarche),
                        site.absolue(page),
                        horloge.instant()));
    }
}
