package fr.maillage.couverture.tournee.pages;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.couverture.tournee.Arret;
import fr.maillage.couverture.tournee.Etape;
import fr.maillage.couverture.tournee.Plage;
import fr.maillage.couverture.tournee.Plan;
import fr.maillage.couverture.tournee.Reglages;
import fr.maillage.couverture.tournee.registre.Scenarios;
import fr.maillage.lieu.DemonstrationChargee;
import fr.maillage.territoire.PerimetresEcrits;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A made-up bus of the Meuse that comes with the demonstration: its stops and hours say nothing of any real bus, and every page, file and poster says
 * so. It is no place: no directory and no open data ever shows it.
 */
@Component
class TourneeDExemple {
    private static final Logger JOURNAL = LoggerFactory.getLogger(TourneeDExemple.class);
    private static final String HORAIRES = "/donnees/couverture/exemple/bus-55.csv";
    private static final String PERIMETRE = "departement:55";
    private static final String BASE = "55545";
    private static final String NOM = "Exemple\u00a0: un bus en Meuse";
    private static final String AUTEUR = "demonstration";
    private static final int SEMAINES = 2;

    private final Scenarios scenarios;
    private final Terrains terrains;
    private final CalculDeTournee calcul;
    private final PerimetresEcrits perimetres;

    TourneeDExemple(Scenarios scenarios, Terrains terrains, CalculDeTournee calcul, PerimetresEcrits perimetres) {
        this.scenarios = scenarios;
        this.terrains = terrains;
        this.calcul = calcul;
        this.perimetres = perimetres;
    }

    /** Once: an example that somebody took off the list does not come back by itself. */
    @EventListener
    void creer(DemonstrationChargee annonce) {
        if (scenarios.exempleConnu()) {
            return;
        }
        var base = terrains.position(BASE);
        if (base.isEmpty()) {
            JOURNAL.warn("L’exemple de tournée n’est pas créé : la commune {} est inconnue.", BASE);
            return;
        }
        var actuelle = actuelle();
        var reglages = reglages(terrains.modeles().getFirst().id());
        var fond = terrains.fond(perimetres.communes(PERIMETRE), reglages, List.of(actuelle));
        var etat = calcul.calculer(reglages, base.get(), fond, actuelle, Plan.vide(SEMAINES), List.of(), Set.of());
        scenarios.creer(new Scenarios.Sujet(NOM, PERIMETRE, null, actuelle, List.of(), true), etat, AUTEUR);
    }

    private static Reglages reglages(String modele) {
        return new Reglages(
                BASE,
                new TreeSet<>(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                8 * 60,
                17 * 60 + 30,
                false,
                OptionsDeTournee.MIDI,
                60,
                90,
                240,
                15,
                SEMAINES,
                SEMAINES,
                15,
                modele,
                "");
    }

    /** The round that the made-up bus is said to run. */
    Plan actuelle() {
        var arrets = new ArrayList<Arret>();
        var etapes = new ArrayList<Etape>();
        try (var flux = Objects.requireNonNull(TourneeDExemple.class.getResourceAsStream(HORAIRES));
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord ligne : csv) {
                var code = ligne.getField("code_insee");
                var arret = Arret.deCommune(
                        "e:" + code,
                        code,
                        terrains.nomDeCommune(code),
                        terrains.position(code).orElseThrow());
                arrets.add(arret);
                etapes.add(new Etape(
                        arret.id(),
                        DayOfWeek.of(Integer.parseInt(ligne.getField("jour"))),
                        new TreeSet<>(List.of(Integer.valueOf(ligne.getField("semaine")))),
                        new Etape.Impose(List.of(new Plage(minutes(ligne, "debut"), minutes(ligne, "fin"))))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Plan(SEMAINES, arrets, etapes);
    }

    private static int minutes(NamedCsvRecord ligne, String colonne) {
        return LocalTime.parse(ligne.getField(colonne)).toSecondOfDay() / 60;
    }
}
