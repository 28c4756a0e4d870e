package fr.maillage.lieu.recensement.lecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several lists of one file: the longest one is the census, unless its records name those of another by an identifier (services and their
 * structures); then that other is the census, and each of its records has what is said of it.
 */
final class ListesLiees {
    private ListesLiees() {}

    static Tableau tableau(Map<String, EnregistrementsJson> listes, String encodage) {
        EnregistrementsJson principale = null;
        var nomPrincipal = "";
        for (var liste : listes.entrySet()) {
            if (principale == null || liste.getValue().taille() > principale.taille()) {
                principale = liste.getValue();
                nomPrincipal = liste.getKey();
            }
        }
        for (var mere : listes.entrySet()) {
            for (var fille : listes.entrySet()) {
                var lien = fille == mere ? "" : lien(mere.getValue(), fille.getValue());
                if (!lien.isEmpty()) {
                    return joindre(
                            mere.getValue(),
                            court(mere.getKey()),
                            fille.getValue(),
                            court(fille.getKey()),
                            lien,
                            encodage);
                }
            }
        }
        var autres = new ArrayList<String>();
        for (var liste : listes.entrySet()) {
            if (!liste.getKey().equals(nomPrincipal)) {
                autres.add(court(liste.getKey()) + " (" + liste.getValue().taille() + ")");
            }
        }
        var dits =
                autres.isEmpty() ? List.<String>of() : List.of("listes non lues\u00a0: " + String.join(", ", autres));
        return java.util.Objects.requireNonNull(principale).tableau(encodage, dits);
    }

    private static String court(String chemin) {
        return chemin.substring(chemin.lastIndexOf('.') + 1);
    }

    /** The column of {@code fille} that names records of {@code mere}; empty when there is none. */
    private static String lien(EnregistrementsJson mere, EnregistrementsJson fille) {
        var connus = Set.copyOf(mere.valeurs("id"));
        for (var colonne : fille.colonnes()) {
            if (colonne.endsWith("_id") && !connus.isEmpty()) {
                var dites = fille.valeurs(colonne).stream()
                        .filter(v -> !v.isEmpty())
                        .toList();
                if (!dites.isEmpty() && connus.containsAll(dites)) {
                    return colonne;
                }
            }
        }
        return "";
    }

    private static Tableau joindre(
            EnregistrementsJson mere,
            String nomMere,
            EnregistrementsJson fille,
            String nomFille,
            String lien,
            String encodage) {
        Map<String, Map<String, Set<String>>> parMere = new LinkedHashMap<>();
        var liens = fille.valeurs(lien);
        for (var colonne : fille.colonnes()) {
            var valeurs = fille.valeurs(colonne);
            for (int i = 0; i < valeurs.size(); i++) {
                if (!valeurs.get(i).isEmpty() && !colonne.equals(lien)) {
                    parMere.computeIfAbsent(liens.get(i), m -> new LinkedHashMap<>())
                            .computeIfAbsent(nomFille + "." + colonne, c -> new LinkedHashSet<>())
                            .addAll(List.of(valeurs.get(i).split("\\|")));
                }
            }
        }
        return mere.avec("id", parMere)
                .tableau(encodage, List.of(nomFille + " (" + fille.taille() + ") réunis à leur élément de " + nomMere));
    }
}
