package fr.maillage.fragilite;

import fr.maillage.indicateur.Indicateur;
import fr.maillage.indicateur.Indicateurs;
import fr.maillage.indicateur.Serie;
import fr.maillage.indicateur.Source;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Epci;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds small countries for tests: communes in EPCI in départements, and indicators that have values or none. */
final class PetitMonde {
    private final List<Commune> communes = new ArrayList<>();
    private final Map<String, Epci> epcis = new TreeMap<>();
    private final TreeSet<String> departements = new TreeSet<>();
    private final List<Indicateur> catalogue = new ArrayList<>();
    private final Map<String, Serie> series = new HashMap<>();

    PetitMonde commune(String departement, @Nullable String epci, int population) {
        return commune(departement, epci, population, null);
    }

    PetitMonde commune(String departement, @Nullable String epci, int population, @Nullable Coordonnees centre) {
        String code = "%05d".formatted(communes.size());
        communes.add(new Commune(
                code, "Commune " + code, departement, epci, population, List.of(), centre, null, Double.NaN));
        departements.add(departement);
        if (epci != null) {
            epcis.putIfAbsent(epci, new Epci(epci, "CC " + epci, "CC", List.of(departement)));
        }
        return this;
    }

    PetitMonde indicateur(String id, double... valeurs) {
        return indicateur(id, valeurs, new boolean[valeurs.length]);
    }

    PetitMonde indicateur(String id, double[] valeurs, boolean[] estimees) {
        var source = new Source("Nous", "Monde d’essai", "2026", "Licence Ouverte 2.0", "Aucune.");
        catalogue.add(new Indicateur(id, "Libellé de " + id, "%", 1, "Part de " + id + ".", source, null));
        series.put(id, new Serie(valeurs, estimees));
        return this;
    }

    PetitMonde sansSource(String id) {
        catalogue.add(new Indicateur(id, "Libellé de " + id, "%", 1, "Part de " + id + ".", null, null));
        return this;
    }

    Territoires territoires() {
        var deps = departements.stream()
                .map(d -> new Departement(d, "Département " + d, "du Département " + d, false))
                .toList();
        return new Territoires(communes, List.copyOf(epcis.values()), deps);
    }

    Indicateurs indicateurs() {
        return new Indicateurs(catalogue, series);
    }

    IndiceDeFrance calculer(ModeleIndice modele) {
        return Indice.calculer(modele, indicateurs(), territoires());
    }

    /** The same country with one indicator in place of all others. */
    IndiceDeFrance calculerAvec(String id, double[] valeurs, ModeleIndice modele) {
        catalogue.clear();
        series.clear();
        return indicateur(id, valeurs).calculer(modele);
    }

    static Perimetre selection(int... positions) {
        return new Perimetre(Niveau.SELECTION, "s", "Ma sélection", positions);
    }

    /** A model that has one axis of the given indicators and the method, totals, classes and rules of ifn-2021. */
    static ModeleIndice points(String... indicateurs) {
        return modele(
                "{type: points-par-rang, coupures: [10, 25, 40, 60, 75, 90], points: [-3, -2, -1, 0, 1, 2, 3]}",
                -10,
                indicateurs);
    }

    /** The same with deciles and a total from 1 to 10. */
    static ModeleIndice deciles(String... indicateurs) {
        return modele("{type: deciles}", 1, indicateurs);
    }

    private static ModeleIndice modele(String methode, int minimum, String... indicateurs) {
        return ModelesIndice.lire(
                "essai.yaml", new StringReader("""
                        id: essai
                        nom: Essai
                        description: Pour les tests.
                        methode: %s
                        total: {minimum: %d, maximum: 10}
                        axes:
                          - {id: axe, nom: Axe, indicateurs: %s}
                        classes:
                          - {id: a, nom: a, signe: a, jusqua: -5.75}
                          - {id: b, nom: b, signe: b, jusqua: -1.25}
                          - {id: c, nom: c, signe: c, jusqua: 1.25}
                          - {id: d, nom: d, signe: d, jusqua: 5.75}
                          - {id: e, nom: e, signe: e}
                        freins: {seuil: 1.5, ecart: 0.5}
                        ecarts: {sensible: 0.3, net: 1}
                        """.formatted(methode, minimum, Arrays.toString(indicateurs))));
    }

    /** The sub-scores of values alone, every commune having one inhabitant. */
    static double[] scores(Methode methode, double... valeurs) {
        return Indice.scores(
                methode,
                valeurs.clone(),
                1,
                IntStream.generate(() -> 1).limit(valeurs.length).toArray());
    }
}
