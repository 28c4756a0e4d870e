package fr.maillage.demarche.methode.pages;

import fr.maillage.demarche.methode.plan.Condition;
import fr.maillage.demarche.methode.plan.Element;
import fr.maillage.demarche.methode.plan.Etape;
import fr.maillage.demarche.methode.plan.Livrable;
import fr.maillage.demarche.methode.plan.Phase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of pieces that a plan is made of, with their words. */
enum GenreDElement {
    PHASE("Phase", "la phase", "une phase"),
    ETAPE("Étape", "l’étape", "une étape"),
    LIVRABLE("Livrable", "le livrable", "un livrable"),
    CONDITION("Condition", "la condition", "une condition");

    private final String nom;
    private final String defini;
    private final String indefini;

    GenreDElement(String nom, String defini, String indefini) {
        this.nom = nom;
        this.defini = defini;
        this.indefini = indefini;
    }

    static GenreDElement de(Element element) {
        return switch (element) {
            case Phase phase -> PHASE;
            case Etape etape -> ETAPE;
            case Livrable livrable -> LIVRABLE;
            case Condition condition -> CONDITION;
        };
    }

    static Optional<GenreDElement> ecrit(String valeur) {
        return Arrays.stream(values()).filter(g -> g.valeur().equals(valeur)).findFirst();
    }

    /** In addresses. */
    String valeur() {
        return name().toLowerCase(Locale.ROOT);
    }

    String nom() {
        return nom;
    }

    String defini() {
        return defini;
    }

    String indefini() {
        return indefini;
    }

    boolean feminin() {
        return this != LIVRABLE;
    }

    /** Whether it is planned at dates. */
    boolean date() {
        return this == PHASE || this == ETAPE;
    }
}
