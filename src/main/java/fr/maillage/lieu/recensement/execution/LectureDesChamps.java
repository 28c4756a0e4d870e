package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.recensement.Avertissement.Genre;
import fr.maillage.lieu.recensement.Constat;
import fr.maillage.lieu.recensement.correspondance.Rangee;
import fr.maillage.lieu.recensement.correspondance.Regle;
import fr.maillage.lieu.recensement.valeurs.Simplifie;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Values of fields by the rules of a mapping; those of listed fields are brought to the list, whatever its year. */
final class LectureDesChamps {
    private static final Pattern BALISES = Pattern.compile("<[a-zA-Z/!][^>]{0,2000}>");

    /** Simplified label, code or former value → values of today. */
    private final Map<Champ, Map<String, Set<String>>> listes = new EnumMap<>(Champ.class);

    LectureDesChamps() {
        for (var champ : Champ.values()) {
            var mots = new HashMap<String, Set<String>>();
            for (var terme : Nomenclature.livree().termes(champ)) {
                ajouter(mots, terme.libelle(), terme.valeur());
                terme.ancien().forEach(ancien -> ajouter(mots, ancien, terme.valeur()));
            }
            // The value itself goes before a label or a former value that sounds like it.
            Nomenclature.livree().termes(champ).forEach(t -> mots.put(Simplifie.de(t.valeur()), Set.of(t.valeur())));
            listes.put(champ, mots);
        }
    }

    private static void ajouter(Map<String, Set<String>> mots, String mot, String valeur) {
        mots.computeIfAbsent(Simplifie.de(mot), m -> new LinkedHashSet<>()).add(valeur);
    }

    /** All the values that the rules give, in their order. */
    List<String> valeurs(Champ champ, List<Regle> regles, Rangee rangee, Constat constat) {
        var valeurs = new LinkedHashSet<String>();
        var inconnues = new LinkedHashSet<String>();
        for (var regle : regles) {
            if (regle.desPhrases() && !valeurs.isEmpty()) {
                // Words of a sentence count when no list has told anything.
                continue;
            }
            var lu = regle.lire(rangee);
            inconnues.addAll(lu.inconnues());
            for (var valeur : lu.valeurs()) {
                if (champ.genre() == Champ.Genre.CODES) {
                    var connues = listes.getOrDefault(champ, Map.of()).getOrDefault(Simplifie.de(valeur), Set.of());
                    valeurs.addAll(connues);
                    if (connues.isEmpty()) {
                        inconnues.add(valeur);
                    }
                } else {
                    valeurs.add(champ.genre() == Champ.Genre.NOMBRE ? valeur : texte(champ, valeur, constat));
                }
            }
        }
        // Several rules look at the same cell, each for its own words: what one knows is known.
        if (valeurs.isEmpty() || regles.size() == 1) {
            inconnues.forEach(v -> constat.citer(Genre.VALEUR_INCONNUE, champ.libelle() + "\u00a0: " + v));
        }
        valeurs.removeIf(String::isBlank);
        return List.copyOf(valeurs);
    }

    private static String texte(Champ champ, String valeur, Constat constat) {
        var net = BALISES.matcher(valeur).replaceAll(" ").strip();
        if (net.length() > Fiche.LONGUEUR_MAX) {
            constat.noter(Genre.TEXTE_COUPE, champ.libelle());
            return net.substring(0, Fiche.LONGUEUR_MAX);
        }
        return net;
    }

    /** The first of the values, empty when there is none. */
    String premiere(Champ champ, List<Regle> regles, Rangee rangee, Constat constat) {
        return valeurs(champ, regles, rangee, constat).stream().findFirst().orElse("");
    }
}
