package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.lieu.horaires.LectureDHoraires;
import fr.maillage.lieu.horaires.LectureDHoraires.AVerifier;
import fr.maillage.lieu.horaires.LectureDHoraires.Illisible;
import fr.maillage.lieu.horaires.LectureDHoraires.Resultat;
import fr.maillage.lieu.horaires.LectureDHoraires.Sure;
import fr.maillage.lieu.horaires.LectureOsm;
import fr.maillage.lieu.recensement.Avertissement.Genre;
import fr.maillage.lieu.recensement.Constat;
import fr.maillage.lieu.recensement.correspondance.Correspondance.ColonnesDHoraires;
import fr.maillage.lieu.recensement.correspondance.Rangee;
import fr.maillage.lieu.recensement.valeurs.Simplifie;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hours of a row. What is not sure is never taken: it is quoted for the person who will look. */
final class LectureDesHeures {
    private static final List<String> JOURS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final Pattern JOUR_OSM = Pattern.compile("^(Mo|Tu|We|Th|Fr|Sa|Su)\\b.*");
    private static final Pattern RANG = Pattern.compile("\\b([1-5])(?:er|e|eme|nd|nde)?\\b");

    private static final Pattern RECURRENCE =
            Pattern.compile("\\d|mois|\\bpaires?\\b|impaire|sur deux|tous les|toutes les|chaque|dernier|premier");

    private static final Pattern DES_HEURES = Pattern.compile(
            "\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|matin|midi|soir|ferm|ouvert|rdv|rendez vous|semaine|jours");

    private LectureDesHeures() {}

    static Optional<String> lire(ColonnesDHoraires colonnes, Rangee rangee, Constat constat) {
        var parJour = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        colonnes.jours().forEach((jour, noms) -> {
            var texte =
                    noms.stream().map(rangee::cellule).filter(c -> !c.isEmpty()).collect(Collectors.joining(" / "));
            if (!texte.isEmpty()) {
                parJour.put(jour, texte);
            }
        });
        if (!parJour.isEmpty()) {
            return retenir(LectureDHoraires.lireParJour(parJour), parJour.toString(), constat);
        }
        var textes = colonnes.textes().stream()
                .map(rangee::cellule)
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
        var quand = colonnes.joursConnus().stream().map(rangee::cellule).collect(Collectors.joining(" "));
        var connus = jours(quand);
        if (RECURRENCE.matcher(Simplifie.de(quand)).find()) {
            // « 1er mardi du mois » beside « 9h-12h » is one sentence in two cells; without it the hours would be every
            // week's.
            var phrase = quand + " " + String.join(", ", textes);
            return retenir(LectureDHoraires.lire(phrase), phrase, constat);
        }
        var lues = textes.stream().map(t -> LectureDHoraires.lire(t, connus)).toList();
        for (int i = 0; i < lues.size(); i++) {
            if (lues.get(i) instanceof Sure sure) {
                return Optional.of(sure.horaires().osm());
            }
        }
        return textes.isEmpty() ? Optional.empty() : retenir(lues.getFirst(), textes.getFirst(), constat);
    }

    private static Optional<String> retenir(Resultat lu, String ecrit, Constat constat) {
        return switch (lu) {
            case Sure sure -> Optional.of(sure.horaires().osm());
            case AVerifier douteux -> {
                constat.citer(
                        Genre.HORAIRES_A_VERIFIER,
                        ecrit + " → " + douteux.horaires().osm() + " (" + douteux.raison() + ")");
                yield Optional.empty();
            }
            case Illisible illisible -> {
                // « Nous contacter » tells no hours: nothing was lost that somebody could find again in it.
                boolean dits = DES_HEURES.matcher(Simplifie.de(ecrit)).find();
                constat.citer(dits ? Genre.HORAIRES_ILLISIBLES : Genre.HORAIRES_NON_DITS, ecrit);
                yield Optional.empty();
            }
        };
    }

    private static Set<DayOfWeek> jours(String texte) {
        var simple = Simplifie.de(texte);
        var jours = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < JOURS.size(); i++) {
            if (simple.contains(JOURS.get(i))) {
                jours.add(DayOfWeek.of(i + 1));
            }
        }
        return jours;
    }

    /**
     * Hours on some weeks only: « Semaine impaire », « 2e et 4e ». What is not understood goes to the words of the stop, and somebody looks.
     *
     * @return OSM hours, empty when the recurrence is not understood
     */
    static Optional<String> recurrents(String osm, String recurrence, Constat constat) {
        var simple = Simplifie.de(recurrence);
        if (simple.isEmpty() || simple.contains("toutes les semaines") || simple.contains("chaque semaine")) {
            return Optional.of(osm);
        }
        var regles = new ArrayList<String>();
        for (var regle : osm.split(";")) {
            var nette = regle.strip();
            regles.add(JOUR_OSM.matcher(nette).matches() ? recurrente(nette, simple) : nette);
        }
        if (!regles.contains("") && Horaires.lireOsm(String.join("; ", regles)) instanceof LectureOsm.Lue lue) {
            return Optional.of(lue.horaires().osm());
        }
        constat.citer(Genre.HORAIRES_A_VERIFIER, osm + " " + recurrence);
        return Optional.empty();
    }

    /** Empty when the words are not understood. */
    private static String recurrente(String regle, String simple) {
        if (simple.matches(".*\\bimpaires?\\b.*")) {
            return simple.matches(".*\\bpaires?\\b.*") ? regle : "week 01-53/2 " + regle;
        }
        if (simple.matches(".*\\bpaires?\\b.*")) {
            return "week 02-52/2 " + regle;
        }
        var rangs =
                RANG.matcher(simple).results().map(r -> r.group(1)).distinct().collect(Collectors.joining(","));
        return rangs.isEmpty() ? "" : regle.replaceFirst("^(Mo|Tu|We|Th|Fr|Sa|Su)\\b", "$1[" + rangs + "]");
    }
}
