package fr.maillage.feuillederoute.lecture;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.PublicVise;
import fr.maillage.feuillederoute.modele.Section;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fields as people read them. */
public record Lisible(Noms noms) {
    private static final int DECIMALES_MAX = 6;

    /** What each kind holds when nobody answered anything; the family of a resource is always an answer. */
    private static final Map<Genre, ObjectNode> NEUFS = Stream.of(
                    Enjeu.nouveau("x", 1, "", "x"),
                    Defi.nouveau("x", 1, "", "x", List.of()),
                    Chantier.nouveau("x", 1, "", "x", ""),
                    Action.nouvelle("x", 1, "", "x", ""))
            .collect(Collectors.toUnmodifiableMap(Element::genre, Json::arbre));

    private static final ObjectNode RIEN = JsonNodeFactory.instance.objectNode();

    /** A section, with the fields of it that say something. */
    public record SectionLue(Section section, List<ChampLu> champs) {
        public boolean vide() {
            return champs.isEmpty();
        }
    }

    public record ChampLu(Champ champ, Valeur valeur) {}

    /** All sections of an element, empty ones included. */
    public List<SectionLue> sections(Element element) {
        var arbre = Json.arbre(element);
        return Catalogue.sections(element.genre()).stream()
                .map(section -> new SectionLue(
                        section,
                        champs(
                                section,
                                arbre.path(section.cle()),
                                NEUFS.getOrDefault(element.genre(), RIEN).path(section.cle()))))
                .toList();
    }

    /** An answer that nobody gave (« Non fixé ») says nothing. */
    private List<ChampLu> champs(Section section, JsonNode valeurs, JsonNode neuf) {
        return section.champs().stream()
                .filter(champ -> champ.nature() != Champ.Nature.CHOIX
                        || !valeurs.path(champ.cle()).equals(neuf.path(champ.cle())))
                .map(champ -> new ChampLu(champ, valeur(champ, valeurs.path(champ.cle()))))
                .filter(lu -> !lu.valeur().vide())
                .toList();
    }

    /** What a field holds; {@link Valeur#RIEN} for nothing. */
    public Valeur valeur(Champ champ, JsonNode valeur) {
        if (valeur.isNull() || valeur.isMissingNode()) {
            return Valeur.RIEN;
        }
        return switch (champ.nature()) {
            case LIGNE, PARAGRAPHE -> texte(valeur.asString());
            case ENTIER -> texte(valeur.asString());
            case NOMBRE -> texte(nombre(valeur));
            case DATE -> texte(Formats.date(LocalDate.parse(valeur.asString())));
            case CASE -> texte(valeur.asBoolean() ? "Oui" : "");
            case CHOIX ->
                texte(Optional.ofNullable(champ.choix(valeur.asString()))
                        .map(c -> c.libelle())
                        .orElse(valeur.asString()));
            case PUBLICS -> liens(valeur, cle -> new Lien(PublicVise.nom(cle), ""));
            case COMMUNES -> liens(valeur, noms::commune);
            case ELEMENT -> lien(valeur, noms::element);
            case ELEMENTS -> liens(valeur, noms::element);
            case STRUCTURE -> lien(valeur, noms::structure);
            case PERSONNE -> lien(valeur, noms::personne);
            case LIEU -> lien(valeur, noms::lieu);
            case TABLE -> tableau(champ, valeur);
        };
    }

    private static Valeur texte(String texte) {
        return new Valeur.Texte(texte);
    }

    private static String nombre(JsonNode valeur) {
        var exact = valeur.decimalValue().stripTrailingZeros();
        return Formats.nombre(exact.doubleValue(), Math.clamp(exact.scale(), 0, DECIMALES_MAX));
    }

    private static Valeur lien(JsonNode valeur, Function<String, Lien> nom) {
        var id = valeur.asString();
        return id.isEmpty() ? Valeur.RIEN : new Valeur.Liens(List.of(nom.apply(id)));
    }

    private static Valeur liens(JsonNode valeurs, Function<String, Lien> nom) {
        var liens = new ArrayList<Lien>();
        valeurs.forEach(valeur -> liens.add(nom.apply(valeur.asString())));
        return new Valeur.Liens(liens);
    }

    private Valeur tableau(Champ champ, JsonNode lignes) {
        var rangees = new ArrayList<Valeur.Rangee>();
        for (var ligne : lignes) {
            rangees.add(new Valeur.Rangee(
                    ligne.path("cle").asString(),
                    champ.colonnes().stream()
                            .map(c -> new Valeur.Cellule(c, valeur(c, ligne.path(c.cle()))))
                            .toList()));
        }
        var colonnes = champ.colonnes().stream()
                .filter(c -> rangees.stream()
                        .flatMap(r -> r.cellules().stream())
                        .anyMatch(x -> x.champ().equals(c) && !x.valeur().vide()))
                .toList();
        return new Valeur.Tableau(colonnes, rangees);
    }
}
