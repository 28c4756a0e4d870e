package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.PrecisionPosition;
import fr.maillage.lieu.declaration.HorairesSaisis;
import fr.maillage.lieu.declaration.PositionSaisie;
import fr.maillage.lieu.declaration.Reponses;
import fr.maillage.lieu.horaires.GrilleSemaine;
import fr.maillage.territoire.Coordonnees;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** What the buttons of a page do besides going on: the same without JavaScript. */
final class Gestes {
    /** A step of the marker, in metres. */
    private static final double PAS = 25;

    private static final double METRES_PAR_DEGRE = 111_320;
    private static final Set<String> DEPLACEMENTS = Set.of("nord", "sud", "est", "ouest");

    private Gestes() {}

    static boolean resterIci(String geste) {
        return DEPLACEMENTS.contains(geste) || geste.equals("oter") || geste.equals("copier") || geste.equals("arret");
    }

    static Reponses appliquer(String geste, Reponses envoyees) {
        return switch (geste) {
            case "nord" -> decaler(envoyees, PAS, 0);
            case "sud" -> decaler(envoyees, -PAS, 0);
            case "est" -> decaler(envoyees, 0, PAS);
            case "ouest" -> decaler(envoyees, 0, -PAS);
            case "oter" -> Reponses.VIDES;
            case "copier" -> copier(envoyees);
            default -> envoyees;
        };
    }

    private static Reponses decaler(Reponses envoyees, double nord, double est) {
        return PositionSaisie.position(envoyees)
                .map(p -> new Coordonnees(
                        borner(p.longitude() + est / (METRES_PAR_DEGRE * Math.cos(Math.toRadians(p.latitude()))), 180),
                        borner(p.latitude() + nord / METRES_PAR_DEGRE, 89)))
                .map(p -> new Reponses(PositionSaisie.ecrire(p, PrecisionPosition.EXACTE)))
                .orElse(envoyees);
    }

    private static double borner(double degres, double borne) {
        return Math.clamp(degres, -borne, borne);
    }

    /** Monday's hours on the days up to Friday that have none. */
    private static Reponses copier(Reponses envoyees) {
        var copie = new LinkedHashMap<>(envoyees.valeurs());
        for (var jour : List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            if (boites(jour).stream().anyMatch(envoyees::repond)) {
                continue;
            }
            var duLundi = boites(DayOfWeek.MONDAY);
            var duJour = boites(jour);
            for (int i = 0; i < duJour.size(); i++) {
                copie.put(duJour.get(i), envoyees.valeurs(duLundi.get(i)));
            }
        }
        return new Reponses(copie);
    }

    private static List<String> boites(DayOfWeek jour) {
        return java.util.stream.IntStream.rangeClosed(1, GrilleSemaine.PLAGES_MAX)
                .boxed()
                .flatMap(p -> java.util.stream.Stream.of(
                        HorairesSaisis.boite(jour, p, true), HorairesSaisis.boite(jour, p, false)))
                .toList();
    }
}
