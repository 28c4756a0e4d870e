package fr.maillage.enquete.resultat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.Destinataires;
import fr.maillage.enquete.ResultatsDEnquete.Ligne;
import fr.maillage.enquete.ResultatsDEnquete.Tableau;
import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Modalite;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.reponse.Canal;
import fr.maillage.enquete.reponse.Reponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Somebody who reads every table and subtracts must not find a small group. */
class MasquageTest {
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            "Essai",
            "",
            Destinataires.HABITANTS,
            List.of(
                    new Question("q1", "Commune ?", "", false, new Genre.CommuneDemandee(), null),
                    new Question(
                            "q2",
                            "Oui ou non ?",
                            "",
                            false,
                            new Genre.Choix(List.of(new Modalite("m1", "Oui"), new Modalite("m2", "Non")), false),
                            null)));

    /** Twelve communes « 0 » to « 11 »: three a EPCI, and classes drawn from the seed. */
    private record Monde(int[] classes) implements Reperes {
        static Monde auHasard(Random alea) {
            return new Monde(alea.ints(12, 1, 4).toArray());
        }

        @Override
        public boolean dansLeTerritoire(String commune) {
            return !commune.equals("ailleurs");
        }

        @Override
        public Situation situer(String commune) {
            int rang = Integer.parseInt(commune);
            return new Situation("Commune " + commune, "e" + rang / 3, "EPCI " + rang / 3, classes[rang]);
        }

        @Override
        public String nomDeLaClasse(int rang) {
            return "classe " + rang;
        }

        @Override
        public String nomDuPoint(String id) {
            return "point " + id;
        }
    }

    private static List<Reponse> reponses(Random alea, int nombre) {
        var reponses = new ArrayList<Reponse>();
        int communes = 1 + alea.nextInt(12);
        for (int i = 0; i < nombre; i++) {
            var valeurs = new LinkedHashMap<String, List<String>>();
            int tirage = alea.nextInt(20);
            if (tirage > 0) {
                // Some communes gather many, most a few.
                int commune = (int) (communes * Math.pow(alea.nextDouble(), 2));
                valeurs.put("q1", List.of(tirage == 1 ? "ailleurs" : String.valueOf(commune)));
            }
            if (alea.nextInt(4) > 0) {
                valeurs.put("q2", List.of(alea.nextBoolean() ? "m1" : "m2"));
            }
            reponses.add(new Reponse("r" + i, 1, "p" + alea.nextInt(3), Canal.LIGNE, LocalDate.EPOCH, valeurs));
        }
        return reponses;
    }

    private static Depouillement depouiller(List<Reponse> reponses, Reperes monde) {
        return new Depouillement(new Versions(new TreeMap<>(Map.of(1, QUESTIONNAIRE))), reponses, monde);
    }

    private static String lieu(Reponse reponse) {
        return reponse.valeurs().getOrDefault("q1", List.of("")).getFirst();
    }

    private static String groupe(Decoupage decoupage, String lieu, Monde monde) {
        if (lieu.isEmpty()) {
            return "";
        }
        if (lieu.equals("ailleurs")) {
            return "dehors";
        }
        return switch (decoupage) {
            case EPCI -> monde.situer(lieu).epci();
            case COMMUNE -> lieu;
            case CLASSE -> String.valueOf(monde.situer(lieu).classe());
            case POINT -> throw new IllegalArgumentException();
        };
    }

    @Test
    void noGroupOfFewerThanFiveIsShown() {
        for (int graine = 0; graine < 400; graine++) {
            var alea = new Random(graine);
            var resultats = depouiller(reponses(alea, alea.nextInt(120)), Monde.auHasard(alea))
                    .resultats();
            var question = resultats.question("q2").orElseThrow();
            question.total().ifPresent(t -> assertThat(t.base()).matches(b -> b == 0 || b >= 5));
            for (var tableau : question.tableaux()) {
                assertThat(tableau.lignes())
                        .as("seed %d, %s", graine, tableau.decoupage())
                        .allMatch(l -> l.compte().base() >= 5 || l.compte().base() == 0);
            }
            for (var tableau : resultats.participation()) {
                if (tableau.decoupage() != Decoupage.POINT) {
                    assertThat(tableau.lignes()).allMatch(l -> l.compte().base() >= 5);
                }
            }
        }
    }

    /**
     * The reader tries every way to spread people over places that agrees with all that is shown: each small group must still have two possible
     * sizes. Written apart from the rule: by trying, not by algebra.
     */
    @Test
    void nobodyFindsASmallGroupBySubtraction() {
        int verifies = 0;
        for (int graine = 0; graine < 150; graine++) {
            var alea = new Random(graine);
            var monde = Monde.auHasard(alea);
            var reponses = reponses(alea, 5 + alea.nextInt(35));
            var resultats = depouiller(reponses, monde).resultats();
            verifies += verifier("participation " + graine, resultats.participation(), reponses, monde);
            var question = resultats.question("q2").orElseThrow();
            if (question.total().isPresent()) {
                var repondu = reponses.stream()
                        .filter(r -> r.valeurs().containsKey("q2"))
                        .toList();
                verifies += verifier("question " + graine, question.tableaux(), repondu, monde);
            }
        }
        assertThat(verifies).as("small groups attacked").isGreaterThan(300);
    }

    private static int verifier(String cas, List<Tableau> tableaux, List<Reponse> reponses, Monde monde) {
        var effectifs = new TreeMap<String, Integer>();
        reponses.forEach(r -> effectifs.merge(lieu(r), 1, Integer::sum));
        var lieux = List.copyOf(effectifs.keySet());
        // What is shown: sums over places.
        Map<Set<String>, Integer> sommes = new HashMap<>();
        sommes.put(Set.copyOf(lieux), reponses.size());
        var montres = new HashMap<Decoupage, Set<String>>();
        for (var tableau : tableaux) {
            if (tableau.decoupage() == Decoupage.POINT) {
                continue;
            }
            Function<String, String> groupe = lieu -> groupe(tableau.decoupage(), lieu, monde);
            var ici = new HashSet<String>();
            for (Ligne ligne : tableau.lignes()) {
                var somme = new HashSet<>(lieux.stream()
                        .filter(l -> groupe.apply(l).equals(ligne.id()))
                        .toList());
                ici.add(ligne.id());
                sommes.merge(somme, ligne.compte().base(), (a, b) -> {
                    assertThat(a).as(cas).isEqualTo(b);
                    return a;
                });
            }
            montres.put(tableau.decoupage(), ici);
        }
        int attaques = 0;
        for (var decoupage : List.of(Decoupage.EPCI, Decoupage.COMMUNE, Decoupage.CLASSE)) {
            var groupes = new TreeMap<String, Set<String>>();
            lieux.stream()
                    .filter(l -> decoupage != Decoupage.COMMUNE || !l.isEmpty() && !l.equals("ailleurs"))
                    .forEach(l -> groupes.computeIfAbsent(groupe(decoupage, l, monde), g -> new HashSet<>())
                            .add(l));
            for (var groupe : groupes.entrySet()) {
                int taille = groupe.getValue().stream()
                        .mapToInt(l -> effectifs.getOrDefault(l, 0))
                        .sum();
                if (taille < 5 && !montres.getOrDefault(decoupage, Set.of()).contains(groupe.getKey())) {
                    attaques++;
                    assertThat(autreTaillePossible(lieux, effectifs, sommes, groupe.getValue()))
                            .as("%s: %s %s (%d) is found from %s", cas, decoupage, groupe.getKey(), taille, sommes)
                            .isTrue();
                }
            }
        }
        return attaques;
    }

    /** A move of people between places that changes no sum shown, and changes this one: found by trying small moves. Which places are empty is not shown. */
    private static boolean autreTaillePossible(
            List<String> lieux, Map<String, Integer> effectifs, Map<Set<String>, Integer> sommes, Set<String> cible) {
        return essayer(lieux, 0, new HashMap<>(), effectifs, List.copyOf(sommes.keySet()), cible);
    }

    private static boolean essayer(
            List<String> lieux,
            int rang,
            Map<String, Integer> ecarts,
            Map<String, Integer> effectifs,
            List<Set<String>> sommes,
            Set<String> cible) {
        if (rang == lieux.size()) {
            return total(ecarts, cible) != 0;
        }
        var lieu = lieux.get(rang);
        for (int ecart : new int[] {0, 1, -1}) {
            if (effectifs.getOrDefault(lieu, 0) + ecart < 0) {
                continue;
            }
            ecarts.put(lieu, ecart);
            boolean accord = sommes.stream()
                    .filter(s -> s.contains(lieu))
                    .filter(s -> lieux.subList(rang + 1, lieux.size()).stream().noneMatch(s::contains))
                    .allMatch(s -> total(ecarts, s) == 0);
            if (accord && essayer(lieux, rang + 1, ecarts, effectifs, sommes, cible)) {
                return true;
            }
        }
        ecarts.remove(lieu);
        return false;
    }

    private static int total(Map<String, Integer> ecarts, Set<String> lieux) {
        return lieux.stream().mapToInt(l -> ecarts.getOrDefault(l, 0)).sum();
    }

    @Test
    void countsAddUpToThoseWhoAnswered() {
        for (int graine = 0; graine < 100; graine++) {
            var alea = new Random(graine);
            var reponses = reponses(alea, 50);
            var total = depouiller(reponses, Monde.auHasard(alea))
                    .resultats()
                    .question("q2")
                    .orElseThrow()
                    .total()
                    .orElseThrow();
            assertThat(total.parts().stream().mapToInt(p -> p.effectif()).sum()).isEqualTo(total.base());
            assertThat(total.base() + total.sansReponse()).isEqualTo(50);
        }
    }
}
