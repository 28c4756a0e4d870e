package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * An element that a file proposes, or a row that proposes none.
 *
 * @param ou where it is written: « Actions, ligne 12 »
 * @param intitule what it is, for the reader; may be empty
 * @param element empty when it is rejected
 * @param remarques what was left out of it, or should be looked at
 * @param rejet why there is no element; empty when there is one
 */
public record Candidat(String ou, String intitule, Optional<Element> element, List<String> remarques, String rejet) {
    private static final Pattern IDENTIFIANT = Pattern.compile("[0-9a-z]{1,20}");
    private static final int RANG_MAX = 1_000_000;

    public Candidat {
        remarques = List.copyOf(remarques);
    }

    static Candidat rejete(String ou, String intitule, String raison) {
        return new Candidat(ou, intitule, Optional.empty(), List.of(), raison);
    }

    static Candidat de(String ou, Element element, List<String> remarques) {
        return new Candidat(ou, element.intitule(), Optional.of(element), remarques, "");
    }

    /** Rejected when the tree breaks a rule of the roadmap. */
    static Candidat de(String ou, Genre genre, ObjectNode arbre, List<String> remarques) {
        var titre = arbre.path("presentation").path("titre").asString("");
        if (!IDENTIFIANT.matcher(arbre.path("id").asString("")).matches()) {
            return rejete(
                    ou, titre, "son identifiant n’est pas fait de 1 à 20 lettres minuscules sans accent ou chiffres");
        }
        if (!arbre.path("presentation").isObject()) {
            return rejete(ou, titre, "il manque le titre");
        }
        int rang = arbre.path("rang").asInt(1);
        arbre.put("rang", Math.clamp(rang, 0, RANG_MAX));
        try {
            return de(ou, Json.lire(genre, Textes.nettoyer(arbre)), remarques);
        } catch (JacksonException e) {
            return rejete(ou, titre, raison(e));
        }
    }

    /** The rule that was broken says why in French; anything else is a value of the wrong kind. */
    private static String raison(JacksonException erreur) {
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
                return cause.getMessage();
            }
        }
        var champ = erreur.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(n -> n != null)
                .reduce((premier, dernier) -> dernier);
        return "une valeur n’est pas de la sorte attendue"
                + champ.map(c -> " («\u00a0" + c + "\u00a0»)").orElse("");
    }

    Candidat avec(List<String> autres) {
        return new Candidat(
                ou,
                intitule,
                element,
                Stream.concat(remarques.stream(), autres.stream()).toList(),
                rejet);
    }
}
