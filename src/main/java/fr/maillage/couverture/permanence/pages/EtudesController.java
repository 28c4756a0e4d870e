package fr.maillage.couverture.permanence.pages;

import fr.maillage.compte.Journal;
import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.Couvertures;
import fr.maillage.couverture.ImplantationRefusee;
import fr.maillage.couverture.permanence.CalculDEtude;
import fr.maillage.couverture.permanence.Etude;
import fr.maillage.couverture.permanence.Resultat;
import fr.maillage.couverture.permanence.registre.Etudes;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.territoire.Territoires;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Studies of permanences: asked, answered, changed. */
@Controller
class EtudesController {
    private static final int NOM_MAX = 120;

    private final AccesAuxEtudes acces;
    private final Etudes etudes;
    private final Couvertures couvertures;
    private final Territoires territoires;
    private final Bibliotheques bibliotheques;
    private final AssemblageDEtude assemblage;
    private final Journal journal;

    EtudesController(
            AccesAuxEtudes acces,
            Etudes etudes,
            Couvertures couvertures,
            Territoires territoires,
            Bibliotheques bibliotheques,
            AssemblageDEtude assemblage,
            Journal journal) {
        this.acces = acces;
        this.etudes = etudes;
        this.couvertures = couvertures;
        this.territoires = territoires;
        this.bibliotheques = bibliotheques;
        this.assemblage = assemblage;
        this.journal = journal;
    }

    @GetMapping(AccesAuxEtudes.RACINE)
    ModelAndView liste() {
        return new ModelAndView("couverture/etudes", "page", assemblage.liste(acces.toutes(), acces.retirees()));
    }

    @GetMapping(AccesAuxEtudes.RACINE + "/nouvelle")
    ModelAndView nouvelle(@RequestParam Map<String, String> parametres) {
        return formulaire(couvertures.courante(), SaisieDEtude.de(parametres));
    }

    private ModelAndView formulaire(Couverture couverture, SaisieDEtude saisie) {
        return new ModelAndView(
                "couverture/nouvelle",
                "page",
                FormulaireDEtude.de(couverture, acces.territoires(acces.compte()), saisie));
    }

    @PostMapping(AccesAuxEtudes.RACINE)
    ModelAndView etudier(@RequestParam Map<String, String> parametres) {
        var compte = acces.compte();
        var couverture = couvertures.courante();
        var saisie = SaisieDEtude.de(parametres);
        var territoire = saisie.valeur("territoire", "");
        var perimetre = acces.couvre(compte, territoire)
                ? Optional.of(acces.perimetre(territoire))
                : Optional.<fr.maillage.territoire.Perimetre>empty();
        var etude = saisie.lire(couverture, territoires, perimetre);
        if (etude.isEmpty()) {
            return formulaire(couverture, saisie);
        }
        Resultat resultat;
        try {
            resultat = calculer(couverture, etude.get());
        } catch (ImplantationRefusee e) {
            saisie.erreurs().put("nombre", String.valueOf(e.getMessage()));
            return formulaire(couverture, saisie);
        }
        var nom = saisie.valeur("nom", "");
        var id = etudes.creer(
                nom.isEmpty() ? assemblage.nom(etude.get()) : nom.substring(0, Math.min(NOM_MAX, nom.length())),
                etude.get(),
                resultat,
                compte.id());
        journal.noter("permanence.etudier", id, territoire);
        return vers(id);
    }

    private Resultat calculer(Couverture couverture, Etude etude) {
        return new CalculDEtude(couverture, acces.perimetre(etude.perimetre()), etude, bibliotheques.communes())
                .calculer(couverture.heures().depuis().toString());
    }

    private static ModelAndView vers(String id) {
        return new ModelAndView("redirect:" + AccesAuxEtudes.chemin(id));
    }

    @GetMapping(AccesAuxEtudes.RACINE + "/{id:[0-9a-z]{8}}")
    ModelAndView etude(@PathVariable String id) {
        return page(acces.trouver(id), null);
    }

    private ModelAndView page(Etudes.Gardee etude, @org.jspecify.annotations.Nullable String avis) {
        var voisines = acces.toutes().stream()
                .filter(e -> !e.id().equals(etude.id())
                        && e.etude().perimetre().equals(etude.etude().perimetre()))
                .toList();
        return new ModelAndView(
                "couverture/etude", "page", assemblage.page(couvertures.courante(), etude, voisines, avis));
    }

