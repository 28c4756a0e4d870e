package fr.maillage.lieu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.publication.schema.PivotAbsent;
import fr.maillage.lieu.publication.schema.ReglesDeLaBibliotheque;
import fr.maillage.lieu.publication.schema.ValidateurTableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Extra test on the national-size base, which is not part of the project. */
public class BaseNationaleTest {
    static final Path BASE = Path.of("../shared/donnees/lieux/national-reconstitue.json.gz");

    @Test
    void everyPlaceOfTheNationalBaseIsExportedValidOrLeftOutWithAReason() throws IOException {
        assumeThat(BASE).as("the national-size base is not beside the project").exists();
        var lieux = lieux();
        var donnees = DonneesOuvertes.de(lieux, LieuxDEssai.FRANCE, PivotAbsent.ZERO, LieuxDEssai.JOUR);
        System.out.println(lieux.size() + " places, " + donnees.publiees().size() + " rows, "
                + donnees.ecartees().size() + " left out " + donnees.raisons() + ", changes "
                + donnees.avertissements());
        assertThat(donnees.publiees().size() + donnees.ecartees().size()).isEqualTo(lieux.size());
        assertThat(donnees.publiees())
                .allSatisfy(p ->
                        assertThat(ReglesDeLaBibliotheque.ecarts(p.ligne())).isEmpty());
        assertThat(ValidateurTableSchema.ecarts(
                        donnees.publiees().stream().map(Publiee::ligne).toList()))
                .isEmpty();
        assertThat(donnees.publiees().size()).isGreaterThan(lieux.size() * 9 / 10);
    }

    private static List<Lieu> lieux() throws IOException {
        var lieux = new ArrayList<Lieu>();
        for (var ligne : lire()) {
            lieux.add(LieuxDEssai.lieu(
                    "n%07d".formatted(lieux.size()), Etat.PUBLIE, null, fiche(ligne), List.of(), date(ligne)));
        }
        return lieux;
    }

    /** Rows of the base, as they are. */
    public static List<Map<String, Object>> lire() throws IOException {
        try (var flux = new GZIPInputStream(Files.newInputStream(BASE))) {
            return JsonMapper.builder().build().readValue(flux, new TypeReference<List<Map<String, Object>>>() {});
        }
    }

    public static LocalDate date(Map<String, Object> ligne) {
        return LocalDate.parse(String.valueOf(ligne.get("date_maj")));
    }

    /** Values out of the lists are left out: taking a census in is another part's work. */
    public static Fiche fiche(Map<String, Object> ligne) {
        var valeurs = new EnumMap<Champ, List<String>>(Champ.class);
        ligne.forEach((cle, valeur) -> Champ.deCle(cle).ifPresent(champ -> {
            var texte = String.valueOf(valeur);
            valeurs.put(
                    champ,
                    switch (champ.genre()) {
                        case CODES ->
                            List.of(texte.split("\\|")).stream()
                                    .filter(v -> Nomenclature.livree().connait(champ, v))
                                    .toList();
                        case TEXTES -> List.of(texte.split("\\|"));
                        case TEXTE, NOMBRE -> List.of(texte);
                    });
        }));
        return Fiche.de(valeurs);
    }
}
