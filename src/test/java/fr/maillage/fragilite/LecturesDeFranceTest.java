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
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The spatial reading of every EPCI and département of France, on the shipped contours. */
class LecturesDeFranceTest {
    private static final IndiceDeFrance INDICE = FranceReelle.IFN_2021;
    private static final LecturesSpatiales LECTURES = new LecturesSpatiales(INDICE, voisines());

    private static int[][] voisines() {
        var contours = Contours.enArrierePlan(TablesDesTerritoires.duProgramme(), FranceReelle.TERRITOIRES);
        return IntStream.range(0, FranceReelle.TERRITOIRES.communes().size())
                .mapToObj(contours::voisines)
                .toArray(int[][]::new);
    }

    @Test
    void everyTerritoryIsReadAndItsSentencesSayItsFacts() {
        Map<Regroupement, Integer> regroupements = new EnumMap<>(Regroupement.class);
        Map<Cote, Integer> cotes = new EnumMap<>(Cote.class);
        int debordements = 0;
        for (List<Perimetre> perimetres : List.of(FranceReelle.EPCIS, FranceReelle.DEPARTEMENTS)) {
            for (Perimetre perimetre : perimetres) {
                LectureSpatiale lecture = LECTURES.lire(perimetre);
                verifier(perimetre, lecture);
                if (lecture.etat() == Etat.LUE) {
                    regroupements.merge(lecture.regroupement(), 1, Integer::sum);
                    cotes.merge(lecture.cote(), 1, Integer::sum);
                    debordements += lecture.debordement().isPresent() ? 1 : 0;
                }
            }
        }
        System.out.println(
                "Spatial readings: " + regroupements + " " + cotes + ", going on beyond the border: " + debordements);
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
            assertThat(lecture.fragiles()).isEmpty();
            return;
        }
        double[] totaux = perimetre.positions().mapToDouble(INDICE::total).toArray();
        double seuil =
                lecture.fragiles().stream().mapToDouble(INDICE::total).min().orElseThrow();
        assertThat(lecture.fragiles().size())
                .isEqualTo((int) Arrays.stream(totaux).filter(t -> t >= seuil).count());
        assertThat(texte).contains("(" + lecture.fragiles().size() + " sur " + connues + ")");
        for (Cote cote : Cote.values()) {
            boolean dit = texte.contains("plutôt " + cote.ou() + " du territoire");
            assertThat(dit).as(texte).isEqualTo(cote == lecture.cote() && cote != Cote.AUCUN);
        }
        assertThat(texte.contains("regroupées :")).isEqualTo(lecture.regroupement() == Regroupement.REGROUPEES);
        assertThat(texte.contains("dispersées :")).isEqualTo(lecture.regroupement() == Regroupement.DISPERSEES);
        assertThat(texte.contains("hasard.") && texte.contains("peut tenir"))
                .isEqualTo(lecture.regroupement() == Regroupement.HASARD);
        double moyenne =
                DoubleStream.of(totaux).filter(t -> !Double.isNaN(t)).average().orElseThrow();
        assertThat(lecture.foyer()).allMatch(i -> INDICE.total(i) > moyenne);
        assertThat(texte.contains("Un foyer de " + lecture.foyer().size()))
                .isEqualTo(!lecture.foyer().isEmpty());
        lecture.debordement().ifPresent(d -> {
            assertThat(d.communes()).hasSizeGreaterThanOrEqualTo(2).allMatch(i -> INDICE.total(i) >= seuil);
            assertThat(d.communes()).noneMatch(i -> perimetre.positions().anyMatch(dedans -> dedans == i));
            assertThat(d.communes()).allMatch(i -> FranceReelle.TERRITOIRES.epciDe()[i] == d.epci());
        });
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
