package fr.maillage.document.planche;

import fr.maillage.document.Image;
import java.util.List;

/**
 * A slide ready to be drawn.
 *
 * @param elements in reading order, after the title
 */
public record Planche(Modele modele, Ligne titre, List<Element> elements, String notes) {
    public Planche {
        elements = List.copyOf(elements);
    }

    public enum Modele {
        COUVERTURE,
        SECTION,
        CONTENU,
        DEUX_COLONNES,
        TITRE_SEUL
    }

    /** What a text is on its slide: the placeholder that holds it. */
    public enum Role {
        TITRE,
        SOUS_TITRE,
        MENTION,
        CORPS,
        INTITULE_GAUCHE,
        CORPS_GAUCHE,
        INTITULE_DROITE,
        CORPS_DROITE,
        LEGENDE
    }

    public sealed interface Element permits Ligne, Corps, Dessin, Grille {
        Cadre cadre();
    }

    /**
     * A text of one paragraph.
     *
     * @param taille in points
     */
    public record Ligne(Role role, Cadre cadre, String texte, double taille) implements Element {}

    /** @param taille of the first level, in points */
    public record Corps(Role role, Cadre cadre, List<Alinea> alineas, double taille) implements Element {
        public double taille(Alinea alinea) {
            return Coulee.taille(alinea, taille);
        }

        public double retrait(Alinea alinea) {
            return Coulee.retrait(alinea, false);
        }

        /** Space before a paragraph that is not the first, in points. */
        public double avant(Alinea alinea) {
            return taille * (alinea.niveau() == 0 ? Coulee.AVANT : Coulee.AVANT_SOUS_PUCE);
        }
    }

    public record Dessin(Cadre cadre, Image image) implements Element {}
}
