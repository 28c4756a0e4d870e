package fr.maillage.feuillederoute.version;

import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Choix;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.PublicVise;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.presentation.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Values of fields in plain French. People are never named: a difference is written in files. */
public final class Valeurs {
    static final String VIDE = "(vide)";
    static final String RETIRE = "élément retiré";
    private static final int LISTE_AU_PLUS = 300;

    private final List<Contenu> contenus;
    private final UnaryOperator<String> communes;
    private final UnaryOperator<String> structures;

    /**
     * @param contenus where cited elements are looked for, the first one first
     * @param communes name of a commune by its code
     * @param structures name of a structure by its identifier
     */
    public Valeurs(List<Contenu> contenus, UnaryOperator<String> communes, UnaryOperator<String> structures) {
        this.contenus = List.copyOf(contenus);
        this.communes = communes;
        this.structures = structures;
    }

    /** {@link #VIDE} when there is nothing; a table is told by how many rows it has. */
    public String texte(Champ champ, JsonNode valeur) {
        var texte = brut(champ, valeur);
        return texte.isBlank() ? VIDE : texte;
    }

    private String brut(Champ champ, JsonNode valeur) {
        if (valeur.isNull() || valeur.isMissingNode()) {
            return "";
        }
        return switch (champ.nature()) {
            case LIGNE, PARAGRAPHE -> valeur.asString();
            case ENTIER -> valeur.asString();
            case NOMBRE ->
                valeur.decimalValue().stripTrailingZeros().toPlainString().replace('.', ',');
            case DATE -> Formats.date(LocalDate.parse(valeur.asString()));
            case CASE -> valeur.asBoolean() ? "oui" : "non";
            case CHOIX ->
                Optional.ofNullable(champ.choix(valeur.asString()))
                        .map(Choix::libelle)
                        .orElse(valeur.asString());
            case PUBLICS -> liste(valeur, PublicVise::nom);
            case COMMUNES -> liste(valeur, communes);
            case ELEMENT -> valeur.asString().isEmpty() ? "" : element(valeur.asString());
            case ELEMENTS -> liste(valeur, this::element);
            case STRUCTURE -> valeur.asString().isEmpty() ? "" : structures.apply(valeur.asString());
            case PERSONNE -> valeur.asString().isEmpty() ? "" : "une personne de la démarche";
            case LIEU -> valeur.asString().isEmpty() ? "" : "un lieu du site";
            case TABLE -> valeur.size() == 0 ? "" : Formats.compte(valeur.size(), "ligne", "lignes");
        };
    }

    private static String liste(JsonNode valeurs, UnaryOperator<String> nom) {
        var noms = new ArrayList<String>();
        valeurs.forEach(v -> noms.add(nom.apply(v.asString())));
        return noms.stream().limit(LISTE_AU_PLUS).collect(Collectors.joining(", "))
                + (noms.size() > LISTE_AU_PLUS ? "…" : "");
    }

    /** « Chantier 1.a. Former les agents »; tells when it is no longer there. */
    public String element(String id) {
        return contenus.stream()
                .flatMap(c -> c.element(id).stream())
                .findFirst()
                .map(e -> e instanceof Ressource ? e.titre() : e.intitule())
                .orElse(RETIRE);
    }

    /** « Ce qui empêche d’avancer : … ; État : À lever »: the filled columns of a row. */
    public String ligne(Champ table, JsonNode ligne) {
        return table.colonnes().stream()
                .filter(c -> !brut(c, ligne.path(c.cle())).isBlank())
                .map(c -> c.libelle() + "\u00a0: " + brut(c, ligne.path(c.cle())))
                .collect(Collectors.joining("\u00a0; "));
    }

    /** What a row is known by: its first filled text. */
    public String nomDeLigne(Champ table, JsonNode ligne) {
        return table.colonnes().stream()
                .map(c -> brut(c, ligne.path(c.cle())))
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse(table.ligne());
    }
}
