package fr.maillage.lieu.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Typical and tricky pairs, made up for this table: no such place exists. */
class PairesDExempleTest {
    private static final Path TABLE = Path.of("src/test/resources/lieu/rapprochement/paires-d-exemple.csv");
    private static final Rapprochement MOTEUR = Rapprochement.livre();

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("cas")
    void eachPairIsDecidedAsTheTableSays(String cas, Decision attendue, Empreinte gauche, Empreinte droite) {
        var comparaison = MOTEUR.score(gauche, droite);

        assertThat(comparaison.decision()).as(explication(comparaison)).isEqualTo(attendue);
        assertThat(MOTEUR.score(droite, gauche).score()).isEqualTo(comparaison.score());
    }

    static Stream<Object[]> cas() throws Exception {
        try (var lignes = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(TABLE)) {
            return lignes.stream()
                    .map(ligne -> new Object[] {
                        ligne.getField("cas"),
                        Decision.valueOf(ligne.getField("attendu")),
                        empreinte(ligne, "l_"),
                        empreinte(ligne, "r_")
                    })
                    .toList()
                    .stream();
        }
    }

    private static Empreinte empreinte(NamedCsvRecord ligne, String cote) {
        var empreinte = Empreinte.de("exemple", cote)
                .nom(ligne.getField(cote + "nom"))
                .adresse(ligne.getField(cote + "adresse"))
                .commune("99999", "Exempleville", "");
        String plus = ligne.getField(cote + "plus").replaceAll("(\\d) (?=\\d)", "$1");
        for (String donnee : plus.isEmpty() ? new String[0] : plus.split(" ")) {
            String valeur = donnee.substring(donnee.indexOf('=') + 1);
            switch (donnee.substring(0, donnee.indexOf('='))) {
                case "tel" -> empreinte.telephone(valeur);
                case "mail" -> empreinte.courriel(valeur);
                case "pos" -> empreinte.position(valeur.split("/")[0], valeur.split("/")[1]);
                case "siret" -> empreinte.pivot(valeur);
                case "typo" -> empreinte.typologies(valeur);
                case "itin" -> empreinte.itinerance(valeur);
                case "commune" -> empreinte.commune("99999", valeur, "");
                case "id" -> empreinte.identifiant(valeur.split(":")[0], valeur.split(":")[1]);
                default -> throw new IllegalArgumentException(donnee);
            }
        }
        return empreinte.construire();
    }

    private static String explication(Comparaison comparaison) {
        return comparaison.score() + " "
                + comparaison.preuves().stream()
                        .map(preuve -> preuve.phrase() + " " + preuve.poids())
                        .collect(Collectors.joining("; "));
    }
}
