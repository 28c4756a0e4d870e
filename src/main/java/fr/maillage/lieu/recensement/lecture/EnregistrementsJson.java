package fr.maillage.lieu.recensement.lecture;

import fr.maillage.lieu.recensement.FichierIllisible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Records made into rows: nested objects become columns with a dot, lists are joined with « | », a point gives its two coordinates. */
final class EnregistrementsJson {
    /** Grist writes a list as ["L", its elements]. */
    private static final String LISTE_DE_GRIST = "L";

    private static final int ELEMENTS_EN_COLONNES = 10;

    private final Map<String, Integer> colonnes = new LinkedHashMap<>();
    private final List<Tableau.Ligne> lignes = new ArrayList<>();
    private final Map<String, String> connues = new HashMap<>();
    private int geographiques;
    private int sansPoint;

    int taille() {
        return lignes.size();
    }

    void ajouter(JsonNode enregistrement, String calque) {
        ajouter(lignes.size() + 1, enregistrement, calque);
    }

    /** @param calque layer of a map; empty when there is none */
    void ajouter(int numero, JsonNode enregistrement, String calque) {
        var valeurs = new LinkedHashMap<String, String>();
        if (!calque.isEmpty()) {
            valeurs.put("calque", calque);
        }
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

    Set<String> colonnes() {
        return colonnes.keySet();
    }

    /** Cells of a column, in the order of the records; empty texts when no record has it. */
    List<String> valeurs(String colonne) {
        int rang = colonnes.getOrDefault(colonne, -1);
        return lignes.stream().map(l -> l.cellule(rang)).toList();
    }

    /** These records with more columns, by the value of one of theirs. */
    EnregistrementsJson avec(String cle, Map<String, Map<String, Set<String>>> ajouts) {
        var complets = new EnregistrementsJson();
        var cles = valeurs(cle);
        for (int i = 0; i < lignes.size(); i++) {
            var valeurs = new LinkedHashMap<String, String>();
            for (var colonne : colonnes.entrySet()) {
                valeurs.put(colonne.getKey(), lignes.get(i).cellule(colonne.getValue()));
            }
            ajouts.getOrDefault(cles.get(i), Map.of())
                    .forEach((nom, siennes) -> valeurs.put(nom, String.join("|", siennes)));
            complets.lignes.add(new Tableau.Ligne(lignes.get(i).numero(), complets.enLigne(valeurs)));
        }
        return complets;
    }

    private void point(JsonNode geometrie, Map<String, String> valeurs) {
        var coordonnees = geometrie.path("coordinates");
        var genre = geometrie.path("type").asString("");
        if (genre.equals("MultiPoint") && coordonnees.size() == 1) {
            coordonnees = coordonnees.get(0);
            genre = "Point";
        }
        if (genre.equals("Point") && coordonnees.size() >= 2) {
            var libre = valeurs.containsKey("longitude") || valeurs.containsKey("latitude") ? "geometrie." : "";
            valeurs.put(libre + "longitude", texte(coordonnees.get(0)));
            valeurs.put(libre + "latitude", texte(coordonnees.get(1)));
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
                    .skip(LISTE_DE_GRIST.equals(valeur.path(0).asString("")) ? 1 : 0)
                    .map(EnregistrementsJson::texte)
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining("|"));
        }
        if (valeur.isNumber()) {
            return nombre(valeur.asString());
        }
        var texte = valeur.asString("");
        return Cellules.texte(texte.length() > Bornes.CELLULE ? texte.substring(0, Bornes.CELLULE) : texte);
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

    /** @param dits how records were put together, for the reader */
    Tableau tableau(String encodage, List<String> dits) {
        if (colonnes.isEmpty()) {
            throw new FichierIllisible("Les enregistrements de ce fichier sont vides.");
        }
        var details = new ArrayList<>(List.of(encodage));
        details.addAll(dits);
        if (sansPoint > 0) {
            details.add((sansPoint > 1 ? sansPoint + " éléments" : "un élément")
                    + " sans point (ligne ou surface)\u00a0: position non lue");
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
