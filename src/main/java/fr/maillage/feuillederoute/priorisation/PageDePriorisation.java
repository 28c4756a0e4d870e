package fr.maillage.feuillederoute.priorisation;

import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.MethodeDePriorite;
import fr.maillage.presentation.EnTete;
import java.util.List;
import java.util.Map;

/**
 * Notes to give, ranking, decision.
 *
 * @param miennes what the account gave, or just typed: by element, by criterion
 * @param niveaux level that each element has now: name of the constant
 * @param erreurs what is wrong, by name of field; empty when nothing is
 * @param avis what was just done; empty when nothing was
 */
public record PageDePriorisation(
        EnTete enTete,
        String chemin,
        Genre genre,
        Classement classement,
        MatriceDEffort matrice,
        Map<String, Map<Critere, String>> miennes,
        Map<String, String> niveaux,
        Map<String, String> erreurs,
        String avis,
        int participants) {
    public static final List<MethodeDePriorite> METHODES =
            List.of(MethodeDePriorite.POINTS, MethodeDePriorite.NUF, MethodeDePriorite.IMPACT_EFFORT);
    public static final List<Genre> GENRES = List.of(Genre.ENJEU, Genre.DEFI, Genre.CHANTIER, Genre.ACTION);

    /** Points that each account shares out. */
    public static final int POINTS = 10;

    public String adresse() {
        return adresse(genre, classement.methode());
    }

    public String adresse(Genre genre, MethodeDePriorite methode) {
        return chemin + "/priorisation?genre=" + genre.name() + "&methode=" + methode.name();
    }

    public String mienne(String element, Critere critere) {
        return miennes.getOrDefault(element, Map.of()).getOrDefault(critere, "");
    }
}
