package fr.maillage.document;

import java.util.List;
import java.util.regex.Pattern;

/** A piece of a {@link DocumentTexte}, one under the other. */
public sealed interface Bloc
        permits Bloc.Titre,
                Bloc.Paragraphe,
                Bloc.Liste,
                Tableau,
                Bloc.Figure,
                Bloc.Encart,
                Bloc.SautDePage,
                Bloc.Sommaire,
                Bloc.ZoneARediger {

    /** @param niveau 1 to 4; the title of the document itself is above 1 */
    record Titre(int niveau, String texte) implements Bloc {
        public static final int NIVEAU_LE_PLUS_BAS = 4;

        public Titre {
            if (niveau < 1 || niveau > NIVEAU_LE_PLUS_BAS) {
                throw new IllegalArgumentException("a heading is of level 1 to 4, not " + niveau);
            }
            if (texte.isBlank()) {
                throw new IllegalArgumentException("a heading says something");
            }
        }
    }

    record Paragraphe(Texte texte) implements Bloc {
        public static Paragraphe de(String texte) {
            return new Paragraphe(Texte.de(texte));
        }
    }

    /** @param numerotee numbered from 1; else bulleted */
    record Liste(boolean numerotee, List<Puce> puces) implements Bloc {
        public Liste {
            puces = List.copyOf(puces);
        }

        /** Bulleted, one level. */
        public static Liste de(List<String> puces) {
            return new Liste(false, puces.stream().map(Puce::de).toList());
        }
    }

    /**
     * @param legende empty when there is none
     * @param largeur share of the width of the text, above 0 up to 1
     */
    record Figure(Image image, String legende, double largeur) implements Bloc {
        public Figure {
            if (!(largeur > 0 && largeur <= 1)) {
                throw new IllegalArgumentException("a figure takes a share of the width, not " + largeur);
            }
        }

        public static Figure entiere(Image image, String legende) {
            return new Figure(image, legende, 1);
        }
    }

    /** A notice set apart from the text. */
    record Encart(Nature nature, String titre, List<Texte> paragraphes) implements Bloc {
        /** The second colour of the theme marks an ATTENTION, the first an INFORMATION. The title must say it in words: colour alone tells nothing. */
        public enum Nature {
            INFORMATION,
            ATTENTION
        }

        public Encart {
            paragraphes = List.copyOf(paragraphes);
            if (titre.isBlank()) {
                throw new IllegalArgumentException("a notice has a title");
            }
        }
    }

    record SautDePage() implements Bloc {}

    /** Table of contents: the headings down to a level, with their page. */
    record Sommaire(int profondeur) implements Bloc {
        public Sommaire {
            if (profondeur < 1 || profondeur > Titre.NIVEAU_LE_PLUS_BAS) {
                throw new IllegalArgumentException("a table of contents goes down to level 1 to 4, not " + profondeur);
            }
        }
    }

    /**
     * A zone that a person writes, in the file itself: its text is read back by {@link LectureDeZones}.
     *
     * @param id stable name: small letters, digits and hyphens, a letter first, 48 characters at most
     * @param consigne what to write there
     * @param texte what is written today, a line per paragraph; empty when nothing is
     */
    record ZoneARediger(String id, String consigne, String texte) implements Bloc {
        private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,47}");

        public ZoneARediger {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("not the id of a zone: " + id);
            }
            if (consigne.isBlank()) {
                throw new IllegalArgumentException("the zone " + id + " does not say what to write there");
            }
        }
    }
}
