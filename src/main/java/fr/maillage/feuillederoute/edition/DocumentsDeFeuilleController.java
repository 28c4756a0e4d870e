package fr.maillage.feuillederoute.edition;

import fr.maillage.document.DocumentTexte;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The roadmap and its fiches as documents, for those who work on it. */
@Controller
class DocumentsDeFeuilleController {
    static final String UNE = "/gestion/feuilles-de-route/{id:[0-9a-z]{8}}";
    static final String ELEMENT = UNE + "/{element:[0-9a-z]{1,20}}";
    static final String EXTENSION = ".{extension:docx|odt|pdf}";

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final Dossiers dossiers;
    private final Presse presse;

    DocumentsDeFeuilleController(AccesAuxFeuilles acces, FeuillesDeRoute feuilles, Dossiers dossiers, Presse presse) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.dossiers = dossiers;
        this.presse = presse;
    }

    private static final List<Choix> CHOIX = List.of(
            un(
                    "lecteurs",
                    "Pour qui\u202f?",
                    new Option("interne", "Pour l’équipe\u00a0: tout, avec les noms et les actions confidentielles"),
                    new Option(
                            "public",
                            "Pour le public\u00a0: sans nom de personne, sans action confidentielle, sans note de suivi")),
            un(
                    "contenu",
                    "Quel contenu\u202f?",
                    new Option("tout", "Tout, avec les fiches des actions"),
                    new Option("sans-fiches", "Tout, sans les fiches des actions"),
                    new Option("chantiers", "Les chantiers seulement")),
            un(
                    "format",
                    "Quel format\u202f?",
                    new Option("pdf", "PDF accessible, pour lire et imprimer"),
                    new Option("docx", "DOCX, à reprendre dans Word"),
                    new Option("odt", "ODT, à reprendre dans LibreOffice")));

    private static Choix un(String nom, String question, Option... options) {
        return new Choix(Etiquette.de(nom, question), List.of(options), Set.of(options[0].valeur()), false);
    }

    @GetMapping(UNE + "/documents")
    ModelAndView documents(@PathVariable String id) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        return new ModelAndView(
                "feuillederoute/edition/documents",
                "page",
                new PagesDEdition.Documents(
                        ouverte.enTete("Documents").avecStyle("edition.css"),
                        ouverte.feuille().chemin(),
                        contenu.vide(),
                        RedactionDeFeuille.volumes(contenu),
                        CHOIX));
    }

    /** The button of the form: the format is in the field, as it is in the address of the file. */
    @GetMapping(UNE + "/document")
    ResponseEntity<byte[]> choisi(
            @PathVariable String id,
            @RequestParam(defaultValue = "pdf") String format,
            @RequestParam(defaultValue = "tout") String contenu,
            @RequestParam(defaultValue = "interne") String lecteurs)
            throws InterruptedException {
        return feuille(id, format, contenu, lecteurs);
    }

    /**
     * @param contenu « tout », « sans-fiches », « chantiers »
     * @param lecteurs « interne », « public »
     */
    @GetMapping(UNE + "/feuille-de-route" + EXTENSION)
    ResponseEntity<byte[]> feuille(
            @PathVariable String id,
            @PathVariable String extension,
            @RequestParam(defaultValue = "tout") String contenu,
            @RequestParam(defaultValue = "interne") String lecteurs)
            throws InterruptedException {
        var ouverte = acces.trouver(id);
        boolean enVolumes =
                extension.equals("pdf") && RedactionDeFeuille.volumes(feuilles.contenu(ouverte.feuille())) > 0;
        var etendue = new Etendue(contenu.equals("chantiers"), contenu.equals("tout") && !enVolumes);
        boolean publique = lecteurs.equals("public");
        return presse.reponse(
                () -> RedactionDeFeuille.document(dossier(ouverte, publique), etendue),
                "feuille-de-route-" + id + (publique ? "-public" : ""),
                extension);
    }

    /** Sheets of the actions of a long roadmap, volume by volume. */
    @GetMapping(UNE + "/fiches-actions-{volume:[1-9][0-9]{0,3}}.pdf")
    ResponseEntity<byte[]> volume(
            @PathVariable String id, @PathVariable int volume, @RequestParam(defaultValue = "interne") String lecteurs)
            throws InterruptedException {
        var ouverte = acces.trouver(id);
        if (volume > RedactionDeFeuille.volumes(feuilles.contenu(ouverte.feuille()))) {
            throw Refus.introuvable("Cette feuille de route n’a pas ce volume. Revenez à la page des documents.");
        }
        return presse.reponse(
                () -> RedactionDeFeuille.volume(dossier(ouverte, lecteurs.equals("public")), volume),
                "feuille-de-route-" + id + "-fiches-" + volume,
                "pdf");
    }

    private Dossier dossier(Ouverte ouverte, boolean publique) {
        var contenu = feuilles.contenu(ouverte.feuille());
        return publique
                ? dossiers.publique(
                        ouverte.feuille(),
                        ouverte.demarche(),
                        VersionPublique.de(contenu).contenu(),
                        ouverte.feuille().modifieLe())
                : dossiers.interne(ouverte.feuille(), ouverte.demarche(), contenu);
    }

    /** @param modele « rempli », « a-completer » */
    @GetMapping(ELEMENT + "/fiche" + EXTENSION)
    ResponseEntity<byte[]> fiche(
            @PathVariable String id,
            @PathVariable String element,
            @PathVariable String extension,
            @RequestParam(defaultValue = "rempli") String modele)
            throws InterruptedException {
        var ouverte = acces.trouver(id);
        var lu = feuilles.contenu(ouverte.feuille())
                .element(element)
                .orElseThrow(() -> Refus.introuvable("Cet élément n’est plus dans la feuille de route."));
        boolean aCompleter = modele.equals("a-completer");
        return presse.reponse(
                () -> fiche(dossier(ouverte, false), lu, aCompleter),
                (aCompleter ? "fiche-a-completer-" : "fiche-") + element,
                extension);
    }

    private static DocumentTexte fiche(Dossier dossier, Element element, boolean aCompleter) {
        return aCompleter ? FicheACompleter.document(dossier, element) : RedactionDeFeuille.fiche(dossier, element);
    }
}
