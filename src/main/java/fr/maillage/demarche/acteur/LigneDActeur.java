package fr.maillage.demarche.acteur;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row of a pasted list, cell by cell; a cell that is not there is empty. */
record LigneDActeur(
        String structure,
        String type,
        String territoires,
        String partenaire,
        String role,
        String personne,
        String fonction,
        String courriel,
        String telephone) {
    static LigneDActeur de(Map<String, String> cellules) {
        var prenom = cellules.getOrDefault("prenom", "");
        var nom = cellules.getOrDefault("personne", "");
        return new LigneDActeur(
                cellules.getOrDefault("structure", ""),
                cellules.getOrDefault("type", ""),
                cellules.getOrDefault("territoires", ""),
                cellules.getOrDefault("partenaire", ""),
                cellules.getOrDefault("role", ""),
                (prenom + " " + nom).strip(),
                cellules.getOrDefault("fonction", ""),
                cellules.getOrDefault("courriel", ""),
                cellules.getOrDefault("telephone", ""));
    }

    Map<String, String> cellules() {
        var cellules = new LinkedHashMap<String, String>();
        cellules.put("structure", structure);
        cellules.put("type", type);
        cellules.put("territoires", territoires);
        cellules.put("partenaire", partenaire);
        cellules.put("role", role);
        cellules.put("personne", personne);
        cellules.put("fonction", fonction);
        cellules.put("courriel", courriel);
        cellules.put("telephone", telephone);
        cellules.values().removeIf(String::isEmpty);
        return cellules;
    }
}
