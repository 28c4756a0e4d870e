package fr.maillage.feuillederoute.fichier;

import java.util.List;
import java.util.Optional;

/**
 * What a file proposes.
 *
 * @param format « JSON », « Classeur complet », « Classeur de Territoires en Transitions »
 * @param tete name and context, when the file says them
 * @param avis what was read otherwise than one may think: sheets and columns left out
 */
public record Lecture(String format, Optional<Tete> tete, List<Candidat> candidats, List<String> avis) {
    public Lecture {
        candidats = List.copyOf(candidats);
        avis = List.copyOf(avis);
    }
}
