package fr.maillage.lieu.publication.api;

import static fr.maillage.lieu.publication.LieuxDEssai.COMPLETE;
import static fr.maillage.lieu.publication.LieuxDEssai.FRANCE;
import static fr.maillage.lieu.publication.LieuxDEssai.JOUR;
import static fr.maillage.lieu.publication.LieuxDEssai.lieu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.publication.DonneesOuvertes;
import fr.maillage.lieu.publication.Publiee;
import fr.maillage.lieu.publication.schema.PivotAbsent;
import fr.maillage.territoire.Coordonnees;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API answers is what a plain reading of all places gives. */
class FiltresTest {
    private static final List<Publiee> LIEUX = lieux();

    private static List<Publiee> lieux() {
        var hasard = new Random(7);
        var communes = List.of("55545:Verdun:55100", "55029:Bar-le-Duc:55000", "54395:Nancy:54000");
        return DonneesOuvertes.de(
                        IntStream.range(0, 300)
                                .mapToObj(i -> {
                                    var commune =
                                            communes.get(hasard.nextInt(3)).split(":");
                                    var fiche = COMPLETE.avec(Champ.NOM, "Lieu " + hasard.nextInt(50))
                                            .avec(Champ.CODE_INSEE, commune[0])
                                            .avec(Champ.COMMUNE, commune[1])
                                            .avec(Champ.CODE_POSTAL, commune[2])
                                            .avec(Champ.SERVICES, tirage(hasard, Champ.SERVICES, 1))
                                            .avec(Champ.FRAIS_A_CHARGE, tirage(hasard, Champ.FRAIS_A_CHARGE, 0));
                                    if (hasard.nextBoolean()) {
                                        fiche = fiche.avec(Champ.LATITUDE, String.valueOf(48 + hasard.nextDouble()))
                                                .avec(Champ.LONGITUDE, String.valueOf(5 + hasard.nextDouble()));
                                    }
                                    return lieu(
                                            "b%07d".formatted(i),
                                            Etat.PUBLIE,
                                            null,
                                            fiche,
                                            List.of(),
                                            LocalDate.of(2020 + hasard.nextInt(6), 5, 1));
                                })
                                .toList(),
                        FRANCE,
                        PivotAbsent.ZERO,
                        JOUR)
                .publiees();
    }

    private static List<String> tirage(Random hasard, Champ champ, int minimum) {
        var valeurs = new ArrayList<>(Nomenclature.livree().termes(champ).stream()
                .map(Nomenclature.Terme::valeur)
                .toList());
        java.util.Collections.shuffle(valeurs, hasard);
        return valeurs.subList(0, minimum + hasard.nextInt(3));
    }

    private static List<String> ids(String... parametres) {
        var table = new java.util.LinkedHashMap<String, String[]>();
        for (int i = 0; i < parametres.length; i += 2) {
            table.put(parametres[i], new String[] {parametres[i + 1]});
        }
        return LectureDeRequete.lire(table, FRANCE, true, false).executer(LIEUX).lieux().stream()
                .map(Publiee::id)
                .toList();
    }

    private static List<String> attendus(Predicate<Publiee> garde) {
        var attendus = LIEUX.stream().filter(garde).map(Publiee::id).toList();
        assertThat(attendus).as("a test that cannot fail").isNotEmpty().hasSizeLessThan(LIEUX.size());
        return attendus;
    }

    private static String v(Publiee lieu, String champ) {
        return lieu.ligne().valeur(champ);
    }

