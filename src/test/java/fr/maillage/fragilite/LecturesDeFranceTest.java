package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.fragilite.LectureSpatiale.Etat;
import fr.maillage.fragilite.LectureSpatiale.Regroupement;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.TablesDesTerritoires;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The spatial reading of every EPCI and département of France, on the shipped contours. */
class LecturesDeFranceTest {
    private static final IndiceDeFrance INDICE = FranceReelle.IFN_2021;
    private static final LecturesSpatiales LECTURES = new LecturesSpatiales(INDICE, voisines());

    private static IntFunction<int[]> voisines() {
        var contours = Contours.enArrierePlan(TablesDesTerritoires.duProgramme(), FranceReelle.TERRITOIRES);
        return contours::voisines;
    }

    @Test
    void everyTerritoryIsReadAndItsSentencesSayItsFacts() {
        Map<Regroupement, Integer> regroupements = new EnumMap<>(Regroupement.class);
        Map<Cote, Integer> cotes = new EnumMap<>(Cote.class);
        Map<String, Integer> rives = new java.util.TreeMap<>();
        int debordements = 0;
        for (List<Perimetre> perimetres : List.of(FranceReelle.EPCIS, FranceReelle.DEPARTEMENTS)) {
            for (Perimetre perimetre : perimetres) {
                LectureSpatiale lecture = LECTURES.lire(perimetre);
                verifier(perimetre, lecture);
                if (lecture.etat() == Etat.LUE) {
                    regroupements.merge(lecture.regroupement(), 1, Integer::sum);
                    cotes.merge(lecture.fragiles().cote(), 1, Integer::sum);
                    lecture.rive().ifPresent(rive -> rives.merge(rive.nom(), 1, Integer::sum));
                    debordements += lecture.fragiles().debordement().isPresent() ? 1 : 0;
                }
            }
        }
        System.out.println("Spatial readings: " + regroupements + " " + cotes + ", going on beyond the border: "
                + debordements + ", water sides: " + rives);
        assertThat(regroupements).containsKeys(Regroupement.REGROUPEES, Regroupement.HASARD);
        assertThat(cotes).hasSize(Cote.values().length);
        assertThat(debordements).isPositive();
    }

