package fr.maillage.lieu.publication.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** How a list is written: by the end of the address, else by the header {@code Accept}, else in JSON. */
enum FormatDeReponse {
    JSON("application/json"),
    CSV("text/csv"),
    GEOJSON("application/geo+json");

    private final String type;

    FormatDeReponse(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** True for those that give all places unless a limit is asked. */
    boolean fichier() {
        return this != JSON;
    }

    static FormatDeReponse de(HttpServletRequest requete) {
        var chemin = requete.getRequestURI();
        for (var format : values()) {
            if (chemin.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        var souhait = String.valueOf(requete.getHeader(HttpHeaders.ACCEPT));
        if (souhait.contains(GEOJSON.type)) {
            return GEOJSON;
        }
        return souhait.contains(CSV.type) ? CSV : JSON;
    }
}
