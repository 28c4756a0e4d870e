package fr.maillage.document;

import java.util.HashSet;
import java.util.List;

/** A document in pages (A4, French): minutes, a report, a synthesis. */
public record DocumentTexte(Intitule intitule, Theme theme, List<Bloc> blocs) implements Document {
    /**
     * @throws IllegalArgumentException if two zones to write have the same id: one of them could not be read back; if the first heading is not of level
     *     1, or one skips a level: a screen reader could not tell what is under what
     */
    public DocumentTexte {
        blocs = List.copyOf(blocs);
        var ids = new HashSet<String>();
        int niveau = 0;
        for (var bloc : blocs) {
            if (bloc instanceof Bloc.Titre titre) {
                if (titre.niveau() > niveau + 1) {
                    throw new IllegalArgumentException(
                            "« " + titre.texte() + " » of level " + titre.niveau() + " comes under level " + niveau);
                }
                niveau = titre.niveau();
            }
            if (bloc instanceof Bloc.ZoneARediger zone && !ids.add(zone.id())) {
                throw new IllegalArgumentException("two zones are called " + zone.id());
            }
        }
    }
}
