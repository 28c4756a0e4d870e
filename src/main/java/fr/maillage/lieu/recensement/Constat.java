package fr.maillage.lieu.recensement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the reading of one row notes what it could not take. */
public final class Constat {
    private static final int CITATION = 120;

    private final Set<Avertissement> avertissements = new LinkedHashSet<>();

    public void noter(Avertissement.Genre genre, String detail) {
        avertissements.add(new Avertissement(genre, detail));
    }

    /** Notes what the source wrote, cut when it is long. */
    public void citer(Avertissement.Genre genre, String ecrit) {
        var une = ecrit.replaceAll("\\s+", " ").strip();
        noter(genre, "«\u00a0" + (une.length() > CITATION ? une.substring(0, CITATION) + "…" : une) + "\u00a0»");
    }

    public List<Avertissement> avertissements() {
        return List.copyOf(avertissements);
    }
}
