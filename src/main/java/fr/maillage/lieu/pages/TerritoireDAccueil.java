package fr.maillage.lieu.pages;

import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.Filtres.Territoire;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The territory that runs the site: shown when the reader names no place. Setting {@code maillage.territoire}. */
@Component
class TerritoireDAccueil {
    private final Territoire territoire;

    TerritoireDAccueil(@Value("${maillage.territoire:departement:55}") String reglage) {
        var net = reglage.strip();
        var code = net.substring(net.indexOf(':') + 1);
        this.territoire = switch (net.substring(0, Math.max(0, net.indexOf(':')))) {
            case "departement" -> new Territoire(Territoire.Genre.DEPARTEMENTS, List.of(code));
            case "epci" -> new Territoire(Territoire.Genre.EPCIS, List.of(code));
            case "commune" -> new Territoire(Territoire.Genre.COMMUNES, List.of(code));
            default -> Territoire.FRANCE;
        };
    }

    Territoire territoire() {
        return territoire;
    }

    /** The same filters, here unless they say where. */
    Filtres parDefaut(Filtres filtres) {
        return filtres.territoire() == null && !filtres.ontUnDepart()
                ? filtres.dans(territoire).alaPage(filtres.page())
                : filtres;
    }
}
