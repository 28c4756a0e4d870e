package fr.maillage.feuillederoute.edition;

import fr.maillage.compte.Journal;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.Enregistre;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** Where easy-to-read texts are written, one by one, with what the rules say of each. */
@Controller
class FacileALireController {
    private static final String PAGE = DocumentsDeFeuilleController.UNE + "/facile-a-lire";
    private static final String UN = PAGE + "/{element:[0-9a-z]{1,20}}";
    private static final int TEXTE_MAX = 20_000;

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final ElementsEnBase elements;
    private final Dossiers dossiers;
    private final Presse presse;
    private final Journal journal;

    FacileALireController(
            AccesAuxFeuilles acces,
            FeuillesDeRoute feuilles,
            ElementsEnBase elements,
            Dossiers dossiers,
            Presse presse,
            Journal journal) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.elements = elements;
        this.dossiers = dossiers;
        this.presse = presse;
        this.journal = journal;
    }

    private static boolean concerne(Element element) {
        return Catalogue.section(element.genre(), "falc").isPresent();
    }

    @GetMapping(PAGE)
    ModelAndView liste(@PathVariable String id) {
        var ouverte = acces.trouver(id);
        var chemin = ouverte.feuille().chemin() + "/facile-a-lire";
        Contenu contenu = feuilles.contenu(ouverte.feuille());
        var lignes = Stream.<Element>concat(
                        Stream.concat(contenu.enjeux().stream(), contenu.defis().stream()),
                        contenu.chantiers().stream())
                .map(e -> new PagesDEdition.LigneFalc(
                        new Lien(e.intitule(), chemin + "/" + e.id()),
                        !ResumeFalc.texte(e).isBlank(),
                        VerificationFalc.de(ResumeFalc.texte(e)).size()))
                .toList();
        return new ModelAndView(
                "feuillederoute/edition/falc",
                "page",
                new PagesDEdition.ListeFalc(
                        ouverte.enTete("Facile à lire").avecStyle("edition.css"),
                        ouverte.feuille().chemin(),
                        chemin,
                        lignes));
    }

    @GetMapping(PAGE + DocumentsDeFeuilleController.EXTENSION)
    ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String extension)
            throws InterruptedException {
        var ouverte = acces.trouver(id);
        var contenu = VersionPublique.de(feuilles.contenu(ouverte.feuille())).contenu();
        return presse.reponse(
                () -> RedactionFalc.document(
                        dossiers.publique(
                                ouverte.feuille(),
                                ouverte.demarche(),
                                contenu,
                                ouverte.feuille().modifieLe()),
                        ResumeFalc.de(contenu)),
                "facile-a-lire-" + id,
                extension);
    }

    @GetMapping(UN)
    ModelAndView un(@PathVariable String id, @PathVariable String element) {
        var ouverte = acces.trouver(id);
        var lu = trouver(ouverte, element);
        return page(
                ouverte,
                lu.element(),
                lu.version(),
                LectureDeFormulaire.de(Map.of("texte", ResumeFalc.texte(lu.element()))),
                false,
                "");
    }

    private Enregistre trouver(Ouverte ouverte, String element) {
        return elements.trouver(ouverte.feuille().id(), element)
                .filter(e -> !e.retire() && concerne(e.element()))
                .orElseThrow(() -> Refus.introuvable(
                        "Cet élément n’est plus dans la feuille de route, ou n’a pas de texte en facile à lire."));
    }

    private static ModelAndView page(
            Ouverte ouverte, Element element, int version, LectureDeFormulaire lecture, boolean verifie, String autre) {
        var retour = ouverte.feuille().chemin() + "/facile-a-lire";
        var texte = new ZoneDeTexte(
                lecture.etiquette("texte", "Texte en facile à lire").avecAide("Une idée par phrase."),
                lecture.valeur("texte"),
                14,
                TEXTE_MAX);
        return new ModelAndView(
                "feuillederoute/edition/falc-saisie",
                "page",
                new PagesDEdition.SaisieFalc(
                        ouverte.enTete("Écrire en facile à lire", new Lien("Facile à lire", retour))
                                .avecStyle("edition.css"),
                        retour + "/" + element.id(),
                        retour,
                        element.intitule(),
                        version,
                        texte,
                        ResumeErreurs.de(List.of(texte)),
                        verifie,
                        VerificationFalc.de(lecture.valeur("texte")),
                        autre));
    }

    /** @param champs « geste »: « verifier » looks at the text, and keeps nothing */
    @PostMapping(UN)
    ModelAndView ecrire(
            @PathVariable String id, @PathVariable String element, @RequestParam Map<String, String> champs) {
        var ouverte = acces.trouver(id);
        var lu = trouver(ouverte, element);
        var lecture = LectureDeFormulaire.de(champs);
        var texte = lecture.texte("texte", TEXTE_MAX);
        int vue = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(lu.version());
        if (!lecture.juste() || lecture.valeur("geste").equals("verifier")) {
            return page(ouverte, lu.element(), vue, lecture, true, "");
        }
        var arbre = Json.arbre(lu.element());
        ((ObjectNode) arbre.get("falc")).put("texte", texte);
        var ecrit = elements.changer(
                ouverte.feuille().id(),
                element,
                vue,
                lu.element().intitule() + "\u00a0: facile à lire",
                ouverte.compte().id(),
                new Ecriture.Poser(Json.lire(lu.element().genre(), arbre)));
        if (ecrit.isEmpty()) {
            var sien = ResumeFalc.texte(lu.element());
            return page(ouverte, lu.element(), lu.version(), lecture, true, sien.isBlank() ? "(aucun texte)" : sien);
        }
        journal.noter("feuille.falc", id, element);
        return new ModelAndView("redirect:" + ouverte.feuille().chemin() + "/facile-a-lire");
    }
}
