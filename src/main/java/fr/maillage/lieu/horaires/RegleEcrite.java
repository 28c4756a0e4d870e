package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The OSM form of the statements of a text. */
final class RegleEcrite {
    private RegleEcrite() {}

    /** {@code Jul-Aug week 1-53/2 Mo[1] 09:00-12:00 "sur rendez-vous"}. */
    static String conditionnelle(Phrase phrase, SortedSet<DayOfWeek> jours, SemaineDuTexte.Contenu contenu) {
        var semaines =
                phrase.parite == null ? "" : phrase.parite == Phrase.Parite.PAIRE ? "week 2-53/2 " : "week 1-53/2 ";
        return mois(phrase)
                + semaines
                + (phrase.vacances ? "SH " : "")
                + EcritureOsm.jours(jours, rangs(phrase))
                + contenu(contenu);
    }

    static String fermeture(Phrase phrase, SortedSet<DayOfWeek> jours) {
        return mois(phrase) + EcritureOsm.jours(jours, rangs(phrase)) + (jours.isEmpty() ? "off" : " off");
    }

    /** What follows the days: {@code  09:00-12:00 "sur rendez-vous"}. */
    static String contenu(SemaineDuTexte.Contenu contenu) {
        var plages = contenu.plages().isEmpty() ? "" : " " + EcritureOsm.plages(contenu.plages());
        return contenu.precision() == null ? plages : plages + " " + commentaire(contenu.precision());
    }

    static String commentaire(@Nullable String precision) {
        return "\"" + precision + "\"";
    }

    private static String rangs(Phrase phrase) {
        return phrase.rangs.isEmpty() ? "" : "[" + new Recurrence.SemainesDuMois(phrase.rangs).entreCrochets() + "]";
    }

    private static String mois(Phrase phrase) {
        return phrase.mois.isEmpty()
                ? ""
                : phrase.mois.stream()
                                .distinct()
                                .map(RegleEcrite::mois)
                                .collect(Collectors.joining(phrase.saison ? "-" : ","))
                        + " ";
    }

    private static String mois(Month mois) {
        return mois.name().charAt(0) + mois.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
