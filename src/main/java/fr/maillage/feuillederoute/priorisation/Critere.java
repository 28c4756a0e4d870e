package fr.maillage.feuillederoute.priorisation;

import fr.maillage.feuillederoute.modele.MethodeDePriorite;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is noted, each by one method. */
public enum Critere {
    POINTS(MethodeDePriorite.POINTS, "Points", 0, 99),
    NOUVEAU(MethodeDePriorite.NUF, "Nouveau", 1, 10),
    UTILE(MethodeDePriorite.NUF, "Utile", 1, 10),
    FAISABLE(MethodeDePriorite.NUF, "Faisable", 1, 10),
    IMPACT(MethodeDePriorite.IMPACT_EFFORT, "Impact", 1, 10),
    EFFORT(MethodeDePriorite.IMPACT_EFFORT, "Effort", 1, 10);

    private final MethodeDePriorite methode;
    private final String libelle;
    private final int minimum;
    private final int maximum;

    Critere(MethodeDePriorite methode, String libelle, int minimum, int maximum) {
        this.methode = methode;
        this.libelle = libelle;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    public static List<Critere> de(MethodeDePriorite methode) {
        return Arrays.stream(values()).filter(c -> c.methode == methode).toList();
    }

    public String libelle() {
        return libelle;
    }

    /** Name of its column, and start of the name of its fields. */
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean admet(int note) {
        return note >= minimum && note <= maximum;
    }

    /** « de 1 à 10 » */
    public String bornes() {
        return "de " + minimum + " à " + maximum;
    }
}
