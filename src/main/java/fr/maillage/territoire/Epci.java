package fr.maillage.territoire;

import java.util.List;

/**
 * An intercommunality with its own taxation.
 *
 * @param code SIREN, nine digits
 * @param nom usual name (« CC du Pays de Revigny sur Ornain »)
 * @param nature legal nature as published: CC, CA, CU, METRO, MET69
 * @param departements codes of the départements of its communes, most populated first; several when it straddles a border
 */
public record Epci(String code, String nom, String nature, List<String> departements) {
    public Epci {
        departements = List.copyOf(departements);
    }
}
