package fr.maillage.feuillederoute.edition;

import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Format;
import fr.maillage.feuillederoute.edition.FeuillesPubliees.Publiee;
import fr.maillage.feuillederoute.fichier.EcritureCsv;
import fr.maillage.feuillederoute.fichier.EcritureDesTables;
import fr.maillage.feuillederoute.fichier.FichierJson;
import fr.maillage.feuillederoute.fichier.Tete;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Telechargement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the public sees of a roadmap, as somebody published it. */
@Controller
class PagesPubliquesController {
    private static final String UNE = "/feuilles-de-route/{id:[0-9a-z]{8}}";
    private static final String FEUILLE = "feuille-de-route";
    private static final String FACILE = "facile-a-lire";
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final FeuillesPubliees publiees;
    private final Publications publications;
    private final Dossiers dossiers;
    private final Presse presse;

    PagesPubliquesController(FeuillesPubliees publiees, Publications publications, Dossiers dossiers, Presse presse) {
        this.publiees = publiees;
        this.publications = publications;
        this.dossiers = dossiers;
        this.presse = presse;
    }

    private Dossier dossier(Publiee publiee) {
        return dossiers.publique(
                publiee.feuille(),
                publiee.demarche(),
                publiee.contenu(),
                publiee.publication().le());
    }

    private AssemblagePublic assemblage(Publiee publiee) {
        return new AssemblagePublic(dossier(publiee), publiee.feuille().cheminPublic(), null);
    }

    @GetMapping(UNE)
    ModelAndView feuille(@PathVariable String id) {
        var publiee = publiees.trouver(id);
        var liens = new ArrayList<>(liens(publiee, FEUILLE, "Feuille de route"));
        var racine = publiee.feuille().cheminPublic();
        liens.add(new Lien("Données de la feuille de route (CSV)", racine + "/" + FEUILLE + "-csv.zip"));
        liens.add(new Lien("Données de la feuille de route (JSON)", racine + "/" + FEUILLE + ".json"));
        return new ModelAndView(
                "feuillederoute/edition/publique", "page", assemblage(publiee).page(liens, falc(publiee)));
    }

    private static boolean falc(Publiee publiee) {
        return !ResumeFalc.de(publiee.contenu()).parties().isEmpty();
    }

    static List<Lien> liens(Publiee publiee, String nom, String libelle) {
        return Format.pourTexte().stream()
                .map(f -> new Lien(
                        libelle + " (" + f.name() + ")",
                        publiee.feuille().cheminPublic() + "/" + nom + "." + f.extension()))
                .toList();
    }

    @GetMapping(UNE + "/{element:[0-9a-z]{1,20}}")
    ModelAndView fiche(
            @PathVariable String id, @PathVariable String element, @RequestParam(defaultValue = "1") String page) {
        var publiee = publiees.trouver(id);
        var lu = publiee.contenu()
                .element(element)
                .filter(e -> !(e instanceof Ressource))
                .orElseThrow(
                        () -> Refus.introuvable(
                                "Cette fiche n’est pas publiée. Revenez à la feuille de route, qui donne la liste des fiches."));
        return new ModelAndView(
                "feuillederoute/edition/fiche-publique",
                "page",
                assemblage(publiee).fiche(lu, Pagination.lire(page)));
    }

    @GetMapping(UNE + "/" + FACILE)
    ModelAndView facile(@PathVariable String id) {
        var publiee = publiees.trouver(id);
        return new ModelAndView(
                "feuillederoute/edition/facile",
                "page",
                assemblage(publiee)
                        .facile(
                                ResumeFalc.de(publiee.contenu()),
                                falc(publiee) ? liens(publiee, FACILE, "Ce texte") : List.of()));
    }

    @GetMapping(UNE + "/" + FEUILLE + DocumentsDeFeuilleController.EXTENSION)
    ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String extension)
            throws InterruptedException {
        var publiee = publiees.trouver(id);
        boolean fiches = RedactionDeFeuille.volumes(publiee.contenu()) == 0;
        return imprime(
                publiee,
                FEUILLE,
                extension,
                () -> RedactionDeFeuille.document(dossier(publiee), new Etendue(false, fiches)));
    }

    @GetMapping(UNE + "/" + FACILE + DocumentsDeFeuilleController.EXTENSION)
    ResponseEntity<byte[]> falc(@PathVariable String id, @PathVariable String extension) throws InterruptedException {
        var publiee = publiees.trouver(id);
        return imprime(
                publiee,
                FACILE,
                extension,
                () -> RedactionFalc.document(dossier(publiee), ResumeFalc.de(publiee.contenu())));
    }

    /** Written the first time that somebody asks for it. */
    private ResponseEntity<byte[]> imprime(
            Publiee publiee, String nom, String extension, Supplier<DocumentTexte> document)
            throws InterruptedException {
        var format = Presse.format(extension);
        Optional<byte[]> ecrit = publications.document(publiee.publication(), nom, format);
        byte[] octets;
        if (ecrit.isPresent()) {
            octets = ecrit.get();
        } else {
            octets = presse.octets(document, format);
            publications.garder(publiee.publication(), nom, format, octets);
        }
        return Presse.fichier(octets, format, nom + "-" + publiee.feuille().id());
    }

    @GetMapping(UNE + "/" + FEUILLE + ".json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        var publiee = publiees.trouver(id);
        return Telechargement.reponse(
                MediaType.APPLICATION_JSON,
                FEUILLE + "-" + id + ".json",
                FichierJson.ecrire(
                        new Tete(publiee.feuille().nom(), publiee.feuille().contexte()), publiee.contenu()));
    }

    @GetMapping(UNE + "/" + FEUILLE + "-csv.zip")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        var publiee = publiees.trouver(id);
        var noms = dossier(publiee).noms();
        return Telechargement.reponse(
                ZIP,
                FEUILLE + "-" + id + "-csv.zip",
                EcritureCsv.archive(EcritureDesTables.de(
                        publiee.contenu(),
                        structure -> noms.structure(structure).libelle())));
    }
}
