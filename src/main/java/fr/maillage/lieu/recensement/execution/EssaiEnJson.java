package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Bilan;
import fr.maillage.lieu.recensement.Essai;
import fr.maillage.lieu.recensement.LigneImportee;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A trial as the database keeps it. */
final class EssaiEnJson {
    /** Changes with what is written here: trials kept in another way are made again. */
    static final String FORMAT = "2";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EssaiEnJson() {}

    private record Garde(
            String format,
            List<String> details,
            List<String> colonnes,
            Bilan bilan,
            List<LigneImportee> lignes,
            List<Vu> apercus) {}

    private record Vu(
            int ligne, Map<String, List<String>> fiche, List<Passage> passages, List<Avertissement> avertissements) {}

    static byte[] ecrire(Essai essai) {
        return MAPPER.writeValueAsBytes(new Garde(
                essai.format(),
                essai.details(),
                essai.colonnes(),
                essai.bilan(),
                essai.lignes(),
                essai.apercus().stream().map(EssaiEnJson::vu).toList()));
    }

    private static Vu vu(Essai.Apercu apercu) {
        var fiche = new LinkedHashMap<String, List<String>>();
        apercu.fiche().enTable().forEach((champ, valeurs) -> fiche.put(champ.cle(), valeurs));
        return new Vu(apercu.ligne(), fiche, apercu.passages(), apercu.avertissements());
    }

    static Essai lire(byte[] json) {
        var garde = MAPPER.readValue(json, Garde.class);
        return new Essai(
                garde.format(),
                garde.details(),
                garde.colonnes(),
                garde.bilan(),
                garde.lignes(),
                garde.apercus().stream().map(EssaiEnJson::apercu).toList());
    }

    private static Essai.Apercu apercu(Vu vu) {
        var fiche = new EnumMap<Champ, List<String>>(Champ.class);
        vu.fiche().forEach((cle, valeurs) -> Champ.deCle(cle).ifPresent(champ -> fiche.put(champ, valeurs)));
        return new Essai.Apercu(vu.ligne(), Fiche.de(fiche), vu.passages(), vu.avertissements());
    }
}
