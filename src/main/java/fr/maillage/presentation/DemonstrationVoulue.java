package fr.maillage.presentation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a new site is to be filled with a demonstration: setting {@code maillage.demonstration}, « oui », « non » or « auto ». */
@Component
public class DemonstrationVoulue {
    private final boolean voulue;

    DemonstrationVoulue(
            @Value("${maillage.demonstration:auto}") String reglage,
            @Value("${maillage.territoire:}") String territoire,
            @Value("${spring.datasource.url:}") String baseExterieure) {
        this.voulue = switch (reglage) {
            case "oui" -> true;
            // A site that was given its own territory or its own database is no trial.
            case "auto" -> territoire.equals("departement:55") && baseExterieure.isBlank();
            default -> false;
        };
    }

    public boolean voulue() {
        return voulue;
    }
}
