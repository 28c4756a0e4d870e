package fr.maillage.atelier.tableau;

import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Geste;
import fr.maillage.atelier.registre.TableauEnBase.Visee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a form of the board asks. */
final class GestesDemandes {
    private static final Pattern VISEE = Pattern.compile("([BI]-[0-9a-z]{5})\\.([0-9]{1,9})");
    private static final int MAXIMUM = 500;

    private GestesDemandes() {}

    /** Contributions with the version that was read; what is not one is left out. */
    static List<Visee> visees(@Nullable List<String> choix) {
        return (choix == null ? Stream.<String>of() : choix.stream())
                .limit(MAXIMUM)
                .map(VISEE::matcher)
                .filter(m -> m.matches())
                .map(m -> new Visee(m.group(1), Integer.parseInt(m.group(2))))
                .distinct()
                .toList();
    }

    /** What is done to several at once. */
    static Optional<Geste> geste(Map<String, String> parametres) {
        return Optional.ofNullable(
                switch (parametres.getOrDefault("geste", "")) {
                    case "regrouper" -> new Geste.Regrouper();
                    case "separer" -> new Geste.Separer();
                    case "masquer" -> new Geste.Masquer(true);
                    case "en-idee" -> new Geste.Changer(Genre.IDEE);
                    case "en-besoin" -> new Geste.Changer(Genre.BESOIN);
                    case "montrer" -> new Geste.Masquer(false);
                    case "verifier" -> new Geste.Verifier();
                    case "deplacer" -> new Geste.Deplacer(ouRien(parametres.getOrDefault("famille", "")));
                    case "relier" -> new Geste.Lier(ouRien(parametres.getOrDefault("besoin", "")));
                    default -> null;
                });
    }

    private static @Nullable String ouRien(String valeur) {
        return valeur.isEmpty() ? null : valeur;
    }
}
