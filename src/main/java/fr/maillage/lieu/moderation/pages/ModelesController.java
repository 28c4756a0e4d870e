package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Role;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.ModelesDeReponse;
import fr.maillage.presentation.Lien;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Edits the sentences that moderators start from. */
@Controller
class ModelesController {
    private final Droits droits;
    private final ModelesDeReponse modeles;

    ModelesController(Droits droits, ModelesDeReponse modeles) {
        this.droits = droits;
        this.modeles = modeles;
    }

    @GetMapping("/gestion/declarations/modeles")
    ModelAndView lister(@RequestParam(defaultValue = "") String fait) {
        droits.exiger(Role.CHARGE_DE_MISSION);
        var page = new ModelesPage(
                EnTeteDeGestion.de("Modèles de réponse", new Lien("Déclarations", "/gestion/declarations")),
                fait.isEmpty() ? "" : "Le modèle est enregistré.",
                modeles.tous());
        return new ModelAndView("lieu/moderation/modeles", "page", page);
    }

    @PostMapping("/gestion/declarations/modeles")
    ModelAndView ecrire(@RequestParam Map<String, String> envoi) {
        droits.exiger(Role.CHARGE_DE_MISSION);
        var libelle = coupe(envoi.getOrDefault("libelle", "").strip(), ModelesDeReponse.LIBELLE_MAX);
        modeles.ecrire(
                Entrees.entier(envoi, "id"),
                envoi.getOrDefault("genre", "").equals("refus"),
                libelle.isEmpty() ? "Sans titre" : libelle,
                coupe(envoi.getOrDefault("texte", "").strip(), ModelesDeReponse.TEXTE_MAX));
        return new ModelAndView("redirect:/gestion/declarations/modeles?fait=1");
    }

    private static String coupe(String texte, int maximum) {
        return texte.length() > maximum ? texte.substring(0, maximum) : texte;
    }
}
