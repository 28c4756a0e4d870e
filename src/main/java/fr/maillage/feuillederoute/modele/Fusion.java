package fr.maillage.feuillederoute.modele;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two people changed the same element: what can be kept of both, field by field of each section, row by row of a table.
 *
 * @param element theirs, with what only I changed; on a field that both changed, theirs
 * @param heurts the fields that both changed, otherwise
 * @param repris fields of theirs that I had not seen, and that stay
 */
public record Fusion(Element element, List<Heurt> heurts, List<Champ> repris) {
    /** @param champ « freins »; with {@code section} « freins », the list of obstacles */
    public record Champ(String section, String champ) {}

    public record Heurt(Champ champ, JsonNode base, JsonNode leur, JsonNode mien) {}

    /**
     * @param base what I had read
     * @param leur what is there now
     * @param mien what I sent
     * @param aMoi fields that both changed and where mine is to be kept
     */
    public static Fusion de(Element base, Element leur, Element mien, Set<Champ> aMoi) {
        var ancien = Json.arbre(base);
        var resultat = Json.arbre(leur);
        var voulu = Json.arbre(mien);
        var heurts = new ArrayList<Heurt>();
        var repris = new ArrayList<Champ>();
        for (var champ : champs(ancien, resultat, voulu)) {
            var a = lire(ancien, champ);
            var b = lire(resultat, champ);
            var c = lire(voulu, champ);
            boolean euxAussi = !b.equals(a);
            if (c.equals(a)) {
                if (euxAussi) {
                    repris.add(champ);
                }
            } else if (!euxAussi || c.equals(b) || aMoi.contains(champ)) {
                ecrire(resultat, champ, c);
            } else {
                FusionDeLignes.de(a, b, c)
                        .ifPresentOrElse(
                                lignes -> ecrire(resultat, champ, lignes), () -> heurts.add(new Heurt(champ, a, b, c)));
            }
        }
        return new Fusion(Json.lire(leur.genre(), resultat), heurts, repris);
    }

    private static List<Champ> champs(ObjectNode... arbres) {
        var champs = new TreeSet<Champ>(Comparator.comparing(Champ::section).thenComparing(Champ::champ));
        for (var arbre : arbres) {
            arbre.properties().forEach(section -> {
                if (section.getValue() instanceof ObjectNode objet) {
                    objet.properties().forEach(c -> champs.add(new Champ(section.getKey(), c.getKey())));
                } else {
                    champs.add(new Champ(section.getKey(), ""));
                }
            });
        }
        return List.copyOf(champs);
    }

    private static JsonNode lire(ObjectNode arbre, Champ champ) {
        var section = arbre.path(champ.section());
        return champ.champ().isEmpty() ? section : section.path(champ.champ());
    }

    private static void ecrire(ObjectNode arbre, Champ champ, JsonNode valeur) {
        if (champ.champ().isEmpty()) {
            arbre.set(champ.section(), valeur);
        } else {
            ((ObjectNode) arbre.get(champ.section())).set(champ.champ(), valeur);
        }
    }
}
