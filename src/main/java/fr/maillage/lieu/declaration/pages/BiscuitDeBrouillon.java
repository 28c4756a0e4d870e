package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.presentation.AdresseDuSite;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Remembers, until the browser is closed, the draft that it writes: who comes back to the first page finds it again. */
@Component
class BiscuitDeBrouillon {
    static final String NOM = "maillage-brouillon";

    private final AdresseDuSite adresse;

    BiscuitDeBrouillon(AdresseDuSite adresse) {
        this.adresse = adresse;
    }

    void poser(HttpServletResponse reponse, Jeton jeton) {
        reponse.addHeader(HttpHeaders.SET_COOKIE, biscuit(jeton.valeur(), -1));
    }

    void oter(HttpServletResponse reponse) {
        reponse.addHeader(HttpHeaders.SET_COOKIE, biscuit("", 0));
    }

    private String biscuit(String valeur, long secondes) {
        return ResponseCookie.from(NOM, valeur)
                .path("/lieux/declarer")
                .httpOnly(true)
                .secure(adresse.chiffree())
                .sameSite("Lax")
                .maxAge(secondes)
                .build()
                .toString();
    }
}
