package fr.maillage.atelier.synthese;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Synthese;
import fr.maillage.atelier.Syntheses;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.PetitsGroupes;
import fr.maillage.atelier.contribution.Rang;
import fr.maillage.atelier.registre.Familles;
import fr.maillage.atelier.registre.Gestes;
import fr.maillage.atelier.registre.LectureDesContributions;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Telechargement;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What remains of a workshop, read and downloaded; the workshops of a démarche side by side. */
@Controller
class SyntheseController {
    static final String SYNTHESE = Atelier.RACINE + "/{id:[0-9a-z]{8}}/synthese";

    /** Parameter that asks for what nobody has looked at yet: {@value #AVEC}. */
    static final String A_RELIRE = "a-relire";

    static final String AVEC = "avec";

    static final String COMPARAISON = AccesAuxDemarches.RACINE + "/{demarche:[0-9a-z]{8}}/ateliers/comparaison";

    private final AccesAuxAteliers acces;
    private final AccesAuxDemarches demarches;
    private final Syntheses syntheses;
    private final Dossiers dossiers;
    private final LectureDesContributions contributions;
    private final Familles familles;
    private final Gestes gestes;

    SyntheseController(
            AccesAuxAteliers acces,
            AccesAuxDemarches demarches,
            Syntheses syntheses,
            Dossiers dossiers,
            LectureDesContributions contributions,
            Familles familles,
            Gestes gestes) {
        this.acces = acces;
        this.demarches = demarches;
        this.syntheses = syntheses;
        this.dossiers = dossiers;
        this.contributions = contributions;
        this.familles = familles;
        this.gestes = gestes;
    }

    /** @param aRelire « avec » to see, and download, what nobody has looked at yet */
    @GetMapping(SYNTHESE)
    ModelAndView synthese(@PathVariable String id, @RequestParam(name = A_RELIRE, defaultValue = "") String aRelire) {
        var ouvert = acces.trouver(id);
        return new ModelAndView(
                "atelier/synthese",
                "page",
                new PageDeSynthese(
                        ouvert.enTete(
                                "Synthèse", new Lien("Tableau", ouvert.atelier().chemin() + "/tableau")),
                        dossiers.de(ouvert, aRelire.equals(AVEC)),
                        gestes.dernier(id).filter(d -> d.reprise() != null).orElse(null)));
    }

    @GetMapping(SYNTHESE + ".csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String id, @RequestParam(name = A_RELIRE, defaultValue = "") String aRelire) {
        var atelier = acces.trouver(id).atelier();
        boolean avec = aRelire.equals(AVEC);
        var rangs = Rang.de(
                contributions.toutes(id),
                familles.de(id).stream().collect(Collectors.toMap(Famille::id, Function.identity())),
                contributions.voix(id, avec),
                PetitsGroupes.montrables(contributions.participants(id)),
                avec);
        return Telechargement.reponse(
                Telechargement.CSV, "atelier-" + atelier.id() + ".csv", FichierDuTableau.ecrire(rangs));
    }

    @GetMapping(COMPARAISON)
    ModelAndView comparaison(@PathVariable("demarche") String id) {
        var demarche = demarches.trouver(id);
        var toutes = syntheses.deLaDemarche(id);
        return new ModelAndView(
                "atelier/comparaison",
                "page",
                new PageDeComparaison(
                        AccesAuxDemarches.enTete(
                                        demarche,
                                        "Comparer les ateliers",
                                        new Lien("Ateliers", AccesAuxAteliers.liste(demarche)))
                                .avecStyle("atelier.css"),
                        AccesAuxAteliers.liste(demarche) + "/comparaison",
                        Comparaison.de(toutes),
                        toutes.stream().mapToInt(Synthese::aRelire).sum()));
    }
}
