package fr.maillage.enquete.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** How a question is answered. */
public sealed interface Genre {
    /**
     * @param plusieurs whether several answers are possible
     * @param precision whether the last answer (« Autre ») asks to say more, in a text of {@link #PRECISION_MAX} characters at most
     */
    record Choix(List<Modalite> modalites, boolean plusieurs, boolean precision) implements Genre {
        public static final int MODALITES_MAX = 20;
        public static final int PRECISION_MAX = 200;

        public Choix(List<Modalite> modalites, boolean plusieurs) {
            this(modalites, plusieurs, false);
        }

        /** The answer that asks to say more; empty when none does. */
        public Optional<Modalite> aPreciser() {
            return precision ? Optional.of(modalites.getLast()) : Optional.empty();
        }

        public Choix {
            modalites = List.copyOf(modalites);
            if (modalites.size() < 2 || modalites.size() > MODALITES_MAX) {
                throw new IllegalArgumentException("il faut de 2 à " + MODALITES_MAX + " réponses proposées");
            }
            var ids = new HashSet<String>();
            var libelles = new HashSet<String>();
            for (var modalite : modalites) {
                if (!ids.add(modalite.id())) {
                    throw new IllegalArgumentException(
                            "l’identifiant «\u00a0" + modalite.id() + "\u00a0» est donné à deux réponses");
                }
                if (!libelles.add(modalite.libelle())) {
                    throw new IllegalArgumentException(
                            "la réponse «\u00a0" + modalite.libelle() + "\u00a0» est proposée deux fois");
                }
            }
        }
    }

    /**
     * A scale of whole numbers.
     *
     * @param minimum 0 or 1
     * @param maximum greater, at most 10
     * @param gauche what the lowest means; may be empty
     * @param droite what the highest means; may be empty
     */
    record Echelle(int minimum, int maximum, String gauche, String droite) implements Genre {
        public static final int PLUS_GRANDE = 10;
        public static final int BOUT_MAX = 60;

        public Echelle {
            if (minimum < 0 || minimum > 1 || maximum <= minimum + 1 || maximum > PLUS_GRANDE) {
                throw new IllegalArgumentException("une échelle va de 0 ou 1 à 10 au plus");
            }
            gauche = Bornes.texte(gauche, 0, BOUT_MAX, "le bas de l’échelle");
            droite = Bornes.texte(droite, 0, BOUT_MAX, "le haut de l’échelle");
        }
    }

    /** A few sentences, at most {@link #LONGUEUR_MAX} characters. */
    record TexteLibre() implements Genre {
        public static final int LONGUEUR_MAX = 1000;
    }

    /** A commune of France, by its INSEE code. */
    record CommuneDemandee() implements Genre {}

    /**
     * A whole number.
     *
     * @param unite « personnes »; may be empty
     */
    record Nombre(int minimum, int maximum, String unite) implements Genre {
        public static final int PLUS_GRAND = 1_000_000;
        public static final int UNITE_MAX = 30;

        public Nombre {
            if (minimum < 0 || maximum <= minimum || maximum > PLUS_GRAND) {
                throw new IllegalArgumentException(
                        "un nombre va de 0 à 1 000 000 au plus, le minimum avant le maximum");
            }
            unite = Bornes.texte(unite, 0, UNITE_MAX, "l’unité");
        }
    }

    /** Whether a condition may look at the answer: those are closed and few. */
    default boolean conditionne() {
        return this instanceof Choix || this instanceof Echelle;
    }
}
