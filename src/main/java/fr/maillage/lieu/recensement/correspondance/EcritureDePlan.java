package fr.maillage.lieu.recensement.correspondance;

import static fr.maillage.lieu.recensement.correspondance.EcritureDeRegles.poser;

import fr.maillage.lieu.Champ;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
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
        poser(racine, "groupe", plan.suite().groupe());
        if (plan.suite().nomPropre()) {
            racine.put("noms_de_personnes", true);
        }
        var champs = new LinkedHashMap<String, Object>();
        for (var champ : Champ.values()) {
            var regles = plan.regles(champ);
            if (!regles.isEmpty()) {
                champs.put(champ.cle(), EcritureDeRegles.regles(regles));
            }
        }
        racine.put("champs", champs);
        poser(racine, "adresse_en_une_ligne", plan.adresseEnUneLigne());
        var horaires = horaires(plan);
        if (!horaires.isEmpty()) {
            racine.put("horaires", horaires);
        }
        var arrets = plan.suite().arrets();
        if (arrets != null) {
            racine.put("arrets", arrets(arrets));
        }
        return YAML.writeValueAsString(racine);
    }

    private static Map<String, Object> horaires(Plan plan) {
        var horaires = new LinkedHashMap<String, Object>();
        poser(horaires, "textes", EcritureDeRegles.unOuPlusieurs(plan.textesDHoraires()));
        poser(
                horaires,
                "jours_connus",
                EcritureDeRegles.unOuPlusieurs(plan.suite().joursConnus()));
        var jours = new LinkedHashMap<String, Object>();
        for (var jour : DayOfWeek.values()) {
            var colonnes = plan.colonnesDuJour(jour);
            poser(
                    jours,
                    LectureDeCorrespondance.JOURS.get(jour.getValue() - 1),
                    EcritureDeRegles.unOuPlusieurs(colonnes));
        }
        if (!jours.isEmpty()) {
            horaires.put("jours", jours);
        }
        return horaires;
    }

    private static Map<String, Object> arrets(Correspondance.Arrets arrets) {
        var ecrits = new LinkedHashMap<String, Object>();
        arrets.parCle().forEach((cle, regles) -> {
            if (!regles.isEmpty()) {
                ecrits.put(cle, EcritureDeRegles.regles(regles));
            }
        });
        return ecrits;
    }
}
