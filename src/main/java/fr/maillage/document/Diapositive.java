package fr.maillage.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slide. Each has a title, by which a screen reader and the outline name it, and notes for whom speaks (a line per paragraph; empty when there are none). */
public sealed interface Diapositive {
    String titre();

    String notes();

    /** The first slide: title and subtitle, then the line that dates it. */
    record Couverture(String titre, String sousTitre, String mention, String notes) implements Diapositive {
        public Couverture {
            exigeUnTitre(titre);
        }

        public static Couverture de(Intitule intitule) {
            return new Couverture(intitule.titre(), intitule.sousTitre(), intitule.mention(), "");
        }
    }

    /** Opens a part. */
    record Section(String titre, String sousTitre, String notes) implements Diapositive {
        public Section {
            exigeUnTitre(titre);
        }
    }

    /** @param figure on the right, or null */
    record Puces(String titre, List<Puce> puces, @Nullable Image figure, String notes) implements Diapositive {
        public Puces {
            exigeUnTitre(titre);
            puces = List.copyOf(puces);
        }

        public static Puces de(String titre, List<String> puces) {
            return new Puces(titre, puces.stream().map(Puce::de).toList(), null, "");
        }
    }

    /** Its header is repeated on the slides it goes on over. */
    record TableauProjete(String titre, Tableau tableau, String notes) implements Diapositive {
        public TableauProjete {
            exigeUnTitre(titre);
        }
    }

    /** @param legende under the figure; empty when there is none */
    record PleineFigure(String titre, Image figure, String legende, String notes) implements Diapositive {
        public PleineFigure {
            exigeUnTitre(titre);
        }
    }

    /** A wide figure (a timeline) above what is said of it. */
    record FigureCommentee(String titre, Image figure, List<Puce> puces, String notes) implements Diapositive {
        public FigureCommentee {
            exigeUnTitre(titre);
            puces = List.copyOf(puces);
        }
    }

    record DeuxColonnes(String titre, Volet gauche, Volet droite, String notes) implements Diapositive {
        public DeuxColonnes {
            exigeUnTitre(titre);
        }
    }

    /** @param intitule heads the column; empty when nothing does */
    record Volet(String intitule, List<Puce> puces) {
        public Volet {
            puces = List.copyOf(puces);
        }
    }

    private static void exigeUnTitre(String titre) {
        if (titre.isBlank()) {
            throw new IllegalArgumentException("a slide has a title");
        }
    }
}
