package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.PrecisionPosition;
import fr.maillage.presentation.Formats;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a place holds, in words. */
public final class Lecture {
    private Lecture() {}

    /** Values of a field as professionals read them. */
    public static List<String> valeurs(Champ champ, Fiche fiche) {
        return fiche.valeurs(champ).stream().map(v -> libelle(champ, v)).toList();
    }

    private static String libelle(Champ champ, String valeur) {
        if (champ == Champ.PRECISION_POSITION) {
            return PrecisionPosition.deCle(valeur)
                    .map(PrecisionPosition::libelle)
                    .orElse(valeur);
        }
        return Nomenclature.livree().libelle(champ, valeur);
    }

    /** « Fermé du 3 août 2026 au 20 août 2026 : travaux »; empty for none. */
    public static String fermeture(@Nullable Fermeture fermeture) {
        if (fermeture == null) {
            return "";
        }
        var dates = fermeture.fin() == null
                ? "Fermé depuis le " + Formats.date(fermeture.debut()) + ", sans date de retour"
                : "Fermé du " + Formats.date(fermeture.debut()) + " au "
                        + Formats.date(Objects.requireNonNull(fermeture.fin()));
        return fermeture.motif().isEmpty() ? dates : dates + "\u00a0: " + fermeture.motif();
    }

    /** One line a stop. */
    public static String passage(Passage passage) {
        return Stream.of(
                        passage.nom(),
                        passage.adresse(),
                        passage.commune(),
                        passage.horaires(),
                        passage.precisions(),
                        passage.position() == null ? "" : "position connue")
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
