package fr.maillage.lieu;

import fr.maillage.presentation.Lien;
import java.util.List;

/** The downloads that a list of places offers. Whoever publishes open data provides one; without it, lists offer none. */
@FunctionalInterface
public interface ExportsProposes {
    /** @return « Tableau CSV (schéma national) », with an address that downloads the very places that the filters give */
    List<Lien> de(Filtres filtres);
}
