package fr.maillage.document;

import java.util.HashSet;
import java.util.List;

/** A document in pages (A4, French): minutes, a report, a synthesis. */
public record DocumentTexte(Intitule intitule, Theme theme, List<Bloc> blocs) implements Document {
    /** @throws IllegalArgumentException if two zones to write have the same id: one of them could not be read back */
    public DocumentTexte {
        blocs = List.copyOf(blocs);
        var ids = new HashSet<String>();
        for (var bloc : blocs) {
            if (bloc instanceof Bloc.ZoneARediger zone && !ids.add(zone.id())) {
                throw new IllegalArgumentException("two zones are called " + zone.id());
            }
        }
    }
}
