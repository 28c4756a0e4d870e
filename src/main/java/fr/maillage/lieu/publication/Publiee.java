package fr.maillage.lieu.publication;

import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.publication.schema.Avertissement;
import fr.maillage.lieu.publication.schema.LigneNationale;
import java.util.List;

/**
 * A place of open data.
 *
 * @param epci SIREN of the EPCI of its commune; empty when unknown or none
 * @param departement code; empty when unknown
 */
public record Publiee(
        Lieu lieu, LigneNationale ligne, List<Avertissement> avertissements, String epci, String departement) {
    public Publiee {
        avertissements = List.copyOf(avertissements);
    }

    public String id() {
        return lieu.id();
    }
}
