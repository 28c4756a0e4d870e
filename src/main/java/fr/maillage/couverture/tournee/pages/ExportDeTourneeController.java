package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Calendrier;
import fr.maillage.couverture.tournee.EcritureDHoraires;
import fr.maillage.couverture.tournee.EcritureDeTableau;
import fr.maillage.couverture.tournee.EcritureICalendar;
import fr.maillage.couverture.tournee.RetourAuLieu;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.lieu.horaires.Presence;
import fr.maillage.lieu.horaires.Semaine;
import fr.maillage.lieu.horaires.Zone;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Presse;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Telechargement;
import fr.maillage.presentation.rendu.ImpressionPdf;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The round as files: a calendar, a table, a poster for each commune. */
@Controller
class ExportDeTourneeController {
    private static final MediaType AGENDA = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    /** Events are given for that long. */
    private static final int MOIS = 12;

    private static final int DATES = 12;

    private final Presse presse = new Presse();
    private final AccesAuxTournees acces;
    private final Dossiers dossiers;
    private final Lieux lieux;
    private final Terrains terrains;
    private final ImpressionPdf impression;
    private final Clock horloge;

    ExportDeTourneeController(
            AccesAuxTournees acces,
            Dossiers dossiers,
            Lieux lieux,
            Terrains terrains,
            ImpressionPdf impression,
            Clock horloge) {
        this.acces = acces;
        this.dossiers = dossiers;
        this.lieux = lieux;
        this.terrains = terrains;
        this.impression = impression;
        this.horloge = horloge;
    }

    private Calendrier calendrier(Scenario scenario) {
        return new Calendrier(
                scenario.plan().semaines(), Zone.deCommune(scenario.reglages().base()));
    }

    private LocalDate aujourdhui(Calendrier calendrier) {
        return calendrier.zone().heureLocale(horloge.instant()).toLocalDate();
    }

    private String nomDuBus(Scenario scenario) {
        return scenario.lieu() == null
                ? scenario.nom()
                : lieux.trouver(scenario.lieu())
                        .map(l -> l.nom())
                        .filter(n -> !n.isEmpty())
                        .orElse(scenario.nom());
    }

    @GetMapping(ScenarioDeTourneeController.CHEMIN + "/tournee.csv")
    ResponseEntity<byte[]> table(@PathVariable String id) {
        var scenario = acces.trouver(id, acces.compte());
        var csv = EcritureDeTableau.csv(dossiers.de(scenario).bilan().journees(), scenario.mention());
        return Telechargement.reponse(Telechargement.CSV, nom(scenario, "csv"), csv);
    }

    /** @param commune INSEE code of the only commune wanted; empty for all */
    @GetMapping(ScenarioDeTourneeController.CHEMIN + "/tournee.ics")
    ResponseEntity<byte[]> agenda(@PathVariable String id, @RequestParam(defaultValue = "") String commune) {
        var scenario = acces.trouver(id, acces.compte());
        var calendrier = calendrier(scenario);
        var du = aujourdhui(calendrier);
        var sorties = calendrier.sorties(dossiers.de(scenario).bilan().journees(), du, du.plusMonths(MOIS));
        var ics = EcritureICalendar.ecrire(
                id, nomDuBus(scenario), scenario.mention(), calendrier, sorties, commune, horloge.instant());
        return Telechargement.reponse(AGENDA, nom(scenario, "ics"), ics);
    }

    private static String nom(Scenario scenario, String extension) {
        return (scenario.exemple() ? "exemple-de-tournee-" : "tournee-") + scenario.id() + "." + extension;
    }

    @GetMapping(ScenarioDeTourneeController.CHEMIN + "/affiche/{commune:[0-9AB]{5}}.pdf")
    ResponseEntity<byte[]> affiche(@PathVariable String id, @PathVariable String commune) {
        var scenario = acces.trouver(id, acces.compte());
        var page = affiche(scenario, commune);
        return presse.montrer(
                MediaType.APPLICATION_PDF_VALUE,
                "affiche-" + commune + ".pdf",
                () -> impression.imprimer("couverture/tournee/affiche.jte", page));
    }

    /** « 03 29 83 00 00 »; any other number as it is written. */
    private static String telephone(String ecrit) {
        return ecrit.matches("\\+33\\d{9}")
                ? ("0" + ecrit.substring(3)).replaceAll("(\\d\\d)(?=\\d)", "$1\u00a0")
                : ecrit;
    }

    private AffichePage affiche(Scenario scenario, String commune) {
        var arrets = scenario.plan().arrets().stream()
                .filter(a -> a.commune().equals(commune))
                .toList();
        if (arrets.isEmpty()) {
            throw Refus.introuvable("Le bus ne s’arrête pas dans cette commune.");
        }
        var journees = dossiers.de(scenario).bilan().journees();
        var calendrier = calendrier(scenario);
        var jour = aujourdhui(calendrier);
        var affiches = arrets.stream()
                .map(a -> {
                    var horaires = Horaires.lire(EcritureDHoraires.osm(
                            a.id(), journees, scenario.plan().semaines()));
                    return new AffichePage.ArretAffiche(
                            a.nom(),
                            horaires.map(h -> Semaine.de(h).lignes()).orElse(List.of()),
                            horaires.stream()
                                    .flatMap(h -> h.presences(jour, jour.plusDays(366), calendrier.zone()).stream())
                                    .limit(DATES)
                                    .map(Presence::enClair)
                                    .toList());
                })
                .toList();
        var lieu = scenario.lieu() == null ? Optional.<Lieu>empty() : lieux.trouver(scenario.lieu());
        boolean appliquee = lieu.isPresent()
                && RetourAuLieu.de(lieu.get(), scenario.plan(), journees).changements().stream()
                        .allMatch(c -> c.genre() == RetourAuLieu.Genre.INCHANGE);
        return new AffichePage(
                terrains.nomDeCommune(commune),
                nomDuBus(scenario),
                lieu.map(l -> telephone(l.fiche().texteOuVide(Champ.TELEPHONE))).orElse(""),
                affiches,
                Formats.date(jour),
                !appliquee && !scenario.exemple(),
                scenario.mention());
    }
}
