package fr.maillage.lieu.publication;

import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.publication.schema.Avertissement;
import fr.maillage.lieu.publication.schema.LigneNationale;
import fr.maillage.territoire.Coordonnees;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of open data.
 *
 * @param position null while unknown; kept beside the fiche, which would read it from text for each filter
 * @param epci SIREN of the EPCI of its commune; empty when unknown or none
 * @param departement code; empty when unknown
 */
public record Publiee(
        Lieu lieu,
        LigneNationale ligne,
        @Nullable Coordonnees position,
        List<Avertissement> avertissements,
        String epci,
        String departement) {
    public Publiee {
        avertissements = List.copyOf(avertissements);
    }

    public String id() {
        return lieu.id();
    }
}
