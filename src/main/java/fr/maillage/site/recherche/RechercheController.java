package fr.maillage.site.recherche;

import fr.maillage.territoire.RechercheDeTerritoires;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class RechercheController {
    private static final int RESULTATS_MAXIMAUX = 50;
    private static final int SUGGESTIONS_MAXIMALES = 8;

    private final RechercheDeTerritoires recherche;

    RechercheController(RechercheDeTerritoires recherche) {
        this.recherche = recherche;
    }

    /** @param q what was typed; absent when the page is opened from a link */
    @GetMapping("/recherche")
    ModelAndView chercher(@RequestParam(required = false) @Nullable String q) {
        var saisie = Saisie.de(q);
        if (saisie.tropLongue()) {
            return refusee(
                    saisie,
                    "Votre recherche dépasse " + Saisie.LONGUEUR_MAXIMALE
                            + " caractères. Gardez seulement le nom du territoire ou son code.");
        }
        if (saisie.vide()) {
            return q == null
                    ? page(saisie, List.of())
                    : refusee(saisie, "Écrivez un nom ou un code, puis lancez la recherche.");
        }
        var resultats = recherche.chercher(saisie.texte(), RESULTATS_MAXIMAUX);
        return saisie.seule(resultats)
                .map(seul -> new ModelAndView(new RedirectView(Trouve.de(seul).adresse())))
                .orElseGet(() -> page(saisie, resultats.stream().map(Trouve::de).toList()));
    }

    /** Fragment for suggestions.js: list items only. */
    @GetMapping("/recherche/suggestions")
    ModelAndView proposer(@RequestParam(defaultValue = "") String q, HttpServletResponse reponse) {
        var saisie = Saisie.de(q);
        var trouves = saisie.vide() || saisie.tropLongue()
                ? List.<Trouve>of()
                : recherche.chercher(saisie.texte(), SUGGESTIONS_MAXIMALES).stream()
                        .map(Trouve::de)
                        .toList();
        reponse.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ofHours(1)).cachePublic().getHeaderValue());
        return new ModelAndView("site/suggestions", "trouves", trouves);
    }

    private static ModelAndView page(Saisie saisie, List<Trouve> trouves) {
        return new ModelAndView(
                "site/recherche", "page", new PageRecherche(saisie.texte(), null, trouves, RESULTATS_MAXIMAUX));
    }

    private static ModelAndView refusee(Saisie saisie, String raison) {
        var vue = new ModelAndView(
                "site/recherche", "page", new PageRecherche(saisie.texte(), raison, List.of(), RESULTATS_MAXIMAUX));
        vue.setStatus(HttpStatus.BAD_REQUEST);
        return vue;
    }
}
