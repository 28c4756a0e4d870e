package fr.maillage.site.commande;

import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Of which territory a table is, what its lines are, in what form it is written. */
final class OptionsDeTable {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--territoire",
            paramLabel = "CODE",
            description =
                    "Code d'un département (55), d'une intercommunalité (SIREN), d'une commune (code INSEE), ou france.")
    private @Nullable String territoire;

    @Option(
            names = "--niveau",
            paramLabel = "NIVEAU",
            defaultValue = "commune",
            description = "Une ligne par\u00a0: commune (par défaut), epci ou departement.")
    @SuppressWarnings("NullAway.Init")
    private String niveau;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "csv", description = "csv (par défaut) ou json.")
    @SuppressWarnings("NullAway.Init")
    private String format;

    /** False for JSON. */
    boolean csv() {
        return switch (format) {
            case "csv" -> true;
            case "json" -> false;
            default -> throw ValeurRefusee.de(spec.commandLine(), "--format", format, "csv ou json");
        };
    }

    /** Of the lines: COMMUNE, EPCI or DEPARTEMENT. */
    Niveau niveau() {
        return switch (niveau) {
            case "commune" -> Niveau.COMMUNE;
            case "epci" -> Niveau.EPCI;
            case "departement" -> Niveau.DEPARTEMENT;
            default -> throw ValeurRefusee.de(spec.commandLine(), "--niveau", niveau, "commune, epci ou departement");
        };
    }

    /** The code asked for. */
    String code() {
        if (territoire == null) {
            throw new ParameterException(spec.commandLine(), "Il manque --territoire.");
        }
        return territoire;
    }

    Perimetre perimetre(Territoires territoires) {
        return ParCode.perimetre(territoires, code())
                .orElseThrow(() -> ValeurRefusee.de(spec.commandLine(), "--territoire", code(), ParCode.CODES));
    }
}
