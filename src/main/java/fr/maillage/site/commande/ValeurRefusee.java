package fr.maillage.site.commande;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The refusal of what an option was given, with what it takes. */
final class ValeurRefusee {
    private ValeurRefusee() {}

    /** @param attendu end of the sentence « Attendu : », without its full stop */
    static ParameterException de(CommandLine ligne, String option, String recu, String attendu) {
        return new ParameterException(
                ligne,
                "Valeur refusée pour " + option + "\u00a0: «\u00a0" + recu + "\u00a0». Attendu\u00a0: " + attendu
                        + ".");
    }
}
