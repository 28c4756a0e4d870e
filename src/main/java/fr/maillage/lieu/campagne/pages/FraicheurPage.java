package fr.maillage.lieu.campagne.pages;

import fr.maillage.presentation.EnTete;
import java.util.List;

/** How old the information is, by EPCI. @param classes their words, freshest first */
public record FraicheurPage(EnTete enTete, List<String> classes, List<Ligne> lignes, Ligne total) {
    /** @param comptes one a class @param adresses where the places of each class are listed */
    public record Ligne(String territoire, List<Integer> comptes, List<String> adresses, int total) {}
}
