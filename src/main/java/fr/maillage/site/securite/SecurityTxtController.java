package fr.maillage.site.securite;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** RFC 9116: whom to tell about a weakness. Not found as long as the settings name nobody. */
@RestController
class SecurityTxtController {
    /** The RFC asks for less than a year; the date moves on with each day of service. */
    private static final int VALIDITE_EN_JOURS = 180;

    private final Adresse adresse;
    private final Clock horloge = Clock.systemUTC();

    SecurityTxtController(Adresse adresse) {
        this.adresse = adresse;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> securityTxt() {
        if (adresse.contactSecurite() == null) {
            return ResponseEntity.notFound().build();
        }
        var fin = LocalDate.now(horloge)
                .plusDays(VALIDITE_EN_JOURS)
                .atStartOfDay()
                .atOffset(ZoneOffset.UTC);
        var texte = new StringBuilder("Contact: ")
                .append(adresse.contactSecurite())
                .append("\nExpires: ")
                .append(fin.toInstant())
                .append("\nPreferred-Languages: fr, en\n");
        if (adresse.adresse() != null) {
            texte.append("Canonical: ")
                    .append(adresse.adresse().resolve("/.well-known/security.txt"))
                    .append('\n');
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8))
                .body(texte.toString());
    }
}
