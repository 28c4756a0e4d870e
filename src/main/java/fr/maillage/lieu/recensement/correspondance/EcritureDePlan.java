package fr.maillage.lieu.recensement.correspondance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a plan as a mapping. */
final class EcritureDePlan {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private EcritureDePlan() {}

    static String yaml(Plan plan) {
        var racine = new LinkedHashMap<String, Object>();
        poser(racine, "nom", plan.nom());
        poser(racine, "source", plan.source());
        poser(racine, "dates", plan.date());
        poser(racine, "identifiant", plan.identifiant());
        var champs = new LinkedHashMap<String, Object>();
        plan.champs().forEach((champ, prise) -> champs.put(champ.cle(), prise(prise)));
        racine.put("champs", champs);
        poser(racine, "adresse_en_une_ligne", plan.adresseEnUneLigne());
        var horaires = new LinkedHashMap<String, Object>();
        poser(horaires, "textes", plan.horaires());
        if (!plan.jours().isEmpty()) {
            var jours = new LinkedHashMap<String, Object>();
            plan.jours()
                    .forEach((jour, colonne) ->
                            jours.put(LectureDeCorrespondance.JOURS.get(jour.getValue() - 1), colonne));
            horaires.put("jours", jours);
        }
        if (!horaires.isEmpty()) {
            racine.put("horaires", horaires);
        }
        return YAML.writeValueAsString(racine);
    }

    private static Object prise(Plan.Prise prise) {
        if (prise.colonne().isEmpty()) {
            return Map.of("valeurs", prise.constante());
        }
        if (prise.separe().isEmpty()
                && prise.table().isEmpty()
                && prise.constante().isEmpty()) {
            return prise.colonne();
        }
        var regle = new LinkedHashMap<String, Object>();
        regle.put("colonne", prise.colonne());
        poser(regle, "separe", prise.separe());
        if (!prise.table().isEmpty()) {
            var table = new LinkedHashMap<String, Object>();
            prise.table()
                    .forEach((texte, valeurs) -> table.put(texte, valeurs.size() == 1 ? valeurs.getFirst() : valeurs));
            regle.put("table", table);
        }
        poser(regle, "defaut", prise.constante());
        return regle;
    }

    private static void poser(Map<String, Object> ou, String cle, Object quoi) {
        if (!quoi.equals("") && !quoi.equals(List.of())) {
            ou.put(cle, quoi);
        }
    }
}
