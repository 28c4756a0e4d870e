package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import java.util.List;

/** Finds the known places that a declaration may be about. */
public interface Ressemblances {
    /** The likeliest first, five at most; only places that the public sees. */
    List<Lieu> chercher(Fiche fiche);
}
