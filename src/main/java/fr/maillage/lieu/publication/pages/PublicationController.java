package fr.maillage.lieu.publication.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Journal;
import fr.maillage.compte.Role;
import fr.maillage.lieu.publication.api.Envoi;
import fr.maillage.lieu.publication.garde.Issue;
import fr.maillage.lieu.publication.garde.Publication;
import fr.maillage.lieu.publication.garde.Publications;
import fr.maillage.lieu.publication.garde.Publieur;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Publishes the dated file of open data, and shows those that were. */
@Controller
class PublicationController {
    private static final String ADRESSE = "/gestion/publication";

    private final Publieur publieur;
    private final Publications publications;
    private final Comptes comptes;
    private final Journal journal;

    PublicationController(Publieur publieur, Publications publications, Comptes comptes, Journal journal) {
        this.publieur = publieur;
        this.publications = publications;
        this.comptes = comptes;
        this.journal = journal;
    }

    @GetMapping(ADRESSE)
    ModelAndView page(@RequestParam(defaultValue = "") String fait) {
        exiger();
        return page(
                switch (fait) {
                    case "publie" -> "Le fichier est publié.";
                    case "identique" ->
                        "Rien n’a changé depuis le dernier fichier\u00a0: il reste celui qui est publié.";
                    default -> "";
                },
                "",
                HttpStatus.OK);
    }

    @PostMapping(ADRESSE)
    ModelAndView publier(@RequestParam(defaultValue = "false") boolean confirmer) {
        var compte = exiger();
        return switch (publieur.publier(compte.id(), confirmer)) {
            case Issue.Acceptee(var publication) -> {
                journal.noter(
                        "lieu.publication",
                        String.valueOf(publication.numero()),
                        publication.volume() + " lignes, " + publication.ecartes() + " lieux écartés");
                yield new ModelAndView("redirect:" + ADRESSE + "?fait=publie");
            }
            case Issue.Identique(var derniere) -> new ModelAndView("redirect:" + ADRESSE + "?fait=identique");
            case Issue.Chute(var volume, var dernier) ->
                page(
                        "",
                        "Le fichier n’est pas publié. Il compterait " + Formats.compte(volume, "lieu", "lieux")
                                + ", contre " + Formats.entier(dernier)
                                + " la dernière fois\u00a0: moins de 80\u00a0%. Le dernier fichier reste en ligne. Vérifiez ce qui a"
                                + " disparu, puis confirmez si c’est voulu.",
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Issue.Incoherente(var ecarts) ->
                page(
                        "",
                        "Le fichier n’est pas publié\u00a0: le contrôle a trouvé des erreurs. Le dernier fichier reste en ligne. "
                                + String.join(" ; ", ecarts),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping(ADRESSE + "/{numero:\\d{1,12}}/ecartes.csv")
    void ecartes(@PathVariable long numero, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException {
        exiger();
        var laisses = publications
                .laisses(numero)
                .orElseThrow(() -> Refus.introuvable("La liste de cette publication n’est plus gardée."));
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("lieux-ecartes-" + numero + ".csv")
                        .build()
                        .toString());
        Envoi.envoyer(requete, reponse, "text/csv", laisses);
    }

    private ModelAndView page(String succes, String refus, HttpStatus statut) {
        return new ModelAndView(
                "lieu/publication/publication",
                Map.of(
                        "page",
                        new PagePublication(succes, refus, publieur.apercu(), publications.historique(), this::auteur)),
                statut);
    }

    private String auteur(String par) {
        return par.equals(Publication.AUTOMATIQUE)
                ? "chaque nuit, par le site"
                : comptes.parId(par).map(Compte::nom).orElse("compte supprimé");
    }

    private Compte exiger() {
        return comptes.connecte()
                .filter(c -> c.role().auMoins(Role.CHARGE_DE_MISSION))
                .orElseThrow(() ->
                        Refus.interdit("Seules les personnes chargées de mission publient les données ouvertes."));
    }
}
