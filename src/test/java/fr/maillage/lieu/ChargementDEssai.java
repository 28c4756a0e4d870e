package fr.maillage.lieu;

import fr.maillage.site.Maillage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * For eyes and clocks: fills a data directory of one's own with a file of places in the national schema (JSON, gzip). Not a test, not an
 * import: values that the lists do not know are left out.
 *
 * <p>Arguments: the file, then Spring settings ({@code --maillage.repertoire=/tmp/essai}).
 */
final class ChargementDEssai {
    private ChargementDEssai() {}

    public static void main(String[] arguments) throws IOException {
        var settings = Stream.concat(
                        Stream.of("--maillage.essai.base=propre", "--server.port=0"),
                        Stream.of(arguments).skip(1))
                .toArray(String[]::new);
        try (var contexte = new SpringApplicationBuilder(Maillage.class).run(settings);
                var flux = new GZIPInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            var nouveaux = new ArrayList<Lieux.Nouveau>();
            for (var ligne : JsonMapper.builder().build().readTree(flux)) {
                nouveaux.add(nouveau(ligne));
            }
            var lieux = contexte.getBean(Lieux.class);
            System.out.println(lieux.creerTous(nouveaux).size() + " places");
        }
    }

    private static Lieux.Nouveau nouveau(JsonNode ligne) {
        var valeurs = new EnumMap<Champ, List<String>>(Champ.class);
        Champ.nationaux().forEach(champ -> {
            var texte = ligne.path(champ.cle()).asString("");
            valeurs.put(champ, champ.multiple() ? connues(champ, texte) : List.of(texte));
        });
        if ("00000000000000".equals(ligne.path("pivot").asString(""))) {
            valeurs.put(Champ.PIVOT, List.of());
        }
        var date = ligne.path("date_maj").asString("");
        var vraiLe = date.isEmpty() || date.startsWith("1970") ? null : LocalDate.parse(date.substring(0, 10));
        var source = ligne.path("source").asString("essai");
        return new Lieux.Nouveau(
                Lieux.Contenu.de(Etat.PUBLIE, Fiche.de(valeurs)),
                new Acte(Acte.Genre.IMPORT, "essai", source, vraiLe, ""),
                List.of(new Alias(source, ligne.path("id").asString(""))));
    }

    private static List<String> connues(Champ champ, String texte) {
        return Stream.of(texte.split("\\|"))
                .filter(v -> champ.genre() != Champ.Genre.CODES
                        || Nomenclature.livree().connait(champ, v))
                .toList();
    }
}