    @Test
    void eachOperatorGivesWhatAPlainReadingGives() {
        var acces = "Accès internet et matériel informatique";
        var aide = "Aide aux démarches administratives";
        assertThat(ids("commune", "eq.Verdun"))
                .isEqualTo(attendus(l -> v(l, "commune").equals("Verdun")));
        assertThat(ids("commune", "neq.Verdun"))
                .isEqualTo(attendus(l -> !v(l, "commune").equals("Verdun")));
        assertThat(ids("commune", "in.(Verdun,\"Bar-le-Duc\")"))
                .isEqualTo(attendus(l -> !v(l, "commune").equals("Nancy")));
        assertThat(ids("services", "cs.{\"" + acces + "\"}"))
                .isEqualTo(attendus(l -> l.ligne().liste("services").contains(acces)));
        assertThat(ids("services", "cs.{" + acces + "," + aide + "}"))
                .isEqualTo(attendus(l -> l.ligne().liste("services").containsAll(List.of(acces, aide))));
        assertThat(ids("services", "ov.{\"" + acces + "\",\"" + aide + "\"}"))
                .isEqualTo(attendus(l -> l.ligne().liste("services").contains(acces)
                        || l.ligne().liste("services").contains(aide)));
        assertThat(ids("services", "not.cs.{\"" + acces + "\"}"))
                .isEqualTo(attendus(l -> !l.ligne().liste("services").contains(acces)));
        assertThat(ids("frais_a_charge", "cd.{Gratuit}"))
                .isEqualTo(attendus(l -> l.ligne().liste("frais_a_charge").equals(List.of("Gratuit"))));
        assertThat(ids("frais_a_charge", "is.null"))
                .isEqualTo(attendus(l -> v(l, "frais_a_charge").isEmpty()));
        assertThat(ids("frais_a_charge", "not.is.null"))
                .isEqualTo(attendus(l -> !v(l, "frais_a_charge").isEmpty()));
        assertThat(ids("nom", "like.*eu 1*"))
                .isEqualTo(attendus(l -> v(l, "nom").contains("eu 1")));
        assertThat(ids("nom", "ilike.LIEU 4*"))
                .isEqualTo(attendus(l -> v(l, "nom").startsWith("Lieu 4")));
        assertThat(ids("adresse->>code_insee", "like.55*"))
                .isEqualTo(attendus(l -> v(l, "code_insee").startsWith("55")));
        assertThat(ids("date_maj", "gte.2023-01-01"))
                .isEqualTo(attendus(l -> v(l, "date_maj").compareTo("2023-01-01") >= 0));
        assertThat(ids("latitude", "lt.48.5"))
                .isEqualTo(attendus(l -> !v(l, "latitude").isEmpty() && Double.parseDouble(v(l, "latitude")) < 48.5));
        assertThat(ids("departement", "54"))
                .isEqualTo(attendus(l -> v(l, "code_insee").startsWith("54")));
        assertThat(ids("epci", "200049187"))
                .isEqualTo(attendus(l -> v(l, "commune").equals("Verdun")));
        assertThat(ids("or", "(commune.eq.Nancy,and(frais_a_charge.is.null,nom.like.*3))"))
                .isEqualTo(attendus(l -> v(l, "commune").equals("Nancy")
                        || (v(l, "frais_a_charge").isEmpty() && v(l, "nom").endsWith("3"))));
        assertThat(ids("bbox", "5.2,48.2,5.8,48.8"))
                .isEqualTo(attendus(l -> !v(l, "latitude").isEmpty()
                        && Math.abs(Double.parseDouble(v(l, "longitude")) - 5.5) <= 0.3
                        && Math.abs(Double.parseDouble(v(l, "latitude")) - 48.5) <= 0.3));
    }

    @Test
    void whatIsUnknownIsNeitherEqualNorDifferent() {
        var gratuit = ids("frais_a_charge", "eq.Gratuit");
        var pasGratuit = ids("frais_a_charge", "neq.Gratuit");
        var inconnu = ids("frais_a_charge", "is.null");
        assertThat(gratuit.size() + pasGratuit.size() + inconnu.size()).isEqualTo(LIEUX.size());
    }

    @Test
    void theNearestComeFirst() {
        var proches = ids("pres_de", "48.5,5.5,30");
        assertThat(proches)
                .isEqualTo(LIEUX.stream()
                        .filter(l -> Comparaisons.distance(l, new Coordonnees(5.5, 48.5)) <= 30)
                        .sorted(Comparator.comparingDouble(l -> Comparaisons.distance(l, new Coordonnees(5.5, 48.5))))
                        .map(Publiee::id)
                        .toList())
                .isNotEmpty();
    }

