package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sentences of an observation as a reader would: the words, then the two figures beside them. */
final class Relecture {
    private static final String NOMBRE = "(−?\\d+,\\d)";
    private static final Pattern CHIFFRES = Pattern.compile("\\(" + NOMBRE + " contre " + NOMBRE + "\\)");
    private static final Pattern VERBE = Pattern.compile(
            "(?:y pèse(?:nt)?|est) (nettement )?(à peu près autant|à peu près aussi fragile|plus|moins)");

    private Relecture() {}

    /** Fails when a sentence says something else than its figures. Returns how many pairs of figures were checked. */
    static int verifier(Observation observation, SeuilsDEcart seuils) {
        int verifies = 0;
        for (String phrase : observation.phrases()) {
            assertThat(phrase)
                    .matches("(?s)\\p{Lu}.*\\.")
                    .doesNotContain("  ")
                    .doesNotContain("NaN")
                    .doesNotContain("null");
            assertThat(phrase).doesNotContainPattern(" [:;?!%»]|« ");
            for (String membre : phrase.split("\u202f; ")) {
                verifies += verifierMembre(membre, seuils);
            }
        }
        assertThat(verifies)
                .as("every fact is said once: %s", observation)
                .isEqualTo(observation.ecarts().size() + (observation.ecart().isPresent() ? 1 : 0));
        return verifies;
    }

    private static int verifierMembre(String membre, SeuilsDEcart seuils) {
        List<MatchResult> paires = CHIFFRES.matcher(membre).results().toList();
        Matcher verbe = VERBE.matcher(membre);
        if (paires.isEmpty()) {
            assertThat(verbe.find()).as(membre).isFalse();
            return 0;
        }
        assertThat(verbe.find()).as(membre).isTrue();
        for (MatchResult paire : paires) {
            long ecart = dixiemes(paire.group(1)) - dixiemes(paire.group(2));
            double ampleur = Math.abs(ecart) / 10.0 + 1e-9;
            if (verbe.group(2).startsWith("à peu près")) {
                assertThat(ampleur).as(membre).isLessThan(seuils.sensible());
            } else {
                assertThat(ecart > 0).as(membre).isEqualTo(verbe.group(2).equals("plus"));
                assertThat(ampleur).as(membre).isGreaterThanOrEqualTo(seuils.sensible());
                assertThat(ampleur >= seuils.net()).as(membre).isEqualTo(verbe.group(1) != null);
            }
        }
        boolean pluriel = membre.contains("y pèsent");
        if (membre.contains("y pèse")) {
            assertThat(pluriel).as(membre).isEqualTo(paires.size() > 1);
        }
        return paires.size();
    }

    private static long dixiemes(String nombre) {
        return Long.parseLong(nombre.replace("−", "-").replace(",", ""));
    }
}