    private static void verifier(Perimetre perimetre, LectureSpatiale lecture) {
        String texte =
                String.join(" ", lecture.phrases()).replace('\u202f', ' ').replace('\u00a0', ' ');
        assertThat(texte).as(perimetre.nom()).isNotEmpty().doesNotContain("  ").doesNotContain("null");
        long connues = perimetre
                .positions()
                .filter(i -> !Double.isNaN(INDICE.total(i)))
                .count();
        assertThat(lecture.communes()).isEqualTo((int) connues);
        if (lecture.etat() != Etat.LUE) {
            assertThat(connues < LecturesSpatiales.MINIMUM).isEqualTo(lecture.etat() == Etat.TROP_PEU_DE_COMMUNES);
            assertThat(lecture.fragiles().communes()).isEmpty();
            return;
        }
        double[] totaux = perimetre.positions().mapToDouble(INDICE::total).toArray();
        double seuil = lecture.fragiles().communes().stream()
                .mapToDouble(INDICE::total)
                .min()
                .orElseThrow();
        assertThat(lecture.fragiles().communes().size())
                .isEqualTo((int) Arrays.stream(totaux).filter(t -> t >= seuil).count());
        assertThat(texte).contains("(" + lecture.fragiles().communes().size() + " sur " + connues + ")");
        for (Cote cote : Cote.values()) {
            boolean dit = texte.contains("plutôt " + cote.ou() + " du territoire");
            assertThat(dit).as(texte).isEqualTo(cote == lecture.fragiles().cote() && cote != Cote.AUCUN);
            boolean ditDesMoinsFragiles = texte.contains(") sont plutôt " + cote.ou() + ".");
            assertThat(ditDesMoinsFragiles)
                    .as(texte)
                    .isEqualTo(cote == lecture.epargnees().cote() && cote != Cote.AUCUN);
        }
        assertThat(texte.contains("au bord de l’eau")).isEqualTo(lecture.rive().isPresent());
        lecture.rive().ifPresent(rive -> {
            assertThat(lecture.fragiles().communes().stream()
                            .map(FranceReelle.TERRITOIRES::commune)
                            .filter(c -> c.nom().endsWith("-sur-" + rive.nom())))
                    .hasSizeGreaterThanOrEqualTo(rive.fragiles());
            assertThat(rive.fragiles() / (double) rive.communes())
                    .isGreaterThan(lecture.fragiles().communes().size() / (double) connues);
        });
        assertThat(texte.contains("regroupées :")).isEqualTo(lecture.regroupement() == Regroupement.REGROUPEES);
        assertThat(texte.contains("dispersées :")).isEqualTo(lecture.regroupement() == Regroupement.DISPERSEES);
        assertThat(texte.contains("hasard.") && texte.contains("peut tenir"))
                .isEqualTo(lecture.regroupement() == Regroupement.HASARD);
        double moyenne =
                DoubleStream.of(totaux).filter(t -> !Double.isNaN(t)).average().orElseThrow();
        assertThat(lecture.fragiles().foyer()).allMatch(i -> INDICE.total(i) > moyenne);
        assertThat(lecture.epargnees().foyer()).allMatch(i -> INDICE.total(i) < moyenne);
        assertThat(texte.contains("plus fragiles se dessine"))
                .isEqualTo(!lecture.fragiles().foyer().isEmpty());
        assertThat(texte.contains("moins fragiles se dessine"))
                .isEqualTo(!lecture.epargnees().foyer().isEmpty());
        double seuilBas = lecture.epargnees().communes().stream()
                .mapToDouble(INDICE::total)
                .max()
                .orElseThrow();
        lecture.epargnees()
                .debordement()
                .ifPresent(d -> assertThat(d.communes()).allMatch(i -> INDICE.total(i) <= seuilBas));
        lecture.fragiles().debordement().ifPresent(d -> {
            assertThat(d.communes()).hasSizeGreaterThanOrEqualTo(2).allMatch(i -> INDICE.total(i) >= seuil);
            assertThat(d.communes()).noneMatch(i -> perimetre.positions().anyMatch(dedans -> dedans == i));
            assertThat(d.communes()).allMatch(i -> FranceReelle.TERRITOIRES.epciDe()[i] == d.epci());
        });
    }

    /** What the workshop of 2022 read by eye on the map (document 1): the well-off north goes on into CC Mad et Moselle. */
    @Test
    void theLessFragileSpotOfCotesDeMeuseGoesOnIntoMadEtMoselle() {
        var lecture = LECTURES.lire(
                FranceReelle.TERRITOIRES.perimetre(Niveau.EPCI, "200034874").orElseThrow());

        var debordement = lecture.epargnees().debordement().orElseThrow();
        assertThat(FranceReelle.TERRITOIRES.epcis().get(debordement.epci()).nom())
                .isEqualTo("CC Mad et Moselle");
        assertThat(lecture.fragiles().cote()).isEqualTo(Cote.CENTRE);
    }

    @Test
    void theTwoTerritoriesOfTheDocumentsAndMeuse() {
        for (String code : List.of("200034874", "245501184")) {
            Perimetre epci =
                    FranceReelle.TERRITOIRES.perimetre(Niveau.EPCI, code).orElseThrow();
            System.out.println(
                    epci.nom() + ": " + String.join(" ", LECTURES.lire(epci).phrases()));
        }
        Perimetre meuse =
                FranceReelle.TERRITOIRES.perimetre(Niveau.DEPARTEMENT, "55").orElseThrow();
        LectureSpatiale lecture = LECTURES.lire(meuse);
        System.out.println("Meuse: " + String.join(" ", lecture.phrases()));
        assertThat(lecture.etat()).isEqualTo(Etat.LUE);
        assertThat(lecture.communes()).isEqualTo(493);
        assertThat(LECTURES.lire(FranceReelle.TERRITOIRES.france()).etat()).isEqualTo(Etat.TROP_VASTE);
    }
}
