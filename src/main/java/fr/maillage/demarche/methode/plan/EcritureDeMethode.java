package fr.maillage.demarche.methode.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a plan as the YAML that {@link LectureDeMethode} reads: what is empty is left out. */
public final class EcritureDeMethode {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private EcritureDeMethode() {}

    public static String ecrire(Plan plan) {
        var racine = champs("nom", plan.nom(), "resume", plan.resume(), "source", plan.source());
        liste(racine, "phases", plan.phases(), EcritureDeMethode::phase);
        return YAML.writeValueAsString(racine);
    }

    private static Map<String, Object> phase(Phase phase) {
        var champs = champs("id", phase.id(), "nom", phase.nom(), "but", phase.but());
        periode(champs, phase.prevue());
        liste(champs, "etapes", phase.etapes(), EcritureDeMethode::etape);
        return champs;
    }

    private static Map<String, Object> etape(Etape etape) {
        var champs = champs("id", etape.id(), "nom", etape.nom(), "but", etape.but());
        periode(champs, etape.prevue());
        liste(champs, "livrables", etape.livrables(), l -> champs("id", l.id(), "nom", l.nom(), "but", l.but()));
        liste(champs, "conditions", etape.conditions(), EcritureDeMethode::condition);
        return champs;
    }

    private static Map<String, Object> condition(Condition condition) {
        var champs = champs("id", condition.id(), "nom", condition.nom());
        if (!condition.controle().equals(Condition.PERSONNE)) {
            champs.put("controle", condition.controle());
        }
        if (!condition.sujet().isEmpty()) {
            champs.put("sujet", condition.sujet());
        }
        if (condition.minimum() > 1) {
            champs.put("minimum", condition.minimum());
        }
        return champs;
    }

    private static void periode(Map<String, Object> champs, Periode periode) {
        if (periode.debut() != null) {
            champs.put("debut", periode.debut().toString());
        }
        if (periode.fin() != null) {
            champs.put("fin", periode.fin().toString());
        }
    }

    private static Map<String, Object> champs(String... nomsEtValeurs) {
        var champs = new LinkedHashMap<String, Object>();
        for (int i = 0; i < nomsEtValeurs.length; i += 2) {
            if (!nomsEtValeurs[i + 1].isEmpty()) {
                champs.put(nomsEtValeurs[i], nomsEtValeurs[i + 1]);
            }
        }
        return champs;
    }

    private static <T> void liste(
            Map<String, Object> champs, String nom, List<T> elements, Function<T, Map<String, Object>> ecriture) {
        if (!elements.isEmpty()) {
            champs.put(nom, elements.stream().map(ecriture).toList());
        }
    }
}
