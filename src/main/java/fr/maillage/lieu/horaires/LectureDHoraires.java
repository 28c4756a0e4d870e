package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads hours as people write them in French, in a sentence or in one column per day. What is read is always valid; what is not sure is said
 * to be so, with the reason. Never throws; reads {@value Horaires#LONGUEUR_MAX} characters at most.
 */
public final class LectureDHoraires {
    private static final Pattern OSM = Pattern.compile("\\b(?:Mo|Tu|We|Th|Fr|Su|PH|SH|week(?= \\d))\\b|^\\s*24/7\\s*$");
    private static final Pattern MOT_OSM = Pattern.compile("PH off|\\b[A-Z][a-z]\\b|\\boff\\b");
    private static final Map<String, String> FRANCAIS = Map.of(
            "Mo", "lundi",
            "Tu", "mardi",
            "We", "mercredi",
            "Th", "jeudi",
            "Fr", "vendredi",
            "Sa", "samedi",
            "Su", "dimanche",
            "off", "fermé",
            "PH off", "fermé jours fériés");
    private static final Pattern VIDE = Pattern.compile("[\\s\\p{P}\\p{S}\\d]*");

    private LectureDHoraires() {}

    public sealed interface Resultat {}

    /** Everything was understood, and in one way only. */
    public record Sure(Horaires horaires) implements Resultat {}

    /**
     * Read, but somebody should look before it is published.
     *
     * @param raison French phrases, for the person who looks
     */
    public record AVerifier(Horaires horaires, String raison) implements Resultat {}

    /** Nothing was kept. */
    public record Illisible(String raison) implements Resultat {}

    /** The cells of one day in a table with a start and an end for the morning and the afternoon; empty when there is none. */
    public record DemiJournees(String debutMatin, String finMatin, String debutApresMidi, String finApresMidi) {}

    /** Reads a sentence, or OSM hours. */
    public static Resultat lire(@Nullable String texte) {
        return lire(texte, Set.of());
    }

    /** @param joursConnus days said elsewhere (another column), used when the text tells hours without days */
    public static Resultat lire(@Nullable String texte, Set<DayOfWeek> joursConnus) {
        var obstacle = obstacle(texte);
        if (obstacle != null || texte == null) {
            return new Illisible(obstacle == null ? "Aucun horaire n’est écrit." : obstacle);
        }
        if (OSM.matcher(texte).find() && Horaires.lireOsm(texte) instanceof LectureOsm.Lue lue) {
            var anomalies = lue.horaires().anomalies();
            return anomalies.isEmpty()
                    ? new Sure(lue.horaires())
                    : new AVerifier(lue.horaires(), String.join(" ", anomalies));
        }
        var assemblage = new AssemblageOsm(false);
        assemblage.ajouter(Phrases.de(osmEnFrancais(texte, assemblage), false), joursConnus);
        return assemblage.resultat();
    }

    /** OSM hours that are not valid still tell most of their days. */
    private static String osmEnFrancais(String texte, AssemblageOsm assemblage) {
        if (!OSM.matcher(texte).find()) {
            return texte;
        }
        assemblage.douter("notation OpenStreetMap incorrecte");
        return MOT_OSM.matcher(texte).replaceAll(trouve -> FRANCAIS.getOrDefault(trouve.group(), trouve.group()));
    }

    /** Reads one cell per day; a missing or empty cell says nothing of its day. */
    public static Resultat lireParJour(Map<DayOfWeek, String> cellules) {
        var assemblage = new AssemblageOsm(true);
        var vides = 0;
        for (var cellule : new EnumMap<>(copie(cellules)).entrySet()) {
            var texte = cellule.getValue();
            if (obstacle(texte) != null) {
                vides++;
                if (texte.length() > Horaires.LONGUEUR_MAX) {
                    assemblage.douter(MotsFrancais.jour(cellule.getKey()) + "\u00a0: texte trop long, pas lu");
                }
                continue;
            }
            assemblage.ajouter(Phrases.de(texte, true), EnumSet.of(cellule.getKey()));
        }
        return vides == cellules.size() && !assemblage.doute()
                ? new Illisible("Aucun horaire n’est écrit.")
                : assemblage.resultat();
    }

    /** Reads a table that has, for each day, a start and an end for each half of the day. */
    public static Resultat lireParDemiJournee(Map<DayOfWeek, DemiJournees> colonnes) {
        var cellules = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        colonnes.forEach((jour, c) -> cellules.put(jour, String.join(" / ", List.copyOf(demiJournees(c)))));
        return lireParJour(cellules);
    }

    /** A morning without end and an afternoon without start are one slot: nobody closes at noon. */
    private static List<String> demiJournees(DemiJournees c) {
        var plages = new ArrayList<String>();
        if (c.finMatin().isBlank() && c.debutApresMidi().isBlank()) {
            ajouter(plages, c.debutMatin(), c.finApresMidi());
        } else {
            ajouter(plages, c.debutMatin(), c.finMatin());
            ajouter(plages, c.debutApresMidi(), c.finApresMidi());
        }
        return plages;
    }

    private static void ajouter(List<String> plages, String debut, String fin) {
        if (!debut.isBlank() || !fin.isBlank()) {
            plages.add(debut.isBlank() || fin.isBlank() ? debut + fin : debut + " - " + fin);
        }
    }

    private static Map<DayOfWeek, String> copie(Map<DayOfWeek, String> cellules) {
        var copie = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        copie.putAll(cellules);
        return copie;
    }

    /** Why there is nothing to read, if so. */
    private static @Nullable String obstacle(@Nullable String texte) {
        if (texte == null || (VIDE.matcher(texte).matches() && texte.chars().noneMatch(Character::isDigit))) {
            return "Aucun horaire n’est écrit.";
        }
        return texte.length() > Horaires.LONGUEUR_MAX ? "Le texte compte plus de 1\u202f000\u00a0caractères." : null;
    }
}
