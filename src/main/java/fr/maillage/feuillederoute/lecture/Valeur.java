package fr.maillage.feuillederoute.lecture;

import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.presentation.Lien;
import java.util.List;
import java.util.stream.Collectors;

/** What a field holds, as it is read. */
public sealed interface Valeur {
    Valeur RIEN = new Texte("");

    /** Nothing to show. */
    boolean vide();

    /** On lines, without links: for a comparison, a document. */
    String enTexte();

    /** One line or several; possibly empty. */
    record Texte(String texte) implements Valeur {
        @Override
        public boolean vide() {
            return texte.isBlank();
        }

        @Override
        public String enTexte() {
            return texte;
        }
    }

    /** @param liens the address is empty for what has no page */
    record Liens(List<Lien> liens) implements Valeur {
        @Override
        public boolean vide() {
            return liens.isEmpty();
        }

        @Override
        public String enTexte() {
            return liens.stream().map(Lien::libelle).collect(Collectors.joining("\n"));
        }
    }

    /** @param colonnes those that at least one row fills */
    record Tableau(List<Champ> colonnes, List<Rangee> rangees) implements Valeur {
        @Override
        public boolean vide() {
            return rangees.isEmpty();
        }

        /** True when rows hold sentences: they are read one under the other better than in columns. */
        public boolean enPhrases() {
            return colonnes.stream().anyMatch(c -> c.nature() == Champ.Nature.PARAGRAPHE);
        }

        @Override
        public String enTexte() {
            return rangees.stream().map(Rangee::enTexte).collect(Collectors.joining("\n"));
        }
    }

    /** @param cellules one for each column of the table */
    record Rangee(String cle, List<Cellule> cellules) {
        public String enTexte() {
            return cellules.stream()
                    .filter(c -> !c.valeur().vide())
                    .map(c -> c.champ().libelle() + "\u00a0: " + c.valeur().enTexte())
                    .collect(Collectors.joining("\u00a0; "));
        }

        /** The first filled cell, which names the row. */
        public Valeur titre() {
            return cellules.stream()
                    .map(Cellule::valeur)
                    .filter(v -> !v.vide())
                    .findFirst()
                    .orElse(RIEN);
        }

        /** What follows its title. */
        public List<Cellule> suite() {
            return cellules.stream().filter(c -> !c.valeur().vide()).skip(1).toList();
        }
    }

    record Cellule(Champ champ, Valeur valeur) {}
}
