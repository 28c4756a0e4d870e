package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.PublicVise;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Roadmaps with any value in any field, drawn from a seed: it walks the catalogue, so that a new field is drawn too. */
final class FeuilleAuHasard {
    private static final JsonNodeFactory NOEUDS = JsonNodeFactory.instance;
    /** What files get wrong. */
    private static final List<String> TEXTES = List.of(
            "",
            "Former les agents d’accueil",
            "Dit « oui »; puis \"non\", puis 'peut-être'",
            "Une ligne\nune autre\n\nla dernière\n",
            "=1+1",
            "=HYPERLINK(\"http://exemple.org\";\"ici\")",
            "+33 5 00 00 00 00",
            "-12",
            "@commande",
            "'=déjà protégé",
            "'",
            "''",
            "'un mot'",
            "\tune tabulation",
            "\nune ligne vide d’abord",
            " des blancs autour ",
            "insécable\u00a0: oui\u202f!",
            "👩🏽‍💻 et 🚌",
            "e\u0301 décomposé",
            "_x0041_ et _x005F_",
            "<b>gras</b> & \"&amp;\"",
            "00123",
            "1e5",
            "TRUE",
            "24/11/2026",
            "null",
            "2026-11-24",
            "[crochets] ; points-virgules",
            "\u200bsans largeur\ufeff");

    private final Random hasard;
    private final List<String> autres = new ArrayList<>();

    private FeuilleAuHasard(long graine) {
        hasard = new Random(graine);
    }

    /** @param parGenre elements of each kind; one list in twenty has 300 rows */
    static Contenu de(long graine, int parGenre) {
        return new FeuilleAuHasard(graine).contenu(parGenre);
    }

    private Contenu contenu(int parGenre) {
        for (int i = 0; i < parGenre * Genre.values().length; i++) {
            autres.add(identifiant("e" + i));
        }
        var elements = new ArrayList<Element>();
        int rang = 0;
        for (var genre : Genre.values()) {
            for (int i = 0; i < parGenre; i++) {
                elements.add(element(genre, autres.get(rang++)));
            }
        }
        return Contenu.de(1, elements);
    }

    private String identifiant(String fin) {
        return Integer.toString(hasard.nextInt(36 * 36, 36 * 36 * 36), 36) + fin;
    }

    private Element element(Genre genre, String id) {
        var arbre = NOEUDS.objectNode();
        arbre.put("id", id);
        arbre.put("rang", hasard.nextInt(0, 2000));
        for (var section : Catalogue.sections(genre)) {
            var objet = arbre.putObject(section.cle());
            section.champs().forEach(c -> objet.set(c.cle(), valeur(c)));
            if (section.cle().equals("calendrier")) {
                enOrdre(objet);
            }
        }
        if (genre == Genre.ACTION) {
            // Never a part of itself.
            int rang = autres.indexOf(id);
            ((ObjectNode) arbre.get("presentation")).put("actionMere", rang % 2 == 0 ? "" : autres.get(rang - 1));
        }
        return Json.lire(genre, arbre);
    }

    private static void enOrdre(ObjectNode calendrier) {
        var debut = calendrier.path("debut").asString("");
        var fin = calendrier.path("fin").asString("");
        if (!debut.isEmpty() && !fin.isEmpty() && fin.compareTo(debut) < 0) {
            calendrier.put("debut", fin);
            calendrier.put("fin", debut);
        }
    }

    private JsonNode valeur(Champ champ) {
        return switch (champ.nature()) {
            case LIGNE ->
                NOEUDS.stringNode(
                        champ.cle().equals("adresse") ? "https://exemple.org/?a=1;b=2" : texte(champ.obligatoire()));
            case PARAGRAPHE -> NOEUDS.stringNode(texte(champ.obligatoire()));
            case ENTIER -> hasard.nextBoolean() ? NOEUDS.nullNode() : NOEUDS.numberNode(hasard.nextInt(2000, 2100));
            case NOMBRE -> hasard.nextInt(3) == 0 ? NOEUDS.nullNode() : NOEUDS.numberNode(nombre());
            case DATE -> hasard.nextInt(3) == 0 ? NOEUDS.nullNode() : NOEUDS.stringNode(jour().toString());
            case CASE -> NOEUDS.booleanNode(hasard.nextBoolean());
            case CHOIX ->
                NOEUDS.stringNode(champ.enumeration()
                        .get(hasard.nextInt(champ.enumeration().size()))
                        .name());
            case PUBLICS ->
                liste(() -> PublicVise.tous()
                        .get(hasard.nextInt(PublicVise.tous().size()))
                        .cle());
            case COMMUNES ->
                liste(() -> List.of("01004", "24322", "2A004", "55545").get(hasard.nextInt(4)));
            case ELEMENT -> NOEUDS.stringNode(hasard.nextInt(4) == 0 ? "" : cite());
            case ELEMENTS -> liste(this::cite);
            case STRUCTURE, PERSONNE, LIEU ->
                NOEUDS.stringNode(hasard.nextBoolean() ? "" : "k3m7pq2" + hasard.nextInt(10));
            case TABLE -> table(champ);
        };
    }

    /** Now and then one that is not there. */
    private String cite() {
        return hasard.nextInt(10) == 0 ? "parti" : autres.get(hasard.nextInt(autres.size()));
    }

    private JsonNode table(Champ champ) {
        int lignes = hasard.nextInt(20) == 0 ? 300 : hasard.nextInt(4);
        var table = NOEUDS.arrayNode();
        for (int i = 0; i < lignes; i++) {
            var ligne = table.addObject();
            ligne.put("cle", "l" + i);
            champ.colonnes().forEach(c -> ligne.set(c.cle(), valeur(c)));
        }
        return table;
    }

    private JsonNode liste(java.util.function.Supplier<String> tirage) {
        var liste = NOEUDS.arrayNode();
        for (int i = hasard.nextInt(4); i > 0; i--) {
            liste.add(tirage.get());
        }
        return liste;
    }

    private String texte(boolean obligatoire) {
        var texte = TEXTES.get(hasard.nextInt(TEXTES.size()));
        return obligatoire && texte.isBlank() ? "Un titre" : texte;
    }

    private BigDecimal nombre() {
        return switch (hasard.nextInt(4)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(hasard.nextInt(-5000, 500_000));
            case 2 -> BigDecimal.valueOf(hasard.nextLong(0, 10_000_000_000L), 2);
            default -> BigDecimal.valueOf(hasard.nextLong(0, 999_999_999_999_999L), hasard.nextInt(0, 10));
        };
    }

    private LocalDate jour() {
        return hasard.nextInt(20) == 0
                ? LocalDate.of(1789, 7, 14)
                : LocalDate.ofEpochDay(hasard.nextInt(-20_000, 40_000));
    }
}
