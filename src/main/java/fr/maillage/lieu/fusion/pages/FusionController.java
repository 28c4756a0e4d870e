package fr.maillage.lieu.fusion.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.FusionRefusee;
import fr.maillage.lieu.Fusions;
import fr.maillage.lieu.Fusions.Cote;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Paires;
import fr.maillage.lieu.fusion.Preselection;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Filtre;
import fr.maillage.lieu.moderation.pages.EnTeteDeGestion;
import fr.maillage.lieu.moderation.pages.Entrees;
import fr.maillage.presentation.Refus;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Merges two places field by field, and undoes it. */
@Controller
class FusionController {
    private static final int PROPOSES = 20;

    private final Droits droits;
    private final FileDesLieux file;
    private final Lieux lieux;
    private final Fusions fusions;
    private final Paires paires;
    private final FusionAssemblage assemblage;
    private final TransactionTemplate transaction;

    FusionController(
            Droits droits,
            FileDesLieux file,
            Lieux lieux,
            Fusions fusions,
            Paires paires,
            FusionAssemblage assemblage,
            TransactionTemplate transaction) {
        this.droits = droits;
        this.file = file;
        this.lieux = lieux;
        this.fusions = fusions;
        this.paires = paires;
        this.assemblage = assemblage;
        this.transaction = transaction;
    }

