package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a whole roadmap is laid out in tables: one for each kind, one for each list of rows, all kinds together. It follows the catalogue: a
 * field that is added there has its column here.
 */
final class Disposition {
    static final String IDENTIFIANT = "Identifiant";
    static final String RANG = "Rang";
    static final String FICHE = "De la fiche";
    static final String CLE = "Clé";

    /** In the order of the workbook: what people open it for comes first. */
    private static final List<Genre> ORDRE =
            List.of(Genre.ACTION, Genre.CHANTIER, Genre.DEFI, Genre.ENJEU, Genre.RESSOURCE);

    private static final int NOM_MAX = 31;

    private static final Map<Genre, DeGenre> GENRES = genres();
    private static final List<DeTable> TABLES = tables();

    private Disposition() {}

    /** A column of a kind: a field of one of its sections. */
    record Colonne(String section, Champ champ, String titre) {}

    /** The table of a kind; after {@link #IDENTIFIANT} and {@link #RANG}. */
    record DeGenre(Genre genre, String nom, List<Colonne> colonnes) {}

    /** The table of a list of rows; after {@link #FICHE} and {@link #CLE}. */
    record DeTable(String section, Champ champ, String nom) {
        boolean de(Genre genre) {
            return Catalogue.section(genre, section)
                    .filter(s -> s.champs().contains(champ))
                    .isPresent();
        }
    }

    static List<DeGenre> parGenre() {
        return List.copyOf(GENRES.values());
    }

    static List<DeTable> parTable() {
        return TABLES;
    }

    private static Map<Genre, DeGenre> genres() {
        var genres = new LinkedHashMap<Genre, DeGenre>();
        for (var genre : ORDRE) {
            var pluriel = genre.pluriel();
            genres.put(
                    genre,
                    new DeGenre(
                            genre, Character.toUpperCase(pluriel.charAt(0)) + pluriel.substring(1), colonnes(genre)));
        }
        return genres;
    }

    /** « Précisions » is in two sections: each then names its own. */
    private static List<Colonne> colonnes(Genre genre) {
        var fois = new HashMap<String, Integer>();
        for (var section : Catalogue.sections(genre)) {
            for (var champ : simples(section)) {
                fois.merge(champ.libelle(), 1, Integer::sum);
            }
        }
        var colonnes = new ArrayList<Colonne>();
        for (var section : Catalogue.sections(genre)) {
            for (var champ : simples(section)) {
                var titre = fois.getOrDefault(champ.libelle(), 1) > 1
                        ? champ.libelle() + " (" + section.titre() + ")"
                        : champ.libelle();
                colonnes.add(new Colonne(section.cle(), champ, titre));
            }
        }
        return colonnes;
    }

    private static List<Champ> simples(Section section) {
        return section.champs().stream()
                .filter(c -> c.nature() != Champ.Nature.TABLE)
                .toList();
    }

    private static List<DeTable> tables() {
        var tables = new LinkedHashMap<String, DeTable>();
        for (var genre : ORDRE) {
            for (var section : Catalogue.sections(genre)) {
                for (var champ : section.champs()) {
                    if (champ.nature() == Champ.Nature.TABLE) {
                        tables.putIfAbsent(
                                section.cle() + "." + champ.cle(), new DeTable(section.cle(), champ, nom(champ)));
                    }
                }
            }
        }
        return List.copyOf(tables.values());
    }

    private static String nom(Champ champ) {
        return champ.libelle().substring(0, Math.min(champ.libelle().length(), NOM_MAX));
    }
}
