package fr.maillage.lieu.publication.schema;

import java.util.List;

/** What became of a place on its way to the national schema. */
public sealed interface Conversion {
    /** A row valid for the Table Schema and for the official library. */
    record Exportee(LigneNationale ligne, List<Avertissement> avertissements) implements Conversion {
        public Exportee {
            avertissements = List.copyOf(avertissements);
        }
    }

    /** No valid row can be written; there is at least one reason. */
    record Refusee(List<RefusDePublication> raisons) implements Conversion {
        public Refusee {
            raisons = List.copyOf(raisons);
            if (raisons.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }
}
