package fr.maillage.lieu.rapprochement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/** How files of labelled pairs name their columns and their answers; paires.yaml says what each field means. */
record FormeDePaires(
        List<String> etiquettes,
        Set<String> oui,
        Set<String> non,
        List<List<String>> avant,
        List<List<String>> apres,
        Map<String, List<String>> colonnes) {
    static FormeDePaires livree() {
        return FichierYaml.lire("paires.yaml", new TypeReference<>() {});
    }

    /** Lower case, no accent, other signs written « _ »; a minus sign before a number stays. */
    static String simplifie(String texte) {
        String mots = String.join("_", Mots.de(texte));
        return texte.strip().startsWith("-") && Mots.chiffres(mots, 1, 3) ? "-" + mots : mots;
    }

    Optional<String> etiquette(Collection<String> presentes) {
        return etiquettes.stream().filter(presentes::contains).findFirst();
    }

    /** What an answer means: empty when it is neither yes nor no. */
    Optional<Boolean> reponse(String texte) {
        String mot = simplifie(texte);
        return oui.contains(mot) ? Optional.of(true) : non.contains(mot) ? Optional.of(false) : Optional.empty();
    }

    /** How the columns of the two records are told apart: the first way by which both have a name; empty when none does. */
    Optional<List<Cote>> cotes(Collection<String> presentes) {
        for (List<String> deux : avant) {
            var cotes = deux.stream().map(signe -> new Cote(this, signe, "")).toList();
            if (cotes.stream().allMatch(cote -> cote.colonne("nom", presentes).isPresent())) {
                return Optional.of(cotes);
            }
        }
        for (List<String> deux : apres) {
            var cotes = deux.stream().map(signe -> new Cote(this, "", signe)).toList();
            if (cotes.stream().allMatch(cote -> cote.colonne("nom", presentes).isPresent())) {
                return Optional.of(cotes);
            }
        }
        return Optional.empty();
    }

    /** One of the two records of a line. */
    record Cote(FormeDePaires forme, String avant, String apres) {
        /** The column that says this of the record, if any. */
        Optional<String> colonne(String donnee, Collection<String> presentes) {
            return forme.colonnes().getOrDefault(donnee, List.of(donnee)).stream()
                    .map(nom -> avant + nom + apres)
                    .filter(presentes::contains)
                    .findFirst();
        }
    }
}
