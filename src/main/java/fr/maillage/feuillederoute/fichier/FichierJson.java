package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole roadmap as one JSON file: written twice, it is the same byte for byte; read into an empty roadmap, it is written again the same. */
public final class FichierJson {
    /** Of the layout of the file. A field that is added does not change it; one that changes its meaning does. */
    public static final int VERSION = 1;

    private static final String FORMAT = "maillage.feuille-de-route";
    private static final DefaultIndenter RETRAIT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FichierJson() {}

    public static byte[] ecrire(Tete tete, Contenu contenu) {
        var racine = MAPPER.createObjectNode();
        racine.put("format", FORMAT);
        racine.put("version", VERSION);
        racine.put("nom", tete.nom());
        racine.put("contexte", tete.contexte());
        var elements = racine.putArray("elements");
        for (var element : contenu.tous()) {
            var objet = elements.addObject();
            objet.put("genre", element.genre().name());
            objet.setAll(Json.arbre(element));
        }
        var texte = MAPPER.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(RETRAIT).withArrayIndenter(RETRAIT))
                .writeValueAsString(racine);
        return (texte + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws FichierRefuse when it is not such a file */
    public static Lecture lire(String texte) {
        var racine = racine(texte);
        if (!FORMAT.equals(racine.path("format").asString(""))) {
            throw new FichierRefuse(
                    "Ce fichier JSON n’est pas une feuille de route. Choisissez un fichier JSON téléchargé depuis une feuille de route.");
        }
        if (racine.path("version").asInt(0) != VERSION) {
            throw new FichierRefuse("Ce fichier est écrit dans la version "
                    + racine.path("version").asString("inconnue") + ", et ce site lit la version " + VERSION
                    + ". Demandez à la personne qui vous l’a transmis un fichier plus ancien, ou un classeur.");
        }
        var candidats = new ArrayList<Candidat>();
        int rang = 0;
        for (var objet : racine.path("elements")) {
            candidats.add(candidat(objet, "Élément\u00a0" + ++rang));
        }
        return new Lecture(
                "JSON",
                Optional.of(new Tete(
                        racine.path("nom").asString(""), racine.path("contexte").asString(""))),
                candidats,
                List.of());
    }

    private static JsonNode racine(String texte) {
        try {
            return MAPPER.readTree(texte);
        } catch (JacksonException e) {
            var ou = e.getLocation();
            throw new FichierRefuse(
                    "Ce fichier JSON est abîmé"
                            + (ou == null ? "" : " à la ligne\u00a0" + ou.getLineNr())
                            + ". Téléchargez-le de nouveau, puis choisissez-le sans l’avoir modifié.",
                    e);
        }
    }

    private static Candidat candidat(JsonNode objet, String ou) {
        var genre = Arrays.stream(Genre.values())
                .filter(g -> g.name().equals(objet.path("genre").asString("")))
                .findFirst();
        if (genre.isEmpty() || !(objet instanceof ObjectNode lu)) {
            return Candidat.rejete(ou, "", "son genre n’est pas ENJEU, DEFI, CHANTIER, ACTION ou RESSOURCE");
        }
        var arbre = lu.deepCopy();
        arbre.remove("genre");
        var candidat = Candidat.de(ou, genre.get(), arbre, List.of());
        return candidat.element()
                .map(element -> candidat.avec(inconnus(arbre, element)))
                .orElse(candidat);
    }

    /** What the file says and the roadmap has no place for. */
    private static List<String> inconnus(ObjectNode arbre, Element element) {
        var repris = Json.arbre(element);
        var inconnus = new TreeSet<String>();
        arbre.properties().forEach(section -> {
            if (!repris.has(section.getKey())) {
                inconnus.add(section.getKey());
            } else if (section.getValue() instanceof ObjectNode champs) {
                champs.propertyNames().stream()
                        .filter(c -> !repris.path(section.getKey()).has(c))
                        .forEach(c -> inconnus.add(section.getKey() + "." + c));
            }
        });
        return inconnus.isEmpty()
                ? List.of()
                : List.of("champs inconnus, laissés de côté\u00a0: " + String.join(", ", inconnus));
    }
}
