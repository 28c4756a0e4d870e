package fr.maillage.feuillederoute.modele;

import java.util.List;

/**
 * What one edits at once of an element.
 *
 * @param cle name of the component of the element: « freins »
 */
public record Section(String cle, String titre, List<Champ> champs) {
    public Section {
        champs = List.copyOf(champs);
    }

    public Champ champ(String cle) {
        return champs.stream()
                .filter(c -> c.cle().equals(cle))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + cle + " in " + this.cle));
    }
}
