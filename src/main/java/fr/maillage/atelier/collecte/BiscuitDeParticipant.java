package fr.maillage.atelier.collecte;

import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Hasard;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that knows a phone again during a workshop: drawn at random, it says nothing of anybody. Set when a phone joins, not before. */
@Component
class BiscuitDeParticipant {
    private static final Duration DUREE = Duration.ofHours(18);
    private static final int LONGUEUR = 27;
    private static final Pattern JUSTE = Pattern.compile("[0-9a-z]{" + LONGUEUR + "}");

    private final String nom;
    private final boolean chiffre;

    BiscuitDeParticipant(AdresseDuSite adresse) {
        this.chiffre = adresse.chiffree();
        this.nom = chiffre ? "__Host-maillage-atelier" : "maillage-atelier";
    }

    Optional<String> lire(HttpServletRequest requete) {
        return Optional.ofNullable(requete.getAttribute(nom))
                .map(Object::toString)
                .or(() -> Optional.ofNullable(WebUtils.getCookie(requete, nom)).map(Cookie::getValue))
                .filter(valeur -> JUSTE.matcher(valeur).matches());
    }

    /** The phone's token, kept when it has one. */
    String poser(HttpServletRequest requete, HttpServletResponse reponse) {
        var jeton = lire(requete).orElseGet(() -> Hasard.texte(LONGUEUR));
        var biscuit = ResponseCookie.from(nom, jeton)
                .path("/")
                .httpOnly(true)
                .secure(chiffre)
                .sameSite("Lax")
                .maxAge(DUREE)
                .build();
        reponse.addHeader(HttpHeaders.SET_COOKIE, biscuit.toString());
        // For the rest of this request, which goes on with what the phone had sent.
        requete.setAttribute(nom, jeton);
        return jeton;
    }
}