    @GetMapping("/gestion/lieux/{id:[0-9a-z]{8}}/fusionner")
    ModelAndView choisir(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String avec,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String depuis) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var lieu = droits.lieu(id, compte);
        if (avec.isEmpty()) {
            return chercher(lieu, q, compte);
        }
        var autre = droits.lieu(avec, compte);
        return page(lieu, autre, Preselection.de(lieu, autre), "", depuis, HttpStatus.OK);
    }

    /** Places of the same commune first; any other by its name. */
    private ModelAndView chercher(Lieu lieu, String q, Compte compte) {
        var filtre = q.isBlank() && lieu.communeActuelle() != null
                ? Filtre.lire(Map.of("territoire", "commune:" + lieu.communeActuelle()))
                : Filtre.lire(Map.of("q", q));
        var trouves = file.chercher(droits.ressort(compte), filtre).lieux().stream()
                .filter(l -> !l.id().equals(lieu.id()) && l.absorbePar() == null && l.etat() != Etat.ARCHIVE)
                .toList();
        var propositions = FileDesLieux.trier(trouves, "nom", false).stream()
                .limit(PROPOSES)
                .map(l -> new ChoixDuLieuPage.Proposition(
                        l.id(),
                        l.nom(),
                        l.fiche().texteOuVide(Champ.ADRESSE),
                        l.fiche().texteOuVide(Champ.COMMUNE)))
                .toList();
        return new ModelAndView(
                "lieu/fusion/choix",
                "page",
                new ChoixDuLieuPage(
                        EnTeteDeGestion.de(
                                "Fusionner avec quel lieu\u00a0?",
                                EnTeteDeGestion.LIEUX,
                                EnTeteDeGestion.lieu(lieu.id(), lieu.nom())),
                        lieu.id(),
                        lieu.nom(),
                        q,
                        propositions,
                        trouves.size()));
    }

    @PostMapping("/gestion/lieux/{id:[0-9a-z]{8}}/fusionner")
    ModelAndView fusionner(@PathVariable String id, @RequestParam Map<String, String> envoi) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var survivant = droits.lieu(id, compte);
        var absorbe = droits.lieu(envoi.getOrDefault("avec", ""), compte);
        var depuis = Entrees.court(envoi, "depuis");
        var choix = choix(envoi);
        if (Entrees.entier(envoi, "version") != survivant.version()
                || Entrees.entier(envoi, "version-avec") != absorbe.version()) {
            return depasse(survivant, absorbe, choix, depuis);
        }
        try {
            transaction.executeWithoutResult(etat -> {
                fusions.fusionner(
                        new Fusions.Demande(survivant, absorbe, choix, compte.id(), Entrees.court(envoi, "motif")));
                paires.fusionnees(survivant.id(), absorbe.id(), compte.id());
            });
        } catch (ConflitDeVersion e) {
            return depasse(droits.lieu(id, compte), droits.lieu(absorbe.id(), compte), choix, depuis);
        } catch (FusionRefusee e) {
            return page(survivant, absorbe, choix, e.explication(), depuis, HttpStatus.CONFLICT);
        }
        return new ModelAndView(
                depuis.isEmpty()
                        ? "redirect:/gestion/lieux/" + id + "?fait=fusion"
                        : "redirect:/gestion/doublons?fait=fusion&lieu=" + id);
    }

    private ModelAndView depasse(Lieu survivant, Lieu absorbe, Map<Champ, Cote> choix, String depuis) {
        return page(
                survivant,
                absorbe,
                choix,
                "Quelqu’un a modifié l’un des deux lieux depuis que vous avez ouvert cette page. Rien n’est encore fusionné"
                        + "\u00a0: vos choix sont gardés, relisez les valeurs et envoyez de nouveau.",
                depuis,
                HttpStatus.CONFLICT);
    }

    private static Map<Champ, Cote> choix(Map<String, String> envoi) {
        var choix = new EnumMap<Champ, Cote>(Champ.class);
        for (var champ : Champ.values()) {
            var envoye = envoi.getOrDefault("c-" + champ.cle(), "");
            Arrays.stream(Cote.values())
                    .filter(cote -> cote.name().equalsIgnoreCase(envoye))
                    .findFirst()
                    .ifPresent(cote -> choix.put(champ, cote));
        }
        return choix;
    }

    private ModelAndView page(
            Lieu survivant, Lieu absorbe, Map<Champ, Cote> choix, String refus, String depuis, HttpStatus statut) {
        if (survivant.id().equals(absorbe.id())) {
            throw Refus.illisible("Un lieu ne se fusionne pas avec lui-même. Choisissez un autre lieu.");
        }
        return new ModelAndView(
                "lieu/fusion/fusion",
                Map.of("page", assemblage.page(survivant, absorbe, choix, refus, depuis)),
                statut);
    }

    /** Both places must be the account's: one comes back as it was, the other too. */
    @PostMapping("/gestion/fusions/{fusion:\\d{1,15}}/annuler")
    ModelAndView annuler(@PathVariable long fusion) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var faite = fusions.trouver(fusion).orElseThrow(() -> Refus.introuvable("Cette fusion n’existe pas."));
        droits.lieu(faite.survivant(), compte);
        droits.lieu(faite.absorbe(), compte);
        try {
            var annulation = transaction.execute(etat -> {
                var faits = fusions.annuler(fusion, compte.id());
                paires.rouvrir(faite.survivant(), faite.absorbe());
                return faits;
            });
            return new ModelAndView(
                    "lieu/fusion/annulee",
                    "page",
                    annulee(annulation.survivant(), annulation.absorbe(), "", annulation.gardes()));
        } catch (FusionRefusee e) {
            return new ModelAndView(
                    "lieu/fusion/annulee",
                    Map.of(
                            "page",
                            annulee(
                                    lieux.trouver(faite.survivant()).orElseThrow(),
                                    lieux.trouver(faite.absorbe()).orElseThrow(),
                                    e.explication(),
                                    List.of())),
                    HttpStatus.CONFLICT);
        } catch (ConflitDeVersion e) {
            throw Refus.illisible("Quelqu’un modifie ce lieu en ce moment. Rien n’a été changé\u00a0: recommencez.");
        }
    }

    private static FusionAnnuleePage annulee(Lieu survivant, Lieu absorbe, String refus, List<String> gardes) {
        return new FusionAnnuleePage(
                EnTeteDeGestion.de(
                        refus.isEmpty() ? "Fusion annulée" : "La fusion n’est pas annulée", EnTeteDeGestion.LIEUX),
                refus,
                EnTeteDeGestion.lieu(survivant.id(), survivant.nom()),
                EnTeteDeGestion.lieu(absorbe.id(), absorbe.nom()),
                gardes);
    }
}
