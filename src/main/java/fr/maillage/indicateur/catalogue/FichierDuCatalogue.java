package fr.maillage.indicateur.catalogue;

import fr.maillage.indicateur.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue as it is written: sources have names, indicators cite them. */
record FichierDuCatalogue(Map<String, Source> sources, List<Catalogue.Poids> poids, List<Entree> indicateurs) {

    record Estimation(String fichier, String cle, String colonne, String source) {}

    record Entree(
            String id,
            String libelle,
            String unite,
            int sens,
            String definition,
            @Nullable String source,
            @Nullable Recette recette,
            @Nullable Estimation estimation) {}

    Catalogue catalogue() {
        return new Catalogue(poids, indicateurs.stream().map(this::entree).toList());
    }

    private Catalogue.Entree entree(Entree e) {
        return new Catalogue.Entree(
                e.id,
                e.libelle,
                e.unite,
                e.sens,
                e.definition,
                e.source == null ? null : source(e.source),
                e.recette,
                e.estimation == null
                        ? null
                        : new Catalogue.Estimation(
                                e.estimation.fichier,
                                e.estimation.cle,
                                e.estimation.colonne,
                                source(e.estimation.source)));
    }

    private Source source(String nom) {
        Source source = sources.get(nom);
        if (source == null) {
            throw new IllegalArgumentException("catalogue: unknown source « " + nom + " »");
        }
        return source;
    }
}
