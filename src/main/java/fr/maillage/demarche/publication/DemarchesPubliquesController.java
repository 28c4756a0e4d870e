package fr.maillage.demarche.publication;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Demarches;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Rubrique;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What the public sees of démarches: those whose page is open, and nothing of the others. */
@Controller
class DemarchesPubliquesController {
    private static final String UNE = "/demarches/{id:[0-9a-z]{8}}";
    private static final MediaType RSS = new MediaType("application", "rss+xml", StandardCharsets.UTF_8);
    private static final int ARTICLES = 50;

    private final Demarches demarches;
    private final AccesAuxDemarches acces;
    private final RedactionDePage redaction;
    private final ActualitesEnBase actualites;
    private final DocumentsEnBase documents;
    private final AdresseDuSite site;

    DemarchesPubliquesController(
            Demarches demarches,
            AccesAuxDemarches acces,
            RedactionDePage redaction,
            ActualitesEnBase actualites,
            DocumentsEnBase documents,
            AdresseDuSite site) {
        this.demarches = demarches;
        this.acces = acces;
        this.redaction = redaction;
        this.actualites = actualites;
        this.documents = documents;
        this.site = site;
    }

    /** @throws Refus 404 for a draft and for one that was removed, as for one that does not exist */
    private Demarche trouver(String id) {
        return demarches
                .trouver(id)
                .filter(d -> d.publiee() && !d.retiree())
                .orElseThrow(() -> Refus.introuvable(
                        "Aucune démarche n’est publiée à cette adresse. Voyez la liste des démarches."));
    }

    @GetMapping("/demarches")
    ModelAndView toutes() {
        return new ModelAndView(
                "demarche/publication/toutes",
                "page",
                new PagesDePublication.Toutes(
                        EnTete.de("Démarches d’inclusion numérique", Rubrique.AUCUNE)
                                .avecStyle("demarche.css")
                                .avecDescription(
                                        "Ce que les territoires entreprennent pour que chacun puisse se servir du numérique."),
                        demarches.publiees().stream()
                                .map(d -> new PagesDePublication.Une(
                                        new Lien(d.nom(), d.cheminPublic()),
                                        acces.nomDuTerritoire(d),
                                        d.porteur(),
                                        d.presentation().lines().findFirst().orElse(""),
                                        d.demonstration()))
                                .toList()));
    }

    @GetMapping(UNE)
    ModelAndView une(@PathVariable String id) {
        return new ModelAndView("demarche/publication/publique", "page", redaction.page(trouver(id), false));
    }

    @GetMapping(UNE + "/actualites/{actualite:[0-9a-z]{8}}")
    ModelAndView actualite(@PathVariable String id, @PathVariable String actualite) {
        var demarche = trouver(id);
        var lue = actualites
                .trouver(id, actualite)
                .filter(a -> a.publiee() && !a.retiree())
                .orElseThrow(() -> Refus.introuvable("Cette actualité n’est plus publiée."));
        return new ModelAndView("demarche/publication/actualite", "page", nouvelle(demarche, lue));
    }

    static PagesDePublication.UneNouvelle nouvelle(Demarche demarche, Actualite lue) {
        return new PagesDePublication.UneNouvelle(
                EnTete.de(lue.titre(), Rubrique.AUCUNE)
                        .sous(new Lien("Démarches", "/demarches"), new Lien(demarche.nom(), demarche.cheminPublic()))
                        .avecSurtitre(demarche.nom())
                        .avecStyle("demarche.css"),
                demarche,
                Formats.date(lue.jour()),
                Stream.of(lue.texte().split("\\n\\s*\\n")).map(String::strip).toList());
    }

    @GetMapping(UNE + "/actualites.rss")
    ResponseEntity<byte[]> flux(@PathVariable String id) {
        var demarche = trouver(id);
        var articles = actualites.publiees(id).stream()
                .limit(ARTICLES)
                .map(a -> new FluxRss.Article(
                        a.titre(), site.absolue(RedactionDePage.adresse(demarche, a)), a.jour(), a.texte()))
                .toList();
        var xml = new FluxRss(
                        demarche.demonstration() ? demarche.nom() + " (démonstration)" : demarche.nom(),
                        site.absolue(demarche.cheminPublic()),
                        site.absolue(demarche.cheminPublic() + "/actualites.rss"),
                        "Actualités de la démarche d’inclusion numérique\u00a0: " + demarche.nom(),
                        articles)
                .xml();
        return ResponseEntity.ok().contentType(RSS).body(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Always kept as a file: what somebody gave is never run as a page of the site. */
    @GetMapping(UNE + "/documents/{document:[0-9a-z]{8}}")
    ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String document) {
        trouver(id);
        return documents
                .trouver(id, document)
                .filter(d -> !d.retire())
                .map(d -> fichier(d, documents.contenu(d.id())))
                .orElseThrow(() -> Refus.introuvable("Ce document n’est plus publié."));
    }

    static ResponseEntity<byte[]> fichier(DocumentPublie document, byte[] contenu) {
        var nom = document.genre().fichier(document.titre());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.genre().type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nom, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(contenu);
    }
}
