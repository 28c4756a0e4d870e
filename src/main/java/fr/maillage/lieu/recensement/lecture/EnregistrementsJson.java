package fr.maillage.lieu.recensement.lecture;

import fr.maillage.lieu.recensement.FichierIllisible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Records made into rows: nested objects become columns with a dot, lists are joined with « | », a point gives its two coordinates. */
final class EnregistrementsJson {
    private static final int ELEMENTS_EN_COLONNES = 10;

    private final Map<String, Integer> colonnes = new LinkedHashMap<>();
    private final List<Tableau.Ligne> lignes = new ArrayList<>();
    private final Map<String, String> connues = new HashMap<>();
    private int geographiques;
    private int sansPoint;

    int taille() {
        return lignes.size();
    }

    void ajouter(JsonNode enregistrement) {
        ajouter(lignes.size() + 1, enregistrement);
    }

    void ajouter(int numero, JsonNode enregistrement) {
        var valeurs = new LinkedHashMap<String, String>();
        var proprietes = enregistrement.get("properties");
        if (proprietes != null && proprietes.isObject() && enregistrement.has("geometry")) {
            geographiques++;
            aplatir("", proprietes, valeurs);
            var id = enregistrement.get("id");
            if (id != null) {
                valeurs.putIfAbsent("id", texte(id));
            }
            point(enregistrement.get("geometry"), valeurs);
        } else {
            aplatir("", enregistrement, valeurs);
        }
        lignes.add(new Tableau.Ligne(numero, enLigne(valeurs)));
        Bornes.verifierLignes(lignes.size());
    }

    private void point(JsonNode geometrie, Map<String, String> valeurs) {
        if (geometrie.path("type").asString("").equals("Point")
                && geometrie.path("coordinates").size() >= 2) {
            var libre = valeurs.containsKey("longitude") || valeurs.containsKey("latitude") ? "geometrie." : "";
            valeurs.put(libre + "longitude", texte(geometrie.path("coordinates").get(0)));
            valeurs.put(libre + "latitude", texte(geometrie.path("coordinates").get(1)));
        } else {
            sansPoint++;
        }
    }

    private static void aplatir(String prefixe, JsonNode noeud, Map<String, String> valeurs) {
        for (var propriete : noeud.properties()) {
            var nom = prefixe + propriete.getKey().strip();
            var valeur = propriete.getValue();
            if (valeur.isObject()) {
                aplatir(nom + ".", valeur, valeurs);
            } else if (valeur.isArray()
                    && StreamSupport.stream(valeur.spliterator(), false).anyMatch(JsonNode::isObject)) {
                for (int i = 0; i < Math.min(valeur.size(), ELEMENTS_EN_COLONNES); i++) {
                    aplatir(nom + "." + (i + 1) + ".", valeur.get(i), valeurs);
                }
            } else {
                valeurs.put(nom, texte(valeur));
            }
        }
    }

    private static String texte(JsonNode valeur) {
        if (valeur.isNull() || valeur.isMissingNode()) {
            return "";
        }
        if (valeur.isArray()) {
            return StreamSupport.stream(valeur.spliterator(), false)
                    .map(EnregistrementsJson::texte)
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining("|"));
        }
        if (valeur.isNumber()) {
            return nombre(valeur.asString());
        }
        var texte = valeur.asString("");
        return texte.length() > Bornes.CELLULE ? texte.substring(0, Bornes.CELLULE) : texte.strip();
    }

    /** « 4070.0 » is 4070. */
    private static String nombre(String texte) {
        try {
            var nombre = new BigDecimal(texte);
            return Math.abs(nombre.scale()) > 40
                    ? texte
                    : nombre.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return texte;
        }
    }

    private String[] enLigne(Map<String, String> valeurs) {
        valeurs.keySet().forEach(nom -> colonnes.computeIfAbsent(nom, n -> colonnes.size()));
        if (colonnes.size() > Bornes.COLONNES) {
            throw new FichierIllisible(
                    "Les enregistrements de ce fichier ont plus de 500 champs différents. Ce n’est pas une liste de lieux.");
        }
        var ligne = new String[colonnes.size()];
        Arrays.fill(ligne, "");
        valeurs.forEach((nom, valeur) -> ligne[colonnes.getOrDefault(nom, 0)] = unique(valeur));
        return ligne;
    }

    private String unique(String valeur) {
        if (valeur.length() > 60) {
            return valeur;
        }
        var connue = connues.putIfAbsent(valeur, valeur);
        return connue == null ? valeur : connue;
    }

    Tableau tableau(String encodage) {
        if (colonnes.isEmpty()) {
            throw new FichierIllisible("Les enregistrements de ce fichier sont vides.");
        }
        var details = new ArrayList<>(List.of(encodage));
        if (sansPoint > 0) {
            details.add(sansPoint + " éléments sans point (lignes ou surfaces)\u00a0: leur position n’est pas lue");
        }
        return new Tableau(
                geographiques > 0 ? "GeoJSON" : "JSON",
                details,
                List.copyOf(colonnes.keySet()),
                lignes,
                List.of(),
                List.of());
    }
}
