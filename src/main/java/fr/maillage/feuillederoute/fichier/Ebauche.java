package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.presentation.Hasard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An element that rows are filling in: what it was in the roadmap, and what each cell changes of it. */
final class Ebauche {
    private final Genre genre;
    private final String ou;
    private final ObjectNode depart;
    private final List<Pose> poses = new ArrayList<>();
    private final List<String> remarques = new ArrayList<>();

    /** One value that the file gives; {@code enPlus} for a row that joins a list. */
    private record Pose(String ou, String section, String champ, JsonNode valeur, boolean enPlus) {}

    /** @param actuel what it is now; null for a new one */
    Ebauche(Genre genre, String id, int rang, @Nullable Element actuel, String ou) {
        this.genre = genre;
        this.ou = ou;
        if (actuel == null) {
            depart = JsonNodeFactory.instance.objectNode();
            depart.put("id", id);
            depart.put("rang", rang);
            depart.putObject("presentation");
        } else {
            depart = Json.arbre(actuel);
        }
    }

    Genre genre() {
        return genre;
    }

    String ou() {
        return ou;
    }

    void rang(int rang) {
        depart.put("rang", rang);
    }

    void remarquer(String remarque) {
        remarques.add(remarque);
    }

    void poser(String ou, String section, String champ, JsonNode valeur) {
        poses.add(new Pose(ou, section, champ, valeur, false));
    }

    /** What the roadmap says of a field now; missing for a new element. */
    JsonNode actuel(String section, String champ) {
        return depart.path(section).path(champ);
    }

    /** The rows of this list are those of the file: the ones of the roadmap go, unless they are there. */
    void vider(String ou, String section, String champ) {
        poser(ou, section, champ, JsonNodeFactory.instance.arrayNode());
    }

    /** @param ligne its « cle » may be missing: that of the same row of the roadmap, or a new one */
    void ajouter(String ou, String section, String champ, ObjectNode ligne) {
        var prises = cles(section, champ);
        var cle = ligne.path("cle").asString("");
        if (cle.isEmpty() || prises.contains(cle)) {
            cle = memeLigne(section, champ, ligne, prises);
            ligne.put("cle", cle.isEmpty() ? Hasard.identifiant() : cle);
        }
        poses.add(new Pose(ou, section, champ, ligne, true));
    }

    private Set<String> cles(String section, String champ) {
        var cles = new HashSet<String>();
        for (var pose : poses) {
            if (pose.enPlus() && pose.section().equals(section) && pose.champ().equals(champ)) {
                cles.add(pose.valeur().path("cle").asString(""));
            }
        }
        return cles;
    }

    private String memeLigne(String section, String champ, ObjectNode ligne, Set<String> prises) {
        for (var ancienne : actuel(section, champ)) {
            var cle = ancienne.path("cle").asString("");
            boolean pareille = !prises.contains(cle)
                    && ligne.properties().stream()
                            .filter(p -> !p.getKey().equals("cle"))
                            .allMatch(p -> pareils(p.getValue(), ancienne.path(p.getKey())));
            if (pareille) {
                return cle;
            }
        }
        return "";
    }

    private static boolean pareils(JsonNode un, JsonNode autre) {
        return un.isNumber() && autre.isNumber()
                ? un.decimalValue().compareTo(autre.decimalValue()) == 0
                : un.equals(autre) || (vide(un) && vide(autre));
    }

    private static boolean vide(JsonNode valeur) {
        return valeur.isMissingNode()
                || valeur.isNull()
                || (valeur.isString() && valeur.asString().isEmpty());
    }

    Candidat finir() {
        var candidat = Candidat.de(ou, genre, avec(depart.deepCopy(), poses), remarques);
        if (candidat.element().isPresent()) {
            return candidat;
        }
        // Each value alone, to name the one that breaks a rule.
        for (var pose : poses) {
            var seul = Candidat.de(ou, genre, avec(minimal(), List.of(pose)), List.of());
            if (seul.element().isEmpty()) {
                return Candidat.rejete(ou, candidat.intitule(), pose.ou() + "\u00a0: " + seul.rejet());
            }
        }
        return candidat;
    }

    private ObjectNode minimal() {
        var arbre = depart.deepCopy();
        var presentation = section(arbre, "presentation");
        Catalogue.section(genre, "presentation").stream()
                .flatMap(s -> s.champs().stream())
                .filter(Champ::obligatoire)
                .forEach(c -> presentation.put(c.cle(), "?"));
        return arbre;
    }

    private static ObjectNode avec(ObjectNode arbre, List<Pose> poses) {
        for (var pose : poses) {
            var section = section(arbre, pose.section());
            if (!pose.enPlus()) {
                section.set(pose.champ(), pose.valeur());
            } else if (section.get(pose.champ()) instanceof ArrayNode liste) {
                liste.add(pose.valeur());
            } else {
                section.putArray(pose.champ()).add(pose.valeur());
            }
        }
        return arbre;
    }

    private static ObjectNode section(ObjectNode arbre, String cle) {
        return arbre.get(cle) instanceof ObjectNode section ? section : arbre.putObject(cle);
    }
}
