package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.declaration.Etape;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.Reponses;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** What a form sends, read with bounds. */
final class Saisies {
    private static final int VALEURS_MAX = 100;

    private Saisies() {}

    /** The fields of that page; anything else is left out. */
    static Reponses de(HttpServletRequest requete, Etape etape) {
        var saisies = new LinkedHashMap<String, List<String>>();
        requete.getParameterMap().forEach((nom, valeurs) -> {
            if (etape.accepte(nom)) {
                saisies.put(nom, List.of(valeurs).subList(0, Math.min(valeurs.length, VALEURS_MAX)));
            }
        });
        try {
            return new Reponses(saisies);
        } catch (Reponses.TropLongues e) {
            throw tropLong();
        }
    }

    /** Neither a proxy nor a search engine keeps a page whose address is a secret. */
    static void pourCeLecteurSeul(HttpServletResponse reponse) {
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        reponse.setHeader("X-Robots-Tag", "noindex");
    }

    static Refus tropLong() {
        return Refus.illisible(
                "Vos réponses dépassent la taille d’une déclaration. Ce qui était déjà enregistré est gardé. Revenez à la page précédente "
                        + "et raccourcissez les textes les plus longs.");
    }

    static Jeton jeton(String valeur) {
        return Jeton.lire(valeur)
                .orElseThrow(() ->
                        Refus.introuvable("Cette adresse de brouillon n’est pas complète. Ouvrez le lien en entier, ou "
                                + "commencez une nouvelle déclaration à la page « Déclarer un lieu »."));
    }
}
