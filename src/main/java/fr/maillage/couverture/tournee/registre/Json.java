package fr.maillage.couverture.tournee.registre;

import fr.maillage.couverture.tournee.Arret;
import fr.maillage.couverture.tournee.Etape;
import fr.maillage.couverture.tournee.Plage;
import fr.maillage.couverture.tournee.Plan;
import fr.maillage.couverture.tournee.Reglages;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.territoire.Coordonnees;
import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a scenario as the database keeps them. Days are ISO numbers, Monday is 1. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** @param situe absent from what was written before stops could be placed: those of a place were, the others were not */
    private record ArretEcrit(
            String id,
            String nom,
            String commune,
            String nomDeCommune,
            double longitude,
            double latitude,
            @Nullable Boolean situe) {
        boolean estSitue() {
            return situe == null ? id.startsWith("p:") : situe;
        }
    }

    /** @param plages set hours; null when the stop lasts {@code duree} and opens when the bus is there */
    private record EtapeEcrite(
            String arret,
            int jour,
            List<Integer> semaines,
            int duree,
            @Nullable List<Plage> plages) {}

    private record PlanEcrit(int semaines, List<ArretEcrit> arrets, List<EtapeEcrite> etapes) {}

    static String ecrire(Plan plan) {
        return MAPPER.writeValueAsString(new PlanEcrit(
                plan.semaines(),
                plan.arrets().stream()
                        .map(a -> new ArretEcrit(
                                a.id(),
                                a.nom(),
                                a.commune(),
                                a.nomDeCommune(),
                                a.position().longitude(),
                                a.position().latitude(),
                                a.situe()))
                        .toList(),
                plan.etapes().stream()
                        .map(e -> new EtapeEcrite(
                                e.arret(),
                                e.jour().getValue(),
                                List.copyOf(e.semaines()),
                                e.horaire().duree(),
                                e.horaire() instanceof Etape.Impose impose ? impose.plages() : null))
                        .toList()));
    }

    static Plan plan(String json) {
        var ecrit = MAPPER.readValue(json, PlanEcrit.class);
        return new Plan(
                ecrit.semaines(),
                ecrit.arrets().stream()
                        .map(a -> new Arret(
                                a.id(),
                                a.nom(),
                                a.commune(),
                                a.nomDeCommune(),
                                new Coordonnees(a.longitude(), a.latitude()),
                                a.estSitue()))
                        .toList(),
                ecrit.etapes().stream()
                        .map(e -> new Etape(
                                e.arret(),
                                DayOfWeek.of(e.jour()),
                                new TreeSet<>(e.semaines()),
                                e.plages() == null ? new Etape.Libre(e.duree()) : new Etape.Impose(e.plages())))
                        .toList());
    }

    static String ecrire(Reglages reglages) {
        return MAPPER.writeValueAsString(reglages);
    }

    static Reglages reglages(String json) {
        return MAPPER.readValue(json, Reglages.class);
    }

    static String ecrire(Scenario.Calcul calcul) {
        return MAPPER.writeValueAsString(calcul);
    }

    static Scenario.Calcul calcul(String json) {
        return MAPPER.readValue(json, Scenario.Calcul.class);
    }

    static String ecrire(List<String> phrases) {
        return MAPPER.writeValueAsString(phrases);
    }

    static List<String> phrases(String json) {
        return MAPPER.readValue(json, new TypeReference<List<String>>() {});
    }
}
