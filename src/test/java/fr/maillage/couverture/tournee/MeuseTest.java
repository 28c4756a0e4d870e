package fr.maillage.couverture.tournee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A bus in Meuse. Communes and positions are real; the bus, its present round (« Exemple ») and the part of the inhabitants counted as a need
 * are an EXAMPLE made for this test, and say nothing of any real bus.
 */
class MeuseTest {
    private static final Territoires FRANCE = TablesDesTerritoires.duProgramme().territoires();

    /** Communes of the example round, one a day of an odd week. */
    private static final List<String> EXEMPLE = List.of("55545", "55029", "55122", "55502", "55517");

    private static Coordonnees centre(Commune commune) {
        return Objects.requireNonNull(commune.centre());
    }

    private static List<Commune> communes() {
        return FRANCE.perimetre(Niveau.DEPARTEMENT, "55")
                .orElseThrow()
                .positions()
                .mapToObj(FRANCE::commune)
                .filter(c -> c.habitee() && c.centre() != null)
                .toList();
    }

    private static Plan exemple() {
        var arrets = new ArrayList<Arret>();
        var etapes = new ArrayList<Etape>();
        for (int i = 0; i < EXEMPLE.size(); i++) {
            var commune = FRANCE.commune(EXEMPLE.get(i)).orElseThrow();
            arrets.add(new Arret("e" + i, "Exemple", commune.code(), commune.nom(), centre(commune), false));
            etapes.add(new Etape(
                    "e" + i,
                    DayOfWeek.of(i + 1),
                    new TreeSet<>(List.of(1)),
                    new Etape.Impose(
                            List.of(new Plage(10 * 60 + 15, 12 * 60 + 15), new Plage(13 * 60 + 30, 15 * 60)))));
        }
        return new Plan(2, arrets, etapes);
    }

    @Test
    void aCycleOfFourWeeksServesMuchMoreThanTheExampleAndIsNearTheBound() {
        var besoins = communes().stream()
                .map(c -> new Terrain.Besoin(
                        c.code(), c.nom(), centre(c), c.population() > 2000 ? 0 : 0.3 * c.population()))
                .toList();
        var terrain = new Terrain(Essais.PARCOURS, besoins, 15);
        var bus = Essais.bus(4, 4);
        var candidats = communes().stream()
                .map(c -> Arret.deCommune("c:" + c.code(), c.code(), c.nom(), centre(c)))
                .toList();
        var proposition =
                Recherche.proposer(new Probleme(bus, terrain, candidats, List.of()), 1, Recherche.Limites.essais(20));
        assertThat(proposition.ecart()).isLessThan(0.02);

        var comparaison = new Comparaison(
                Bilan.de(exemple().surUnCycleDe(4), bus, terrain), Bilan.de(proposition.plan(), bus, terrain));
        assertThat(comparaison.avant().tropLongues()).isZero();
        assertThat(comparaison.apres().personnes())
                .isGreaterThan(3 * comparaison.avant().personnes());
        assertThat(comparaison.presences())
                .filteredOn(l -> l.commune().equals("55545"))
                .allSatisfy(l -> assertThat(l.avant() / 60).isBetween(7.5, 7.7));
    }
}
