package fr.maillage.feuillederoute.pages;

import fr.maillage.demarche.Demarche;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.FeuillesDeRoute;
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
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Shows the form of a section and receives it, for those who run the démarche and for invited partners. */
@Component
class EditionDeSection {
    private final FeuillesDeRoute feuilles;
    private final ElementsEnBase elements;
    private final ReferencesDeFeuille references;
    private final Redaction redaction;
    private final AssemblageDeFusion fusions;

    EditionDeSection(
            FeuillesDeRoute feuilles,
            ElementsEnBase elements,
            ReferencesDeFeuille references,
            Redaction redaction,
            AssemblageDeFusion fusions) {
        this.feuilles = feuilles;
        this.elements = elements;
        this.references = references;
        this.redaction = redaction;
        this.fusions = fusions;
    }

    /**
     * Who edits, and where.
     *
     * @param auteur as gestures name who writes
     * @param fiche address of the fiche; its form is under it
     */
    record Ici(FeuilleDeRoute feuille, Demarche demarche, String auteur, String fiche, Tetes tetes) {}

    @FunctionalInterface
    interface Tetes {
        EnTete enTete(String titre, Lien... parents);
    }

    private References references(Ici ici) {
        return references.pour(ici.demarche(), feuilles.contenu(ici.feuille()));
    }

    ModelAndView ouvrir(Ici ici, Enregistre lu, Section section) {
        var connues = references(ici);
        var valeurs = new EcritureDeSection(connues)
                .valeurs(section, Json.arbre(lu.element()).path(section.cle()));
        return page(ici, lu, SectionSaisie.de(section, valeurs), connues, "");
    }

    private static ModelAndView page(Ici ici, Enregistre lu, SectionSaisie saisie, References connues, String suite) {
        return new ModelAndView(
                "feuillederoute/modification",
                "page",
                new PageDeModification(
                        ici.tetes()
                                .enTete(saisie.section().titre(), fiche(ici, lu))
                                .avecModule("rangees.js"),
                        ici.fiche() + "/modifier/" + saisie.section().cle(),
                        lu.version(),
                        suite,
                        FormulaireDeSection.de(saisie.section(), saisie.valeurs(), saisie.lecture(), connues),
                        ici.fiche()));
    }

    private static Lien fiche(Ici ici, Enregistre lu) {
        return new Lien(lu.element().intitule(), ici.fiche());
    }

    /** @param lu as it is now; what was read is in the form */
    ModelAndView recevoir(Ici ici, Enregistre lu, Section section, MultiValueMap<String, String> parametres) {
        var valeurs = reduire(parametres);
        var base = base(ici, lu, valeurs);
        var connues = references(ici);
        var geste = valeurs.getOrDefault(Rangees.GESTE, "");
        if (!geste.isEmpty()) {
            var apres = Rangees.apres(valeurs, section, geste);
            return page(ici, base, SectionSaisie.de(section, apres), connues, Rangees.suite(apres, section, geste));
        }
        var saisie = SectionSaisie.de(section, valeurs);
        var mien = saisie.dans(base.element(), connues);
        if (mien.isEmpty()) {
            return page(ici, base, saisie, connues, "");
        }
        var demande = new Redaction.Demande(
                base,
                mien.get(),
                section,
                saisie.lecture().entier("vue", 1, Integer.MAX_VALUE, "").orElse(0),
                valeurs,
                saisie.lecture().cochee("remettre"));
        return switch (redaction.ecrire(ici.feuille(), ici.auteur(), demande)) {
            case Redaction.Issue.Ecrite(var ecrit, boolean fusionne) -> {
                var retour = ecrit.map(g -> Gestes.avec(ici.fiche(), Gestes.PARAMETRE, g))
                        .orElse(ici.fiche());
                yield new ModelAndView("redirect:"
                        + (fusionne ? Gestes.avec(retour, "depuis", base.version()) : retour) + "#s-"
                        + section.cle());
            }
            case Redaction.Issue.ADemander demandee ->
                fusions.page(
                        ici.feuille(),
                        ici.tetes().enTete("Deux changements à accorder", fiche(ici, base)),
                        ici.fiche(),
                        demande,
                        demandee);
        };
    }

    /** Several values of the same name are those of boxes ticked: one a line. */
    private static Map<String, String> reduire(MultiValueMap<String, String> parametres) {
        var valeurs = new HashMap<String, String>();
        parametres.forEach((nom, liste) -> valeurs.put(nom, String.join("\n", liste)));
        return valeurs;
    }

    /** What was read before typing. */
    private Enregistre base(Ici ici, Enregistre lu, Map<String, String> valeurs) {
        var version = valeurs.getOrDefault("version", "");
        return version.matches("[1-9][0-9]{0,8}")
                ? elements.trouver(ici.feuille().id(), lu.element().id(), Integer.parseInt(version))
                        .orElseThrow(() -> Refus.illisible("Ce formulaire ne vient pas de cette fiche\u00a0: rien n’est"
                                + " enregistré. Revenez à la fiche."))
                : lu;
    }
}
