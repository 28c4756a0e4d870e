package fr.maillage.enquete.pages;

import fr.maillage.compte.Journal;
import fr.maillage.document.Format;
import fr.maillage.document.Redacteur;
import fr.maillage.document.Theme;
import fr.maillage.enquete.ResultatsDEnquete;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.enquete.resultat.Depouillement;
import fr.maillage.enquete.resultat.TexteRecu;
import fr.maillage.enquete.resultat.TextesRecus;
import fr.maillage.presentation.Contexte;
import fr.maillage.presentation.Presse;
import fr.maillage.presentation.Refus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The results of a survey as a document. */
@Controller
class DocumentDesResultatsController {
    private final Presse presse = new Presse();
    private final AccesAuxEnquetes acces;
    private final EnquetesDuSite site;
    private final Representativite representativite;
    private final Journal journal;

    DocumentDesResultatsController(
            AccesAuxEnquetes acces, EnquetesDuSite site, Representativite representativite, Journal journal) {
        this.acces = acces;
        this.site = site;
        this.representativite = representativite;
        this.journal = journal;
    }

    @GetMapping(AccesAuxEnquetes.UNE + "/resultats.{extension:docx|odt|pdf}")
    ResponseEntity<byte[]> document(
            @PathVariable String demarche, @PathVariable String id, @PathVariable String extension) {
        var ouverte = acces.trouver(demarche, id);
        var format = Format.deTexte(extension).orElseThrow(() -> Refus.introuvable("Ce format n’existe pas."));
        var theme = Theme.neutre(
                Objects.requireNonNullElse(Contexte.courant().habillage().nom(), ""));
        journal.noter("enquete.document", id, extension);
        return presse.telecharger(
                format.type(),
                "resultats-" + id + "." + extension,
                () -> Redacteur.octets(RedactionDesResultats.document(dossier(ouverte), theme), format));
    }

    private RedactionDesResultats.Dossier dossier(AccesAuxEnquetes.Ouverte ouverte) {
        var depouillement = site.depouiller(ouverte.enquete());
        var resultats = depouillement.resultats();
        var communes = site.communes(ouverte.enquete());
        return new RedactionDesResultats.Dossier(
                ouverte.demarche(),
                ouverte.enquete(),
                resultats,
                ResultatsController.communes(resultats, communes.size()),
                representativite.parEpci(resultats, communes),
                textes(depouillement, resultats),
                site.aujourdhui());
    }

    private static Map<String, List<TexteRecu>> textes(Depouillement depouillement, ResultatsDEnquete resultats) {
        return resultats.questions().stream()
                .flatMap(q -> depouillement.question(q.id()).stream())
                .collect(Collectors.toMap(q -> q.id(), q -> TextesRecus.de(depouillement, q)));
    }
}
