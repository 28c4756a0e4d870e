package fr.maillage.couverture.tournee.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Journal;
import fr.maillage.couverture.tournee.RetourAuLieu;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.lieu.horaires.Semaine;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes the hours of a round into its itinerant place, once shown and confirmed; the history of the place takes it back. */
@Controller
class HorairesDeTourneeController {
    private static final String CHEMIN = ScenarioDeTourneeController.CHEMIN + "/horaires";

    private final AccesAuxTournees acces;
    private final Dossiers dossiers;
    private final Lieux lieux;
    private final Journal journal;
    private final TransactionOperations transactions;

    HorairesDeTourneeController(
            AccesAuxTournees acces,
            Dossiers dossiers,
            Lieux lieux,
            Journal journal,
            TransactionOperations transactions) {
        this.acces = acces;
        this.dossiers = dossiers;
        this.lieux = lieux;
        this.journal = journal;
        this.transactions = transactions;
    }

    @GetMapping(CHEMIN)
    ModelAndView montrer(@PathVariable String id) {
        var compte = acces.compte();
        var scenario = acces.trouver(id, compte);
        var lieu = lieu(scenario, compte);
        var bilan = dossiers.de(scenario).bilan();
        var retour = RetourAuLieu.de(lieu, scenario.plan(), bilan.journees());
        var page = new HorairesDeTourneePage(
                AccesAuxTournees.enTete(
                        scenario,
                        "Appliquer la tournée au lieu",
                        AccesAuxTournees.TOURNEES,
                        AccesAuxTournees.lien(scenario)),
                AccesAuxTournees.chemin(scenario) + "/horaires",
                scenario.version(),
                lieu.version(),
                new Lien(lieu.nom(), "/gestion/lieux/" + lieu.id()),
                retour.changements().stream()
                        .map(c -> new HorairesDeTourneePage.Changement(
                                c.libelle(), c.genre().libelle(), enClair(c.avant()), enClair(c.apres())))
                        .toList(),
                (int) retour.passages().stream()
                        .filter(p -> p.position() == null)
                        .count(),
                bilan.journees().stream()
                        .flatMap(j -> j.remarques().stream())
                        .distinct()
                        .toList(),
                AccesAuxTournees.chemin(scenario));
        return new ModelAndView("couverture/tournee/horaires", "page", page);
    }

    /** Hours in French, as written when they cannot be read; « — » without any. */
    private static List<String> enClair(String osm) {
        return osm.isEmpty()
                ? List.of("—")
                : Horaires.lire(osm).map(h -> Semaine.de(h).lignes()).orElse(List.of(osm));
    }

    @PostMapping(CHEMIN)
    ModelAndView ecrire(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String versionDuLieu) {
        var compte = acces.compte();
        var scenario = acces.trouverPourChanger(id, compte);
        RetoucheDeTourneeController.exiger(scenario, version);
        var lieu = lieu(scenario, compte);
        if (RetoucheDeTourneeController.nombre(versionDuLieu) != lieu.version()) {
            throw change();
        }
        if (scenario.plan().etapes().isEmpty()) {
            throw Refus.illisible(
                    "Cette tournée n’a aucun arrêt\u00a0: le lieu n’en aurait plus. Rien n’a été changé.");
        }
        var journees = dossiers.de(scenario).bilan().journees();
        var retour = RetourAuLieu.de(lieu, scenario.plan(), journees);
        var acte = new Acte(
                Acte.Genre.MODERATION,
                compte.id(),
                Provenance.MODERATION,
                null,
                "tournée «\u00a0" + scenario.nom() + "\u00a0»");
        try {
            transactions.executeWithoutResult(t -> {
                var ecrit = lieux.modifier(lieu, Lieux.Contenu.de(lieu).avecPassages(retour.passages()), acte);
                journal.noter("lieu.modifier", lieu.id(), "version " + ecrit.version() + ", tournée " + scenario.id());
            });
        } catch (ConflitDeVersion e) {
            throw change();
        }
        return new ModelAndView("redirect:/gestion/lieux/" + lieu.id() + "?fait=modifie");
    }

    private static Refus change() {
        return Refus.illisible("Le lieu a été modifié entre-temps. Rien n’a été changé."
                + " Revenez au scénario et recommencez pour voir ce que la tournée changerait.");
    }

    private Lieu lieu(Scenario scenario, Compte compte) {
        var lieu =
                scenario.lieu() == null ? null : lieux.trouver(scenario.lieu()).orElse(null);
        if (lieu == null || lieu.absorbePar() != null) {
            throw Refus.introuvable("Ce scénario n’a pas de lieu itinérant, ou ce lieu a été fusionné."
                    + " Exportez la tournée en CSV ou en agenda.");
        }
        if (lieu.communeActuelle() == null || !acces.couvre(compte, "commune:" + lieu.communeActuelle())) {
            throw Refus.interdit(
                    "Ce lieu n’est pas dans votre périmètre. Demandez à qui le gère d’appliquer la tournée.");
        }
        return lieu;
    }
}
