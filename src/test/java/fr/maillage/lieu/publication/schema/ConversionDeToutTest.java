package fr.maillage.lieu.publication.schema;

import static fr.maillage.lieu.publication.LieuxDEssai.COMPLETE;
import static fr.maillage.lieu.publication.LieuxDEssai.FRANCE;
import static fr.maillage.lieu.publication.LieuxDEssai.JOUR;
import static fr.maillage.lieu.publication.LieuxDEssai.lieu;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Nomenclature;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the fiche, it leaves as a row that both sets of rules accept, or it stays with a reason. */
class ConversionDeToutTest {
    private static final String[] MORCEAUX = {
        "a",
        "Été",
        "œ",
        "Ÿ",
        "ß",
        "中",
        "😀",
        "\u0301",
        "\u202e",
        "\u0000",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\u00a0",
        "|",
        ";",
        ",",
        "\"",
        "''",
        "’",
        "=",
        "+",
        "-",
        "@",
        "(",
        ")",
        "!",
        "=cmd|' /C calc'!A0",
        "<script>",
        "&amp;",
        "%",
        "\\",
        "/",
        "://",
        "https://",
        "www.",
        ".fr",
        "@essai.example",
        "03 29 83 00 00",
        "+33",
        "0590",
        "12",
        "55100",
        "55545",
        "2A",
        "W123456789",
        "21550545000018",
        "Mo-Fr 09:00-12:00",
        "Mo[1]",
        "1970-01-01",
        "null",
        "undefined",
        "x".repeat(300)
    };

    @Test
    void anyFicheIsExportedValidOrRefusedWithAReason() {
        var hasard = new Random(20261124);
        var conversion = new ConversionAuSchema(FRANCE, PivotAbsent.ZERO, JOUR);
        int exportees = 0;
        for (int i = 0; i < 4_000; i++) {
            var fiche = fiche(hasard, i % 2 == 0 ? COMPLETE : Fiche.VIDE);
            switch (conversion.convertir(lieu(fiche))) {
                case Conversion.Exportee(var ligne, var avertissements) -> {
                    exportees++;
                    assertThat(ValidateurTableSchema.ecarts(ligne))
                            .as(fiche::toString)
                            .isEmpty();
                    assertThat(ReglesDeLaBibliotheque.ecarts(ligne))
                            .as(fiche::toString)
                            .isEmpty();
                }
                case Conversion.Refusee(var raisons) ->
                    assertThat(raisons)
                            .as(fiche::toString)
                            .noneMatch(r -> r.raison() == RefusDePublication.Raison.NON_CONFORME);
            }
        }
        assertThat(exportees).isGreaterThan(500);
    }

    private static Fiche fiche(Random hasard, Fiche depart) {
        var fiche = depart;
        for (var champ : Champ.nationaux()) {
            if (hasard.nextInt(3) == 0) {
                fiche = fiche.avec(champ, valeurs(hasard, champ));
            }
        }
        return fiche;
    }

    private static List<String> valeurs(Random hasard, Champ champ) {
        int combien = champ.multiple() ? hasard.nextInt(4) : 1;
        var valeurs = new ArrayList<String>();
        for (int i = 0; i < combien; i++) {
            valeurs.add(
                    switch (champ.genre()) {
                        case NOMBRE -> String.valueOf(hasard.nextDouble() * Math.pow(10, hasard.nextInt(-9, 2)) * 8);
                        case CODES -> {
                            var termes = Nomenclature.livree().termes(champ);
                            yield termes.get(hasard.nextInt(termes.size())).valeur();
                        }
                        case TEXTE, TEXTES -> texte(hasard);
                    });
        }
        return valeurs;
    }

    private static String texte(Random hasard) {
        var texte = new StringBuilder();
        for (int n = hasard.nextInt(1, 6); n > 0; n--) {
            texte.append(MORCEAUX[hasard.nextInt(MORCEAUX.length)]);
        }
        return texte.toString();
    }
}
