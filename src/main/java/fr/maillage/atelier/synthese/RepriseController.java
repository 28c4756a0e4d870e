package fr.maillage.atelier.synthese;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.registre.ReprisesDeTableau;
import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A file put back on a board: tried first, then written by who says yes; the board undoes it whole. */
@Controller
class RepriseController {
    private static final String REPRISE = SyntheseController.SYNTHESE + "/reprise";
    private static final String TROP_LOURD = "Le fichier dépasse 1\u00a0Mo. Un tableau de " + Formats.entier(1000)
            + " contributions tient dans bien moins\u00a0: vérifiez que c’est le bon fichier.";

    private final AccesAuxAteliers acces;
    private final AccesAuxDemarches demarches;
    private final ReprisesDeTableau reprises;
    private final Journal journal;

    RepriseController(
            AccesAuxAteliers acces, AccesAuxDemarches demarches, ReprisesDeTableau reprises, Journal journal) {
        this.acces = acces;
        this.demarches = demarches;
        this.reprises = reprises;
        this.journal = journal;
    }

    @PostMapping(REPRISE + "/essai")
    ModelAndView essayer(@PathVariable String id, @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var ouvert = acces.trouver(id);
        if (fichier == null || fichier.isEmpty()) {
            return refuser(ouvert, "Choisissez le fichier à reprendre.");
        }
        if (fichier.getSize() > FichierConserve.MAXIMUM) {
            return refuser(ouvert, TROP_LOURD);
        }
        return montrer(ouvert, fichier.getBytes());
    }

    private ModelAndView montrer(Ouvert ouvert, byte[] octets) {
        var lu = FichierDuTableau.lire(octets);
        if (!lu.erreurs().isEmpty()) {
            return page(PageDeReprise.fausse(ouvert.enTete(TITRE, synthese(ouvert)), ouvert.atelier(), lu.erreurs()));
        }
        var bilan = reprises.essayer(ouvert.atelier().id(), lu.rangs());
        return FichierConserve.ecrire(octets)
                .map(conserve -> page(PageDeReprise.de(
                        ouvert.enTete(TITRE, synthese(ouvert)), ouvert.atelier(), lu, bilan, conserve)))
                .orElseGet(() -> refuser(ouvert, TROP_LOURD));
    }

    private static final String TITRE = "Reprendre un fichier";

    private static Lien synthese(Ouvert ouvert) {
        return new Lien("Synthèse", ouvert.atelier().chemin() + "/synthese");
    }

    private static ModelAndView refuser(Ouvert ouvert, String raison) {
        return page(PageDeReprise.fausse(ouvert.enTete(TITRE, synthese(ouvert)), ouvert.atelier(), List.of(raison)));
    }

    private static ModelAndView page(PageDeReprise page) {
        return new ModelAndView("atelier/reprise", "page", page);
    }

    /** The lines that can be read are written; those rejected were shown before. */
    @PostMapping(REPRISE)
    ModelAndView reprendre(@PathVariable String id, @RequestParam(defaultValue = "") String conserve) {
        var ouvert = acces.trouver(id);
        var lu = Optional.of(conserve)
                .flatMap(FichierConserve::lire)
                .map(FichierDuTableau::lire)
                .filter(l -> l.erreurs().isEmpty());
        if (lu.isEmpty()) {
            return refuser(ouvert, "Le fichier vérifié n’est pas arrivé entier. Choisissez-le de nouveau.");
        }
        reprises.reprendre(id, lu.get().rangs(), demarches.compte().id());
        journal.noter("atelier.reprendre", id, Integer.toString(lu.get().rangs().size()));
        return new ModelAndView("redirect:" + ouvert.atelier().chemin() + "/synthese");
    }
}
