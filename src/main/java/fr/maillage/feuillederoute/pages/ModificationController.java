package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Section;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.Enregistre;
import fr.maillage.feuillederoute.saisie.EcritureDeSection;
import fr.maillage.feuillederoute.saisie.FormulaireDeSection;
import fr.maillage.feuillederoute.saisie.Rangees;
import fr.maillage.feuillederoute.saisie.References;
import fr.maillage.feuillederoute.saisie.ReferencesDeFeuille;
import fr.maillage.feuillederoute.saisie.SectionSaisie;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes a fiche, section by section. */
@Controller
class ModificationController {
    private static final String SECTION = FicheController.UNE + "/modifier/{section:[a-z]{1,20}}";

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final ElementsEnBase elements;
    private final ReferencesDeFeuille references;
    private final Redaction redaction;
    private final AssemblageDeFusion fusions;

    ModificationController(
            AccesAuxFeuilles acces,
            FeuillesDeRoute feuilles,
            ElementsEnBase elements,
            ReferencesDeFeuille references,
            Redaction redaction,
            AssemblageDeFusion fusions) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.elements = elements;
        this.references = references;
        this.redaction = redaction;
        this.fusions = fusions;
    }

    private References references(Ouverte ouverte) {
        return references.pour(ouverte.demarche(), feuilles.contenu(ouverte.feuille()));
    }

    private static Section section(Enregistre lu, String cle) {
        return Catalogue.section(lu.element().genre(), cle)
                .orElseThrow(() -> Refus.introuvable("Cette fiche n’a pas cette section. Revenez à la fiche."));
    }

    @GetMapping(SECTION)
    ModelAndView modifier(@PathVariable String id, @PathVariable String element, @PathVariable("section") String cle) {
        var ouverte = acces.trouver(id);
        var lu = FicheController.trouver(elements, ouverte, element);
        var section = section(lu, cle);
        var connues = references(ouverte);
        var valeurs = new EcritureDeSection(connues)
                .valeurs(section, Json.arbre(lu.element()).path(section.cle()));
        return page(ouverte, lu, SectionSaisie.de(section, valeurs), connues, "");
    }

    private static ModelAndView page(
            Ouverte ouverte, Enregistre lu, SectionSaisie saisie, References connues, String suite) {
        var fiche = ouverte.feuille().chemin() + "/" + lu.element().id();
        return new ModelAndView(
                "feuillederoute/modification",
                "page",
                new PageDeModification(
                        ouverte.enTete(
                                        saisie.section().titre(),
                                        new Lien(lu.element().intitule(), fiche))
                                .avecModule("rangees.js"),
                        fiche + "/modifier/" + saisie.section().cle(),
                        lu.version(),
                        suite,
                        FormulaireDeSection.de(saisie.section(), saisie.valeurs(), saisie.lecture(), connues),
                        fiche));
    }

    /** Several values of the same name are those of boxes ticked: one a line. */
    static Map<String, String> reduire(MultiValueMap<String, String> parametres) {
        var valeurs = new HashMap<String, String>();
        parametres.forEach((nom, liste) -> valeurs.put(nom, String.join("\n", liste)));
        return valeurs;
    }

    @PostMapping(SECTION)
    ModelAndView enregistrer(
            @PathVariable String id,
            @PathVariable String element,
            @PathVariable("section") String cle,
            @RequestParam MultiValueMap<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var valeurs = reduire(parametres);
        var base = base(ouverte, element, valeurs);
        var section = section(base, cle);
        var connues = references(ouverte);
        var geste = valeurs.getOrDefault(Rangees.GESTE, "");
        if (!geste.isEmpty()) {
            var apres = Rangees.apres(valeurs, section, geste);
            return page(ouverte, base, SectionSaisie.de(section, apres), connues, Rangees.suite(apres, section, geste));
        }
        var saisie = SectionSaisie.de(section, valeurs);
        var mien = saisie.dans(base.element(), connues);
        if (mien.isEmpty()) {
            return page(ouverte, base, saisie, connues, "");
        }
        var demande = new Redaction.Demande(
                base,
                mien.get(),
                section,
                saisie.lecture().entier("vue", 1, Integer.MAX_VALUE, "").orElse(0),
                valeurs,
                saisie.lecture().cochee("remettre"));
        var fiche = ouverte.feuille().chemin() + "/" + element;
        return switch (redaction.ecrire(ouverte.feuille(), ouverte.compte().id(), demande)) {
            case Redaction.Issue.Ecrite(var ecrit, boolean fusionne) -> {
                var retour =
                        ecrit.map(g -> Gestes.avec(fiche, Gestes.PARAMETRE, g)).orElse(fiche);
                yield new ModelAndView("redirect:" + (fusionne ? Gestes.avec(retour, "depuis", base.version()) : retour)
                        + "#s-" + cle);
            }
            case Redaction.Issue.ADemander demandee ->
                fusions.page(
                        ouverte.feuille(),
                        ouverte.enTete(
                                "Deux changements à accorder",
                                new Lien(base.element().intitule(), fiche)),
                        fiche,
                        demande,
                        demandee);
        };
    }

    /** What was read before typing. */
    private Enregistre base(Ouverte ouverte, String element, Map<String, String> valeurs) {
        var version = valeurs.getOrDefault("version", "");
        return version.matches("[1-9][0-9]{0,8}")
                ? elements.trouver(ouverte.feuille().id(), element, Integer.parseInt(version))
                        .orElseThrow(ModificationController::perdue)
                : FicheController.trouver(elements, ouverte, element);
    }

    private static Refus perdue() {
        return Refus.illisible(
                "Ce formulaire ne vient pas de cette fiche\u00a0: rien n’est enregistré. Revenez à la fiche.");
    }
}
