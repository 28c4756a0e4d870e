package fr.maillage.lieu.publication;

import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.publication.schema.RefusDePublication;
import java.util.List;

/** A place that open data leaves out, with at least one reason. */
public record Ecartee(Lieu lieu, List<RefusDePublication> raisons) {
    public Ecartee {
        raisons = List.copyOf(raisons);
    }
}
