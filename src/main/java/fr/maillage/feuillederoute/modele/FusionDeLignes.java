package fr.maillage.feuillederoute.modele;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Two people changed the same table: their rows are put together, by their keys, when they touched different ones. */
final class FusionDeLignes {
    private static final String CLE = "cle";

    private FusionDeLignes() {}

    /** @return theirs with what only I changed, in their order, my new rows after the ones that they followed; empty when both changed a row otherwise */
    static Optional<JsonNode> de(JsonNode base, JsonNode leur, JsonNode mien) {
        var ancien = parCle(base);
        var autres = parCle(leur);
        var miens = parCle(mien);
        if (ancien.isEmpty() || autres.isEmpty() || miens.isEmpty()) {
            return Optional.empty();
        }
        var lignes = new LinkedHashMap<String, JsonNode>();
        for (var entree : autres.get().entrySet()) {
            var cle = entree.getKey();
            var a = ancien.get().get(cle);
            var b = entree.getValue();
            var c = miens.get().get(cle);
            if (b.equals(a)) {
                // Only I touched it: it becomes mine, or goes.
                if (c != null) {
                    lignes.put(cle, c);
                }
            } else if (a == null || a.equals(c) || b.equals(c)) {
                lignes.put(cle, b);
            } else {
                return Optional.empty();
            }
        }
        return ajouter(lignes, ancien.get(), miens.get()).map(FusionDeLignes::tableau);
    }

    /** My rows that they do not have: new ones come in, one that they removed goes unless I changed it, which is to be asked. */
    private static Optional<List<JsonNode>> ajouter(
            Map<String, JsonNode> lignes, Map<String, JsonNode> ancien, Map<String, JsonNode> miens) {
        var cles = new ArrayList<>(lignes.keySet());
        var toutes = new LinkedHashMap<>(lignes);
        var precedente = "";
        for (var entree : miens.entrySet()) {
            var cle = entree.getKey();
            if (!toutes.containsKey(cle)) {
                var a = ancien.get(cle);
                if (a == null) {
                    toutes.put(cle, entree.getValue());
                    cles.add(cles.indexOf(precedente) + 1, cle);
                } else if (!a.equals(entree.getValue())) {
                    return Optional.empty();
                }
            }
            precedente = toutes.containsKey(cle) ? cle : precedente;
        }
        return Optional.of(cles.stream().map(toutes::get).toList());
    }

    private static JsonNode tableau(List<JsonNode> lignes) {
        var tableau = JsonNodeFactory.instance.arrayNode();
        lignes.forEach(tableau::add);
        return tableau;
    }

    /** Empty for what is no table of rows that bear keys, each once. */
    private static Optional<Map<String, JsonNode>> parCle(JsonNode valeur) {
        if (!valeur.isArray()) {
            return Optional.empty();
        }
        var lignes = new LinkedHashMap<String, JsonNode>();
        for (var ligne : valeur) {
            var cle = ligne.path(CLE).asString("");
            if (cle.isEmpty() || lignes.put(cle, ligne) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(lignes);
    }
}
