package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Choix;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.PublicVise;
import fr.maillage.territoire.NomSimplifie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values of fields as cells, and back. What is written here is read here unchanged; what people type instead is read too. */
final class Valeurs {
    private static final JsonNodeFactory NOEUDS = JsonNodeFactory.instance;
    private static final Pattern ENTRE = Pattern.compile("[;\\n]");
    private static final Pattern CITE = Pattern.compile(".*\\[([^\\[\\]]{1,300})]\\s*", Pattern.DOTALL);
    private static final Pattern COMMUNE = Pattern.compile("(?:.*\\()?([0-9]{4,5}|2[ABab][0-9]{3})\\)?");
    private static final Pattern CLE = Pattern.compile("[a-z0-9-]{1,60}");
    private static final int TITRE_CITE = 60;
    private static final int CELLULE_MAX = 32_000;

    private Valeurs() {}

    /** What a cell says is no value of its field. The message is French: what is wrong, what is expected. */
    static final class Refusee extends Exception {
        private static final long serialVersionUID = 1;

        Refusee(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    static Cellule ecrire(Champ champ, JsonNode valeur, Contenu contenu, Noms noms) {
        return switch (champ.nature()) {
            case LIGNE, PARAGRAPHE, PERSONNE, LIEU -> Cellule.de(valeur.asString(""));
            case ENTIER, NOMBRE -> valeur.isNumber() ? Cellule.de(valeur.decimalValue()) : Cellule.VIDE;
            case DATE ->
                valeur.isString() && !valeur.asString().isEmpty()
                        ? Cellule.de(LocalDate.parse(valeur.asString()))
                        : Cellule.VIDE;
            case CASE -> Cellule.de(valeur.asBoolean(false) ? "oui" : "");
            case CHOIX -> {
                var choix = champ.choix(valeur.asString(""));
                yield Cellule.de(choix == null ? valeur.asString("") : choix.libelle());
            }
            case PUBLICS -> liste(textes(valeur).map(PublicVise::nom).toList());
            case COMMUNES -> liste(textes(valeur).toList());
            case ELEMENT -> Cellule.de(cite(valeur.asString(""), contenu));
            case ELEMENTS -> liste(textes(valeur).map(id -> cite(id, contenu)).toList());
            case STRUCTURE -> {
                var id = valeur.asString("");
                yield Cellule.de(id.isEmpty() ? "" : avecIdentifiant(noms.structure(id), id));
            }
            case TABLE -> throw new IllegalArgumentException("a table is no cell");
        };
    }

    private static java.util.stream.Stream<String> textes(JsonNode liste) {
        return liste.valueStream().map(JsonNode::asString);
    }

    private static Cellule liste(List<String> valeurs) {
        var texte = String.join("\u00a0; ", valeurs);
        return Cellule.de(texte.substring(0, Math.min(texte.length(), CELLULE_MAX)));
    }

    /** « 1.a. Former les agents [c1] »; the identifier alone when the element is not there. */
    static String cite(String id, Contenu contenu) {
        return id.isEmpty()
                ? ""
                : contenu.element(id)
                        .map(e -> avecIdentifiant((e.numero().isEmpty() ? "" : e.numero() + ". ") + e.titre(), id))
                        .orElseGet(() -> avecIdentifiant("", id));
    }

    private static String avecIdentifiant(String nom, String id) {
        var court = nom.replaceAll("[\\s;\\[\\]]+", " ").strip();
        if (court.length() > TITRE_CITE) {
            // Never half of a character.
            court = court.substring(0, court.offsetByCodePoints(0, court.codePointCount(0, TITRE_CITE) - 1)) + "…";
        }
        return court.isEmpty() ? "[" + id + "]" : court + " [" + id + "]";
    }

    static JsonNode lire(Champ champ, String brut, Citations citations) throws Refusee {
        var texte = Textes.nettoyer(brut);
        var net = texte.strip();
        return switch (champ.nature()) {
            case LIGNE, PARAGRAPHE, LIEU, PERSONNE -> NOEUDS.stringNode(texte);
            case ENTIER -> net.isEmpty() ? NOEUDS.nullNode() : NOEUDS.numberNode(Nombres.entier(net));
            case NOMBRE -> net.isEmpty() ? NOEUDS.nullNode() : NOEUDS.numberNode(Nombres.decimal(net));
            case DATE ->
                net.isEmpty()
                        ? NOEUDS.nullNode()
                        : NOEUDS.stringNode(Jours.lire(net).toString());
            case CASE -> NOEUDS.booleanNode(vrai(net));
            case CHOIX ->
                net.isEmpty()
                        ? NOEUDS.nullNode()
                        : NOEUDS.stringNode(choix(champ, net).name());
            case PUBLICS -> publics(net);
            case COMMUNES -> communes(net);
            case ELEMENT -> NOEUDS.stringNode(net.isEmpty() ? "" : citations.element(identifiant(net), net, champ));
            case ELEMENTS -> {
                var ids = NOEUDS.arrayNode();
                for (var un : morceaux(net)) {
                    ids.add(citations.element(identifiant(un), un, champ));
                }
                yield ids;
            }
            case STRUCTURE -> NOEUDS.stringNode(net.isEmpty() ? "" : citations.structure(identifiant(net), net));
            case TABLE -> throw new IllegalArgumentException("a table is no cell");
        };
    }

    /** What is between the last brackets; empty when there are none. */
    static String identifiant(String texte) {
        var cite = CITE.matcher(texte);
        return cite.matches() ? cite.group(1) : "";
    }

    static List<String> morceaux(String texte) {
        return ENTRE.splitAsStream(texte)
                .map(m -> m.replace('\u00a0', ' ').strip())
                .filter(m -> !m.isEmpty())
                .toList();
    }

    private static boolean vrai(String net) throws Refusee {
        return switch (NomSimplifie.de(net).mots()) {
            case "", "non", "faux", "false", "0", "n" -> false;
            case "oui", "vrai", "true", "1", "o", "x" -> true;
            default -> throw new Refusee("«\u00a0" + court(net) + "\u00a0» n’est ni oui ni non");
        };
    }

    static Choix choix(Champ champ, String net) throws Refusee {
        var mots = NomSimplifie.de(net).mots();
        return champ.enumeration().stream()
                .filter(c -> NomSimplifie.de(c.libelle()).mots().equals(mots)
                        || c.name().equals(net))
                .findFirst()
                .orElseThrow(() -> new Refusee("«\u00a0" + court(net) + "\u00a0» n’est pas dans la liste\u00a0: "
                        + champ.enumeration().stream().map(Choix::libelle).collect(Collectors.joining(", "))));
    }

    private static ArrayNode publics(String net) throws Refusee {
        var cles = NOEUDS.arrayNode();
        var inconnus = new ArrayList<String>();
        for (var un : morceaux(net)) {
            var mots = NomSimplifie.de(un).mots();
            PublicVise.tous().stream()
                    .filter(p -> NomSimplifie.de(p.nom()).mots().equals(mots)
                            || p.cle().equals(un))
                    .map(PublicVise::cle)
                    .findFirst()
                    .or(() -> CLE.matcher(un).matches() ? java.util.Optional.of(un) : java.util.Optional.empty())
                    .ifPresentOrElse(cles::add, () -> inconnus.add(un));
        }
        if (!inconnus.isEmpty()) {
            throw new Refusee("public inconnu\u00a0: «\u00a0" + court(String.join(", ", inconnus)) + "\u00a0»");
        }
        return cles;
    }

    private static ArrayNode communes(String net) throws Refusee {
        var codes = NOEUDS.arrayNode();
        for (var un : net.split("[;,\\n\\s]+(?![^(]*\\))")) {
            var mot = un.replace("\u00a0", "").strip();
            if (mot.isEmpty()) {
                continue;
            }
            var code = COMMUNE.matcher(mot);
            if (!code.matches()) {
                throw new Refusee("«\u00a0" + court(mot) + "\u00a0» n’est pas un code Insee de commune");
            }
            // A spreadsheet takes 01004 for the number 1004.
            var lu = code.group(1).toUpperCase(java.util.Locale.ROOT);
            codes.add(lu.length() == 4 ? "0" + lu : lu);
        }
        return codes;
    }

    static String court(String texte) {
        return texte.length() <= 80 ? texte : texte.substring(0, 79) + "…";
    }
}
