package fr.maillage.lieu.horaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.maillage.lieu.horaires.LectureDHoraires.AVerifier;
import fr.maillage.lieu.horaires.LectureDHoraires.Illisible;
import fr.maillage.lieu.horaires.LectureDHoraires.Sure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How far we agree with a peer's own examples (mednum-cli, MIT). An extra: its file is not ours, and some of its expectations are known to be
 * wrong, so that agreement is printed and only its order of magnitude is required.
 */
class VecteursPartagesTest {
    private static final Path VECTEURS = Path.of("../shared/donnees/lieux/horaires-vecteurs.json");
    private static final LocalDate LUNDI = LocalDate.of(2026, 11, 23);

    @Test
    void mostExamplesOfAPeerAreReadAlike() throws Exception {
        assumeTrue(Files.isReadable(VECTEURS), "no ../shared beside the project: the peer's examples are not compared");
        var racine = new ObjectMapper().readTree(Files.readString(VECTEURS));
        var ecarts = new ArrayList<String>();
        int total = 0;
        for (var vecteur : racine.get("vectors")) {
            total++;
            comparer(lire(vecteur), vecteur, ecarts);
        }
        for (var vecteur : racine.get("plages").get("vectors")) {
            total++;
            var lu = LectureDHoraires.lireParJour(
                    Map.of(DayOfWeek.MONDAY, vecteur.get("input").asString()));
            comparer(lu, vecteur, ecarts);
        }
        System.out.println("Peer's examples: " + (total - ecarts.size()) + " alike of " + total);
        ecarts.forEach(ecart -> System.out.println("  " + ecart));
        assertThat(ecarts).hasSizeLessThan(total / 4);
    }

    private static LectureDHoraires.Resultat lire(JsonNode vecteur) {
        var entree = vecteur.get("input");
        if (entree.isString()) {
            return LectureDHoraires.lire(entree.asString());
        }
        var jours = List.of("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche");
        var cellules = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (var jour : DayOfWeek.values()) {
            var cellule = entree.get(jours.get(jour.getValue() - 1));
            cellules.put(jour, cellule == null ? "" : cellule.asString(""));
        }
        return LectureDHoraires.lireParJour(cellules);
    }

    private static void comparer(LectureDHoraires.Resultat lu, JsonNode vecteur, List<String> ecarts) {
        var attendu = vecteur.get("expected").asString("");
        var semaineAttendue =
                Horaires.lire(attendu).map(VecteursPartagesTest::semaine).orElse(List.of());
        var semaineLue = switch (lu) {
            case Sure(var horaires) -> semaine(horaires);
            case AVerifier(var horaires, var raison) -> semaine(horaires);
            case Illisible(var raison) -> List.<String>of();
        };
        // An example of the hours of one day names no day: ours is the Monday.
        var unJour = attendu.matches("[\\d:,-]+") && vecteur.get("test") == null;
        var pareil = unJour
                ? !semaineLue.isEmpty() && semaineLue.getFirst().equals(semaineAttendue.getFirst())
                : semaineLue.equals(semaineAttendue);
        if (!pareil) {
            ecarts.add(vecteur.get("input") + " | expected " + attendu + " | " + lu);
        }
    }

    /** The slots of each day from Monday on, without the words beside them; empty when closed all the week. */
    private static List<String> semaine(Horaires horaires) {
        var jours = new ArrayList<String>();
        var calendrier = new Quand.Calendrier(jour -> false, jour -> false);
        for (int n = 0; n < 7; n++) {
            var creneaux = Journee.de(horaires.regles(), LUNDI.plusDays(n), calendrier, true);
            jours.add(creneaux.stream()
                    .filter(Journee.Creneau::dit)
                    .map(c -> c.debut() + "-" + c.fin())
                    .toList()
                    .toString());
        }
        return jours.stream().allMatch("[]"::equals) ? List.of() : jours;
    }
}
