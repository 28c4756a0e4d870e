package fr.maillage.document;

import java.util.List;

/**
 * A table of data. Its header is repeated on each page; a row breaks over two pages only when it is taller than one. Without rows, it says so.
 *
 * @param legende what the table shows; never empty, it is also its alternative text
 * @param groupes an upper header row, whose spans cover all columns; empty when there is none
 * @param colonnes 1 to 20
 * @param premiereColonneEnTete the first column names its row
 * @param lignes each with a cell per column
 */
public record Tableau(
        String legende,
        List<Groupe> groupes,
        List<Colonne> colonnes,
        boolean premiereColonneEnTete,
        List<List<Cellule>> lignes)
        implements Bloc {
    private static final int COLONNES_AU_PLUS = 20;

    /** @param colonnes how many columns it spans, 1 or more; a group without words heads nothing */
    public record Groupe(String intitule, int colonnes) {}

    /** @param part share of the width relative to other columns, above 0 */
    public record Colonne(String intitule, double part, Alignement alignement) {
        public Colonne {
            if (!(part > 0 && part < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a column has a width, not " + part);
            }
        }

        public static Colonne texte(String intitule, double part) {
            return new Colonne(intitule, part, Alignement.TEXTE);
        }

        public static Colonne nombre(String intitule, double part) {
            return new Colonne(intitule, part, Alignement.NOMBRE);
        }
    }

    /** NOMBRE is set to the right, so that units stand under units. */
    public enum Alignement {
        TEXTE,
        NOMBRE
    }

    /** Paragraphs, then bullets. */
    public record Cellule(List<Texte> paragraphes, List<Texte> puces) {
        public static final Cellule VIDE = new Cellule(List.of(), List.of());

        public Cellule {
            paragraphes = List.copyOf(paragraphes);
            puces = List.copyOf(puces);
        }

        /** In characters. */
        public int longueur() {
            return paragraphes.stream().mapToInt(t -> t.brut().length()).sum()
                    + puces.stream().mapToInt(t -> t.brut().length()).sum();
        }

        public static Cellule de(String texte) {
            return de(Texte.de(texte));
        }

        public static Cellule de(Texte texte) {
            return new Cellule(List.of(texte), List.of());
        }

        public static Cellule puces(List<String> puces) {
            return new Cellule(List.of(), puces.stream().map(Texte::de).toList());
        }
    }

    public Tableau {
        groupes = List.copyOf(groupes);
        colonnes = List.copyOf(colonnes);
        lignes = lignes.stream().map(List::copyOf).toList();
        if (legende.isBlank()) {
            throw new IllegalArgumentException("a table says what it shows");
        }
        if (colonnes.isEmpty() || colonnes.size() > COLONNES_AU_PLUS) {
            throw new IllegalArgumentException("a table has 1 to 20 columns, not " + colonnes.size());
        }
        if (!groupes.isEmpty()
                && (groupes.stream().anyMatch(g -> g.colonnes() < 1)
                        || groupes.stream().mapToInt(Groupe::colonnes).sum() != colonnes.size())) {
            throw new IllegalArgumentException("the groups do not cover the columns of « " + legende + " »");
        }
        for (var ligne : lignes) {
            if (ligne.size() != colonnes.size()) {
                throw new IllegalArgumentException(
                        "a row of « " + legende + " » has " + ligne.size() + " cells, not " + colonnes.size());
            }
        }
    }

    /** One header row, cells of plain text, the first of each row names it. */
    public static Tableau de(String legende, List<Colonne> colonnes, List<List<String>> lignes) {
        return new Tableau(
                legende,
                List.of(),
                colonnes,
                true,
                lignes.stream()
                        .map(ligne -> ligne.stream().map(Cellule::de).toList())
                        .toList());
    }

    /** The same table with other rows. */
    public Tableau avec(List<List<Cellule>> autres) {
        return new Tableau(legende, groupes, colonnes, premiereColonneEnTete, autres);
    }
}