    @Test
    void anOrderSortsUnknownValuesLastThenByIdentifier() {
        var tries = ids("order", "latitude.asc,nom.desc");
        assertThat(tries)
                .isEqualTo(LIEUX.stream()
                        .sorted(Comparator.comparing(
                                        (Publiee l) -> v(l, "latitude").isEmpty()
                                                ? Double.POSITIVE_INFINITY
                                                : Double.parseDouble(v(l, "latitude")))
                                .thenComparing(l -> v(l, "nom"), Comparator.reverseOrder())
                                .thenComparing(Publiee::id))
                        .map(Publiee::id)
                        .toList());
    }

    @Test
    void theCursorGivesEachPlaceOnce() {
        var vus = new ArrayList<String>();
        var curseur = "";
        boolean suite = true;
        while (suite) {
            var page = LectureDeRequete.lire(
                            Map.of("limit", new String[] {"17"}, "curseur", new String[] {curseur}),
                            FRANCE,
                            false,
                            true)
                    .executer(LIEUX);
            page.lieux().forEach(l -> vus.add(l.id()));
            assertThat(page.total()).isEqualTo(LIEUX.size());
            suite = page.suite();
            curseur = page.lieux().getLast().id();
        }
        assertThat(vus).isEqualTo(LIEUX.stream().map(Publiee::id).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "servces; cs.{a}; services",
                "commune; Verdun; opérateur",
                "commune; zz.Verdun; opérateur",
                "commune; cs.{Verdun}; plusieurs valeurs",
                "services; cs.{Aide aux demarches administratives}; Aide aux démarches administratives",
                "services; cs.Aide; cs.{",
                "limit; 1001; 1000",
                "limit; beaucoup; nombre entier",
                "offset; -1; nombre entier",
                "latitude; gt.nord; nombre",
                "bbox; 1,2,3; ouest,sud,est,nord",
                "bbox; 6,48,5,49; ouest",
                "pres_de; 49,5,500; 200",
                "epci; 123; SIREN",
                "departement; 99; département",
                "or; commune.eq.Verdun; parenthèses",
                "or; (commune); champ.opérateur.valeur",
                "or; (and(or(and(or(commune.eq.a))))); imbriquées",
                "select; nomm; nom",
                "order; nom.montant; .asc",
                "frais_a_charge; is.vrai; null",
                "nom; like.*a*b*c*d*e*f*g*h*i*; étoiles",
                "curseur; <script>; identifiant",
            })
    void aMistakeIsToldWithWhatWasExpected(String parametre, String valeur, String attendu) {
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> LectureDeRequete.lire(Map.of(parametre, new String[] {valeur}), FRANCE, false, false))
                .satisfies(refus -> assertThat(refus.parametre()).isEqualTo(parametre))
                .satisfies(refus -> assertThat(refus.explication()).contains(attendu));
    }

    @Test
    void oneRequestAsksNoMoreThanItMay() {
        var conditions = "(" + "nom.eq.a,".repeat(60) + "nom.eq.b)";
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> LectureDeRequete.lire(Map.of("or", new String[] {conditions}), FRANCE, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "a*, abc, true",
        "*c, abc, true",
        "*b*, abc, true",
        "a*c*e, abcde, true",
        "a*c*f, abcde, false",
        "abc, abc, true",
        "abc, abcd, false",
        "*, abc, true",
        "a%, abc, true",
        "*ab*ab*, xabyab, true",
        "*ab*ab*, xabyb, false",
    })
    void aStarStandsForAnyText(String motif, String texte, boolean correspond) {
        assertThat(new Motif(motif, false).correspond(texte)).isEqualTo(correspond);
        assertThat(new Motif(motif.toUpperCase(java.util.Locale.ROOT), true).correspond(texte))
                .isEqualTo(correspond);
    }

    @Test
    void aValueIsFoundWholeInItsCell() {
        assertThat(Comparaisons.tient("Gratuit sous condition|Payant", "Gratuit"))
                .isFalse();
        assertThat(Comparaisons.tient("Gratuit sous condition|Gratuit", "Gratuit"))
                .isTrue();
        assertThat(Comparaisons.tient("CSC|CS", "CS")).isTrue();
    }
}
