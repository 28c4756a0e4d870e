package fr.maillage.enquete.pages;

import fr.maillage.compte.Journal;
import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.ResultatsDEnquete;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.enquete.registre.ReponsesEnBase;
import fr.maillage.enquete.resultat.TableAgregee;
import fr.maillage.enquete.resultat.TableDesReponses;
import fr.maillage.enquete.resultat.TexteRecu;
import fr.maillage.enquete.resultat.TextesRecus;
import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Telechargement;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Results: read, split, exported. */
@Controller
class ResultatsController {
    private static final String RESULTATS = AccesAuxEnquetes.UNE + "/resultats";
    private static final String QUESTION = RESULTATS + "/{question:q[0-9]{1,4}}";
    private static final int DECIMALES = 1;

    private final AccesAuxEnquetes acces;
    private final EnquetesDuSite site;
    private final ReponsesEnBase reponses;
    private final Representativite representativite;
    private final Journal journal;

    ResultatsController(
            AccesAuxEnquetes acces,
            EnquetesDuSite site,
            ReponsesEnBase reponses,
            Representativite representativite,
            Journal journal) {
        this.acces = acces;
        this.site = site;
        this.reponses = reponses;
        this.representativite = representativite;
        this.journal = journal;
    }

    @GetMapping(RESULTATS)
    ModelAndView lire(@PathVariable String demarche, @PathVariable String id) {
        var ouverte = acces.trouver(demarche, id);
        var resultats = site.depouiller(ouverte.enquete()).ensemble();
        var communes = site.communes(ouverte.enquete());
        return new ModelAndView(
                "enquete/resultats",
                "page",
                new PageDesResultats(
                        ouverte.enTete("Résultats"),
                        ouverte.chemin(),
                        ouverte.demarche().demonstration(),
                        resultats,
                        communes(resultats, communes.size()),
                        representativite.parEpci(resultats, communes),
                        masques(resultats, Decoupage.EPCI)));
    }

    static String communes(ResultatsDEnquete resultats, int total) {
        int nombre = resultats.participation().stream()
                .filter(t -> t.decoupage() == Decoupage.COMMUNE)
                .mapToInt(t -> t.lignes().size() + t.masques())
                .sum();
        return "Des réponses de " + Formats.compte(nombre, "commune", "communes") + " sur " + Formats.entier(total)
                + ".";
    }

    private static int masques(ResultatsDEnquete resultats, Decoupage decoupage) {
        return resultats.participation().stream()
                .filter(t -> t.decoupage() == decoupage)
                .mapToInt(ResultatsDEnquete.Tableau::masques)
                .sum();
    }

    @GetMapping(QUESTION)
    ModelAndView question(@PathVariable String demarche, @PathVariable String id, @PathVariable String question) {
        var ouverte = acces.trouver(demarche, id);
        var depouillement = site.depouiller(ouverte.enquete());
        var trouvee = depouillement
                .resultat(question)
                .orElseThrow(() -> Refus.introuvable("Cette question n’est pas dans cette enquête."));
        List<TexteRecu> textes = depouillement
                .question(question)
                .map(q -> TextesRecus.de(depouillement, q))
                .orElse(List.of());
        return new ModelAndView(
                "enquete/resultat",
                "page",
                new PageDeQuestion(
                        ouverte.enTete(trouvee.intitule(), new Lien("Résultats", ouverte.chemin() + "/resultats")),
                        ouverte.chemin(),
                        ouverte.demarche().demonstration(),
                        trouvee,
                        textes));
    }

    /** Blanks a text that tells who somebody is. */
    @PostMapping(QUESTION + "/blanchir")
    ModelAndView blanchir(
            @PathVariable String demarche,
            @PathVariable String id,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String reponse) {
        var ouverte = acces.trouver(demarche, id);
        var champ = site.depouiller(ouverte.enquete()).question(question).flatMap(Question::champDeTexte);
        if (champ.isPresent() && reponses.blanchir(id, reponse, champ.get())) {
            journal.noter("enquete.texte.effacer", id, question);
        }
        return new ModelAndView("redirect:" + ouverte.chemin() + "/resultats/" + question);
    }

    @GetMapping(AccesAuxEnquetes.UNE + "/resultats.csv")
    ResponseEntity<byte[]> agregats(@PathVariable String demarche, @PathVariable String id) {
        var ouverte = acces.trouver(demarche, id);
        return csv(
                "resultats-" + id,
                TableAgregee.COLONNES,
                TableAgregee.lignes(site.depouiller(ouverte.enquete()).resultats()));
    }

    @GetMapping(AccesAuxEnquetes.UNE + "/reponses.csv")
    ResponseEntity<byte[]> lignes(@PathVariable String demarche, @PathVariable String id) {
        var ouverte = acces.trouver(demarche, id);
        var table = new TableDesReponses(site.depouiller(ouverte.enquete()));
        journal.noter("enquete.exporter", id, "");
        return csv("reponses-" + id, table.colonnes(), table.lignes());
    }

    @GetMapping(AccesAuxEnquetes.UNE + "/textes.csv")
    ResponseEntity<byte[]> textes(@PathVariable String demarche, @PathVariable String id) {
        var ouverte = acces.trouver(demarche, id);
        journal.noter("enquete.exporter", id, "");
        return csv("textes-" + id, TextesRecus.COLONNES, TextesRecus.lignes(site.depouiller(ouverte.enquete())));
    }

    @GetMapping(AccesAuxEnquetes.UNE + "/dictionnaire.csv")
    ResponseEntity<byte[]> dictionnaire(@PathVariable String demarche, @PathVariable String id) {
        var ouverte = acces.trouver(demarche, id);
        return csv(
                "dictionnaire-" + id,
                List.of("colonne", "intitule", "genre", "reponses"),
                TableDesReponses.dictionnaire(site.depouiller(ouverte.enquete())));
    }

    /** For a French spreadsheet, which must not run as a formula what somebody typed. */
    private static ResponseEntity<byte[]> csv(String nom, List<String> colonnes, List<List<Object>> lignes) {
        var texte = new StringBuilder();
        new EcritureDeTable(colonnes, DECIMALES).csv(texte, lignes, EcritureDeTable.Variante.TABLEUR);
        return Telechargement.reponse(Telechargement.CSV, nom + ".csv", texte);
    }
}
