package fr.maillage.couverture.tournee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real bus of northern Charente, when its file is beside the project. */
class BusDeCharenteTest {
    private static final Path FICHIER = Path.of(
            "../shared/donnees/recensements/bus-france-services-charente__2023-09-20__bus-france-services-charente.json");
    private static final Territoires FRANCE = TablesDesTerritoires.duProgramme().territoires();

    private static Optional<Coordonnees> centre(String commune) {
        return FRANCE.commune(commune).flatMap(c -> Optional.ofNullable(c.centre()));
    }

    private static Lieu bus() {
        assumeTrue(Files.isReadable(FICHIER), "no ../shared beside the project: the bus of Charente is not looked at");
        var passages = new ArrayList<Passage>();
        for (JsonNode ligne : JsonMapper.builder().build().readTree(FICHIER.toFile())) {
            var recurrence = ligne.path("ouverture").asString().contains("impaire") ? "week 1-53/2 " : "week 2-53/2 ";
            passages.add(new Passage(
                    ligne.path("nom").asString(),
                    ligne.path("adresse").asString(),
                    ligne.path("commune").asString(),
                    ligne.path("code_insee").asString(),
                    new Coordonnees(
                            ligne.path("longitude").asDouble(),
                            ligne.path("latitude").asDouble()),
                    recurrence + ligne.path("horaires").asString(),
                    ""));
        }
        return new Lieu(
                "bcdfghj2",
                null,
                Etat.PUBLIE,
                null,
                "16317",
                Fiche.VIDE,
                Map.of(),
                passages,
                "essai",
                null,
                null,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @Test
    void itsPresentRoundIsReadWithItsHours() {
        var actuelle = TourneeActuelle.de(bus(), BusDeCharenteTest::centre, 2026);
        assertThat(actuelle.plan().semaines()).isEqualTo(2);
        assertThat(actuelle.plan().arrets()).hasSize(12);
        var sienne = Deroulement.journees(actuelle.plan(), leBus(), Essais.PARCOURS);
        assertThat(sienne.stream().flatMap(j -> j.haltes().stream()).mapToInt(Journee.Halte::minutes))
                .allMatch(minutes -> minutes >= 60);
        for (var arret : actuelle.plan().arrets()) {
            assertThat(fr.maillage.lieu.horaires.Horaires.lire(EcritureDHoraires.osm(
                            arret.id(), sienne, actuelle.plan().semaines())))
                    .isPresent();
        }
    }

    @Test
    void aProposalReachesMorePeopleThanThePresentRoundOnTheSameDays() {
        var actuelle = TourneeActuelle.de(bus(), BusDeCharenteTest::centre, 2026);
        var bus = leBus();
        var autour = FRANCE.perimetre(Niveau.DEPARTEMENT, "16")
                .orElseThrow()
                .positions()
                .mapToObj(FRANCE::commune)
                .filter(c -> c.centre() != null && c.centre().kilometresJusqua(bus.base()) < 40)
                .toList();
        var terrain = new Terrain(
                Essais.PARCOURS, autour.stream().map(BusDeCharenteTest::besoin).toList(), 15);
        var candidats = new ArrayList<>(actuelle.plan().arrets());
        autour.forEach(c -> candidats.add(Arret.deCommune(
                "c:" + c.code(), c.code(), c.nom(), centre(c.code()).orElseThrow())));
        var proposition =
                Recherche.proposer(new Probleme(bus, terrain, candidats, List.of()), 1, Recherche.Limites.essais(30));
        var comparaison =
                new Comparaison(Bilan.de(actuelle.plan(), bus, terrain), Bilan.de(proposition.plan(), bus, terrain));
        assertThat(comparaison.apres().personnes())
                .isGreaterThan(comparaison.avant().personnes());
        assertThat(comparaison.apres().tropLongues()).isZero();
        assertThat(comparaison.gagnees()).isNotEmpty();

        var garde = actuelle.plan().etapes().getFirst();
        var avecGarde = Recherche.proposer(
                new Probleme(
                        bus,
                        terrain,
                        candidats,
                        List.of(new Probleme.Garde(
                                garde.arret(), garde.jour(), garde.semaines().first()))),
                1,
                Recherche.Limites.essais(10));
        assertThat(avecGarde.sansPlace()).isEmpty();
        assertThat(avecGarde.plan().etapes())
                .anyMatch(e -> e.arret().equals(garde.arret()) && e.jour() == garde.jour());
    }

    /** Ruffec, where the bus of the file is based by the name of its structure; the hours are an example. */
    private static Bus leBus() {
        return new Bus(
                centre("16292").orElseThrow(),
                Bus.chaque(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), new Plage(8 * 60 + 30, 17 * 60)),
                90,
                300,
                15,
                new Bus.Pause(12 * 60 + 30, 60),
                18 * 60,
                2,
                2);
    }

    /** A part of the inhabitants, as an example: the test compares rounds, it measures no need. */
    private static Terrain.Besoin besoin(Commune c) {
        return new Terrain.Besoin(
                c.code(), c.nom(), centre(c.code()).orElseThrow(), c.population() > 3000 ? 0 : c.population() * 0.3);
    }
}
