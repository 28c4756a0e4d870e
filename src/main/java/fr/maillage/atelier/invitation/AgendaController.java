package fr.maillage.atelier.invitation;

import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.presentation.FichierICalendar;
import fr.maillage.presentation.Refus;
import java.time.LocalDateTime;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The date of a workshop for one's calendar. */
@Controller
class AgendaController {
    private final Accueils accueils;
    private final HorlogeDeDemarche horloge;

    AgendaController(Accueils accueils, HorlogeDeDemarche horloge) {
        this.accueils = accueils;
        this.horloge = horloge;
    }

    @GetMapping("/inscription/{jeton}/agenda.ics")
    ResponseEntity<String> agenda(@PathVariable String jeton) {
        var porte = accueils.trouver(jeton).orElseThrow(AgendaController::absent);
        var atelier = porte.atelier();
        var jour = atelier.jour();
        if (jour == null || atelier.retire()) {
            throw absent();
        }
        var fichier = new FichierICalendar("Atelier", atelier.nom(), horloge.fuseau(porte.demarche()));
        fichier.ligne("BEGIN:VEVENT");
        fichier.propriete("UID", "atelier-" + atelier.id() + "@maillage");
        fichier.ligne("DTSTAMP:" + FichierICalendar.utc(atelier.modifieLe()));
        var debut = atelier.debut();
        var fin = atelier.fin();
        if (debut == null) {
            fichier.jour("DTSTART", jour);
            fichier.jour("DTEND", jour.plusDays(1));
        } else {
            fichier.moment("DTSTART", LocalDateTime.of(jour, debut));
            if (fin != null) {
                fichier.moment("DTEND", LocalDateTime.of(jour, fin));
            }
        }
        fichier.propriete("SUMMARY", atelier.nom());
        if (!atelier.lieu().isEmpty()) {
            fichier.propriete("LOCATION", atelier.lieu());
        }
        fichier.ligne("END:VEVENT");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("atelier.ics")
                                .build()
                                .toString())
                .body(fichier.terminer());
    }

    private static Refus absent() {
        return Refus.introuvable("Cet atelier n’a pas de date à ajouter à votre agenda.");
    }
}
