package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Role;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.Lecture;
import fr.maillage.lieu.moderation.Moderation;
import fr.maillage.lieu.moderation.Section;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Edits the stops of an itinerant place. */
@Controller
class TourneeController {
    private static final int ARRETS_MAX = 100;
    private static final int A_AJOUTER = 2;

    private final Droits droits;
    private final Moderation moderation;

    TourneeController(Droits droits, Moderation moderation) {
        this.droits = droits;
        this.moderation = moderation;
    }

    @GetMapping("/gestion/lieux/{id:[0-9a-z]{8}}/tournee")
    ModelAndView editer(@PathVariable String id) {
        var lieu = droits.lieu(id, droits.exiger(Role.PARTENAIRE));
        return formulaire(
                lieu, lieu.passages().stream().map(ArretSaisi::de).toList(), lieu.version(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/gestion/lieux/{id:[0-9a-z]{8}}/tournee")
    ModelAndView enregistrer(@PathVariable String id, @RequestParam Map<String, String> envoi) {
        var compte = droits.exiger(Role.PARTENAIRE);
        var lieu = droits.lieu(id, compte);
        var arrets = IntStream.range(0, Math.min(Entrees.entier(envoi, "nombre"), ARRETS_MAX))
                .mapToObj(rang -> ArretSaisi.lire(rang, envoi))
                .filter(arret -> !arret.vide())
                .toList();
        int version = Entrees.entier(envoi, "version");
        if (!arrets.stream().allMatch(ArretSaisi::juste)) {
            return formulaire(lieu, arrets, version, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (version != lieu.version()) {
            return conflit(lieu, arrets);
        }
        var passages = arrets.stream()
                .filter(arret -> !arret.retire())
                .map(ArretSaisi::passage)
                .toList();
        try {
            moderation.ecrire(lieu, Contenu.de(lieu).avecPassages(passages), compte, "arrêts de la tournée");
            return new ModelAndView("redirect:/gestion/lieux/" + id + "?fait=modifie");
        } catch (ConflitDeVersion e) {
            return conflit(droits.lieu(id, compte), arrets);
        }
    }

    private static ModelAndView conflit(Lieu lieu, List<ArretSaisi> arrets) {
        var enregistres = lieu.passages().isEmpty()
                ? List.of("aucun arrêt")
                : lieu.passages().stream().map(Lecture::passage).toList();
        return formulaire(lieu, arrets, lieu.version(), enregistres, HttpStatus.CONFLICT);
    }

    private static ModelAndView formulaire(
            Lieu lieu, List<ArretSaisi> arrets, int version, List<String> conflit, HttpStatus statut) {
        var montres = new ArrayList<TourneePage.Arret>();
        for (var arret : arrets) {
            montres.add(new TourneePage.Arret(montres.size(), false, arret.champs(montres.size()), arret.retire()));
        }
        for (int i = 0; i < A_AJOUTER && montres.size() < ARRETS_MAX; i++) {
            montres.add(new TourneePage.Arret(montres.size(), true, ArretSaisi.VIDE.champs(montres.size()), false));
        }
        var page = new TourneePage(
                EnTeteDeGestion.de(
                        Section.TOURNEE.libelle(), EnTeteDeGestion.LIEUX, EnTeteDeGestion.lieu(lieu.id(), lieu.nom())),
                lieu.id(),
                version,
                ResumeErreurs.de(
                        montres.stream().flatMap(a -> a.champs().stream()).toList()),
                conflit,
                montres);
        return new ModelAndView("lieu/moderation/tournee", Map.of("page", page), statut);
    }
}
