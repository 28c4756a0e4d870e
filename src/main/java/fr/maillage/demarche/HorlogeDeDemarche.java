package fr.maillage.demarche;

import fr.maillage.lieu.horaires.Zone;
import fr.maillage.territoire.PerimetresEcrits;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The clocks of the territory of a démarche: an overseas département has its own. */
@Component
public class HorlogeDeDemarche {
    private final PerimetresEcrits perimetres;
    private final Clock horloge;

    HorlogeDeDemarche(PerimetresEcrits perimetres, Clock horloge) {
        this.perimetres = perimetres;
        this.horloge = horloge;
    }

    public ZoneId fuseau(Demarche demarche) {
        return perimetres.communes(demarche.perimetre()).stream()
                .min(String::compareTo)
                .map(Zone::deCommune)
                .orElse(Zone.METROPOLE)
                .fuseau();
    }

    public LocalDateTime maintenant(Demarche demarche) {
        return LocalDateTime.ofInstant(horloge.instant(), fuseau(demarche));
    }

    public LocalDate aujourdhui(Demarche demarche) {
        return maintenant(demarche).toLocalDate();
    }

    public Instant instant() {
        return horloge.instant();
    }
}
