package fr.maillage.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the documents of a body look: its name, its logo, two colours that can be read on white.
 *
 * @param nom name of the body, in footers; empty when there is none
 * @param logo its alternative text is the body's name
 */
public record Theme(String nom, @Nullable Image logo, Couleur principale, Couleur secondaire) {
    /** Smallest contrast of text on its ground (RGAA 3.2). */
    public static final double CONTRASTE = 4.5;

    private static final Couleur BLEU = Couleur.de("#1B4F7A");
    private static final Couleur ORANGE = Couleur.de("#B4500F");

    /** @throws IllegalArgumentException for a colour that cannot be read on white; {@link #choisi} mends it */
    public Theme {
        if (principale.contraste(Couleur.BLANC) < CONTRASTE || secondaire.contraste(Couleur.BLANC) < CONTRASTE) {
            throw new IllegalArgumentException("a colour of the theme cannot be read on white");
        }
    }

    /** A theme, and in French what had to be changed of what was asked. */
    public record Choisi(Theme theme, List<String> remarques) {
        public Choisi {
            remarques = List.copyOf(remarques);
        }
    }

    public static Theme neutre(String nom) {
        return new Theme(nom, null, BLEU, ORANGE);
    }

    /** A colour too light for text is darkened until it can be read, and the person who chose it is told. */
    public static Choisi choisi(String nom, @Nullable Image logo, Couleur principale, Couleur secondaire) {
        var remarques = new ArrayList<String>();
        var theme = new Theme(nom, logo, lisible(principale, remarques), lisible(secondaire, remarques));
        return new Choisi(theme, remarques);
    }

    private static Couleur lisible(Couleur demandee, List<String> remarques) {
        var retenue = demandee.assombrieJusqua(CONTRASTE);
        if (!retenue.equals(demandee)) {
            remarques.add(
                    "La couleur #%s est trop claire pour être lue sur fond blanc\u00a0: les documents emploient #%s, plus foncée."
                            .formatted(demandee.hexa(), retenue.hexa()));
        }
        return retenue;
    }
}
