package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rules from their YAML: the name of a column, a constant, an object, or a list of these. */
final class LectureDeRegles {
    private static final Set<String> CLES = Set.of(
            "colonne",
            "colonnes",
            "avec",
            "separe",
            "extrait",
            "table",
            "termes",
            "oui",
            "lexique",
            "defaut",
            "valeur",
            "valeurs");
    static final List<String> OUI = List.of("oui", "o", "x", "1", "vrai", "true", "yes", "y", "ok");
    static final List<String> NON = List.of("non", "n", "0", "faux", "false", "no", "aucun", "aucune");
    private static final int MOTIF_MAX = 300;
    /** A group repeated inside a group that is repeated can take for ever on a text of no importance. */
    private static final Pattern REPETITIONS_IMBRIQUEES = Pattern.compile("\\([^()]*[*+][^()]*\\)[*+{]");

    List<Regle> liste(JsonNode noeud, String cle) {
        var regles = new ArrayList<Regle>();
        if (noeud.isArray()) {
            noeud.forEach(un -> regles.add(regle(un, cle)));
        } else if (!noeud.isMissingNode() && !noeud.isNull()) {
            regles.add(regle(noeud, cle));
        }
        return regles;
    }

    private static Regle regle(JsonNode noeud, String cle) {
        if (!noeud.isObject()) {
            return Regle.colonne(noeud.asString("").strip());
        }
        for (var propriete : noeud.propertyNames()) {
            if (!CLES.contains(propriete)) {
                throw LectureDeCorrespondance.faute(cle + "." + propriete, "cette clé n’existe pas");
            }
        }
        var constante = valeurs(noeud, cle);
        if (!constante.isEmpty()) {
            return Regle.constante(constante);
        }
        var colonnes = new ArrayList<>(textes(noeud.path("colonnes"), cle));
        colonnes.addAll(textes(noeud.path("colonne"), cle));
        if (colonnes.isEmpty()) {
            throw LectureDeCorrespondance.faute(cle, "il faut « colonne », « colonnes » ou « valeur »");
        }
        var termes = new ArrayList<Terme>();
        for (var entree : noeud.path("table").properties()) {
            termes.add(new Terme(textes(entree.getValue(), cle), List.of(), List.of(entree.getKey()), List.of()));
        }
        for (var un : noeud.path("termes")) {
            termes.add(new Terme(
                    valeurs(un, cle),
                    textes(un.path("contient"), cle),
                    textes(un.path("egal"), cle),
                    textes(un.path("sauf"), cle)));
        }
        var oui = textes(noeud.path("oui"), cle);
        if (!oui.isEmpty()) {
            termes.addAll(ouiOuNon(oui));
        }
        return new Regle(
                colonnes,
                noeud.path("avec").asString(" "),
                textes(noeud.path("separe"), cle),
                motif(noeud.path("extrait").asString(""), cle),
                termes,
                List.of(),
                textes(noeud.path("defaut"), cle),
                lexique(noeud.path("lexique").asString(""), cle));
    }

    /** « oui: Accès internet » for a column whose cells say yes or no. */
    static List<Terme> ouiOuNon(List<String> valeurs) {
        return List.of(
                new Terme(valeurs, List.of("oui"), OUI, List.of("non")),
                new Terme(List.of(), List.of("non"), NON, List.of()));
    }

    /** « lexique: valeurs » for cells that hold a value, « lexique: texte » for sentences. */
    private static @Nullable Lexique lexique(String sorte, String cle) {
        if (sorte.isEmpty()) {
            return null;
        }
        var champ = Champ.deCle(cle.replace("champs.", "")).filter(Lexique.champs()::contains);
        if (champ.isEmpty() || !sorte.matches("valeurs|texte")) {
            throw LectureDeCorrespondance.faute(
                    cle + ".lexique", "«\u00a0valeurs\u00a0» ou «\u00a0texte\u00a0», pour un champ à liste de valeurs");
        }
        return new Lexique(champ.get(), sorte.equals("texte"));
    }

    static List<String> valeurs(JsonNode noeud, String cle) {
        var valeurs = new ArrayList<>(textes(noeud.path("valeurs"), cle));
        valeurs.addAll(textes(noeud.path("valeur"), cle));
        return valeurs;
    }

    private static @Nullable Pattern motif(String motif, String cle) {
        if (motif.isEmpty()) {
            return null;
        }
        if (motif.length() > MOTIF_MAX || REPETITIONS_IMBRIQUEES.matcher(motif).find()) {
            throw LectureDeCorrespondance.faute(cle + ".extrait", "ce motif est trop long ou répète une répétition");
        }
        try {
            return Pattern.compile(motif, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw LectureDeCorrespondance.faute(cle + ".extrait", "ce motif n’est pas correct");
        }
    }

    /** One text or several, in the order written. */
    static List<String> textes(JsonNode noeud, String cle) {
        if (noeud.isMissingNode() || noeud.isNull()) {
            return List.of();
        }
        if (noeud.isObject()) {
            throw LectureDeCorrespondance.faute(cle, "un texte ou une liste de textes est attendu");
        }
        if (!noeud.isArray()) {
            return List.of(noeud.asString(""));
        }
        var textes = new ArrayList<String>();
        noeud.forEach(un -> textes.add(un.asString("")));
        return textes;
    }
}