    /** @param acte « epingler », « refuser », « liberer » with a commune, or « nombre » with a number */
    @PostMapping(AccesAuxEtudes.RACINE + "/{id:[0-9a-z]{8}}/changer")
    ModelAndView changer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var lue = acces.trouver(id);
        var couverture = couvertures.courante();
        if (!String.valueOf(lue.version()).equals(parametres.get("version"))) {
            return page(
                    lue,
                    "Cette étude a changé depuis que vous l’avez ouverte\u00a0: rien n’a été fait. Voici son état d’aujourd’hui.");
        }
        try {
            var etude = changement(parametres).apply(lue.etude());
            if (!etudes.changer(lue, etude, calculer(couverture, etude))) {
                return page(
                        acces.trouver(id),
                        "Quelqu’un d’autre vient de changer cette étude\u00a0: rien n’a été fait. Voici son état d’aujourd’hui.");
            }
        } catch (ImplantationRefusee e) {
            return page(lue, "Rien n’a été changé. " + e.getMessage());
        }
        journal.noter("permanence.changer", id, lue.etude().perimetre());
        return vers(id);
    }

    private UnaryOperator<Etude> changement(Map<String, String> parametres) {
        var acte = new HashMap<>(parametres).getOrDefault("acte", "");
        var commune = parametres.getOrDefault("commune", "");
        if (acte.equals("nombre")) {
            return etude -> etude.avecNombre(nombre(parametres.getOrDefault("nombre", "")));
        }
        if (territoires.commune(commune).isEmpty()) {
            throw Refus.illisible("Cette commune est inconnue\u00a0: rien n’a été changé.");
        }
        return switch (acte) {
            case "epingler" -> etude -> etude.epingler(commune);
            case "refuser" -> etude -> etude.refuser(commune);
            case "liberer" -> etude -> etude.liberer(commune);
            default -> throw Refus.illisible("Ce changement est inconnu\u00a0: rien n’a été fait.");
        };
    }

    private static int nombre(String texte) {
        if (texte.strip().matches("[0-9]{1,2}")) {
            int nombre = Integer.parseInt(texte.strip());
            if (nombre >= 1 && nombre <= Etude.NOMBRE_MAX) {
                return nombre;
            }
        }
        throw new ImplantationRefusee("Donnez un nombre de permanences de 1 à " + Etude.NOMBRE_MAX + ".");
    }

    @PostMapping(AccesAuxEtudes.RACINE + "/{id:[0-9a-z]{8}}/nommer")
    ModelAndView nommer(@PathVariable String id, @RequestParam(defaultValue = "") String nom) {
        var lue = acces.trouver(id);
        var propre = nom.strip();
        if (propre.isEmpty() || propre.length() > NOM_MAX) {
            return page(lue, "Donnez un nom de 1 à " + NOM_MAX + " caractères. L’ancien nom est gardé.");
        }
        etudes.nommer(id, propre);
        return vers(id);
    }

    /** Asks first: the study leaves the list for everybody. */
    @GetMapping(AccesAuxEtudes.RACINE + "/{id:[0-9a-z]{8}}/retirer")
    ModelAndView confirmerLeRetrait(@PathVariable String id) {
        var lue = acces.trouver(id);
        return new ModelAndView(
                "couverture/retirer",
                "page",
                new PageDeRetrait(
                        AccesAuxEtudes.enTete(
                                "Retirer l’étude",
                                AccesAuxEtudes.LISTE,
                                new Lien(lue.nom(), AccesAuxEtudes.chemin(id))),
                        AccesAuxEtudes.chemin(id),
                        lue.nom()));
    }

    /** @param retiree « oui » takes it off the list, « non » puts it back */
    @PostMapping(AccesAuxEtudes.RACINE + "/{id:[0-9a-z]{8}}/retirer")
    ModelAndView retirer(@PathVariable String id, @RequestParam(defaultValue = "oui") String retiree) {
        acces.trouver(id);
        boolean sort = retiree.equals("oui");
        etudes.retirer(id, sort);
        journal.noter(sort ? "permanence.retirer" : "permanence.remettre", id, "");
        return vers(id);
    }

    @GetMapping(AccesAuxEtudes.RACINE + "/comparer")
    ModelAndView comparer(@RequestParam(defaultValue = "") String une, @RequestParam(defaultValue = "") String autre) {
        return new ModelAndView(
                "couverture/comparer", "page", assemblage.comparer(acces.trouver(une), acces.trouver(autre)));
    }
}
