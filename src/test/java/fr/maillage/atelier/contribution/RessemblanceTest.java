package fr.maillage.atelier.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.contribution.Ressemblance.Empreinte;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RessemblanceTest {
    private static double entre(String a, String b) {
        return Ressemblance.entre(Empreinte.de(a), Empreinte.de(b));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Des ordinateurs reconditionnés | Un ordinateur reconditionné pas cher",
                "Manque d’horaires le soir | Il manque des horaires en soirée",
                "Former les secrétaires de mairie | Formation des secrétaires de mairie",
                "Navette pour aller à Revigny | Une navette vers Revigny",
                "Acces a internet a la maison | Accès à Internet à la maison !",
                "On ne sait pas où aller | On sait pas ou aller pour se faire aider, où aller ?",
                "Faire connaître la gratuité des services | La gratuité des services n’est pas connue",
                "Ateliers pour les seniors | des atelier pour les séniors",
                "Créer un plan de mobilité | Un plan de mobilité simplifié",
                "Bus numérique dans les villages éloignés | Faire passer le bus numérique dans les villages plus éloignés"
            })
    void nearIdenticalSentencesAreProposed(String a, String b) {
        assertThat(entre(a, b)).isGreaterThanOrEqualTo(Ressemblance.SEUIL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Des ordinateurs reconditionnés | Former les secrétaires de mairie",
                "Manque d’horaires le soir | Manque de formation des bénévoles",
                "Navette pour aller à Revigny | Un lieu ouvert à Revigny",
                "Besoin de formation | Besoin d’équipement",
                "Il faudrait une charte commune | Il faudrait une navette commune",
                "Prévenir les arnaques | Prévenir les habitants des horaires",
                "Ateliers pour les seniors | Ateliers pour les enfants de l’école",
                "Aller vers les jeunes | Aller vers les entreprises"
            })
    void differentSentencesAreNot(String a, String b) {
        assertThat(entre(a, b)).isLessThan(Ressemblance.SEUIL);
    }

    @Test
    void aMeasureIsSymmetricBoundedAndOneForTheSameSentence() {
        var hasard = new Random(70);
        var mots = List.of(
                "navette", "mairie", "senior", "bus", "tablette", "formation", "soir", "prix", "école", "réseau");
        for (int i = 0; i < 300; i++) {
            var a = phrase(hasard, mots);
            var b = phrase(hasard, mots);
            assertThat(entre(a, b)).isEqualTo(entre(b, a)).isBetween(0.0, 1.0);
            assertThat(entre(a, a)).isEqualTo(1.0);
        }
        assertThat(entre("", "navette")).isZero();
        assertThat(entre("le la les", "le la les")).isZero();
    }

    private static String phrase(Random hasard, List<String> mots) {
        return IntStream.range(0, 1 + hasard.nextInt(8))
                .mapToObj(j -> mots.get(hasard.nextInt(mots.size())))
                .collect(Collectors.joining(" "));
    }
}
