package fr.maillage.compte.connexion;

import fr.maillage.presentation.AdresseDuSite;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that says which browser asked for a sign-in link: a link stolen from a mailbox opens nothing elsewhere. */
@Component
class BiscuitDeDemande {
    private final String nom;
    private final boolean chiffre;

    BiscuitDeDemande(AdresseDuSite adresse) {
        this.chiffre = adresse.chiffree();
        this.nom = chiffre ? "__Host-maillage-demande" : "maillage-demande";
    }

    Optional<String> lire(HttpServletRequest requete) {
        return Optional.ofNullable(WebUtils.getCookie(requete, nom))
                .map(biscuit -> biscuit.getValue())
                .filter(Secret::bienForme);
    }

    /** The browser's secret, kept when it has one: two links asked one after the other both work. */
    String poser(HttpServletRequest requete, HttpServletResponse reponse) {
        var secret = lire(requete).orElseGet(Secret::nouveau);
        ecrire(reponse, secret, LiensDeConnexion.DUREE);
        return secret;
    }

    void retirer(HttpServletResponse reponse) {
        ecrire(reponse, "", Duration.ZERO);
    }

    private void ecrire(HttpServletResponse reponse, String valeur, Duration duree) {
        var biscuit = ResponseCookie.from(nom, valeur)
                .path("/")
                .httpOnly(true)
                .secure(chiffre)
                .sameSite("Lax")
                .maxAge(duree)
                .build();
        reponse.addHeader(HttpHeaders.SET_COOKIE, biscuit.toString());
    }
}
