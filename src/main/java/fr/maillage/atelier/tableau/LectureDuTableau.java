package fr.maillage.atelier.tableau;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Ressemblance;
import fr.maillage.atelier.contribution.Tableau;
import fr.maillage.atelier.registre.Familles;
import fr.maillage.atelier.registre.LectureDesContributions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a board whole, at one go. */
@Component
public class LectureDuTableau {
    private static final int RAPPROCHEMENTS = 5;

    private final LectureDesContributions contributions;
    private final Familles familles;

    LectureDuTableau(LectureDesContributions contributions, Familles familles) {
        this.contributions = contributions;
        this.familles = familles;
    }

    /**
     * @param voix supports by contribution that stands by itself
     * @param participants how many phones joined
     */
    public record Lu(
            Tableau tableau,
            List<Famille> familles,
            Map<String, Contribution> toutes,
            Map<String, Integer> voix,
            int participants) {}

    public Lu lire(Atelier atelier) {
        var familles = this.familles.de(atelier.id());
        var toutes = contributions.toutes(atelier.id());
        var ordre =
                atelier.etat() == Etat.VOTE || atelier.etat() == Etat.CLOS ? Tableau.Ordre.VOIX : Tableau.Ordre.ARRIVEE;
        var voix = contributions.voix(atelier.id());
        return new Lu(
                Tableau.de(toutes, familles, voix, ordre),
                familles,
                toutes.stream().collect(Collectors.toMap(Contribution::id, Function.identity())),
                voix,
                contributions.participants(atelier.id()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    /** Pairs that nobody left apart yet. */
    List<Ressemblance.Paire> rapprochements(Atelier atelier, Lu lu) {
        var ecarts = contributions.ecarts(atelier.id());
        return Ressemblance.paires(lu.toutes().values(), Integer.MAX_VALUE).stream()
                .filter(p -> !ecarts.contains(p.a() + " " + p.b()))
                .limit(RAPPROCHEMENTS)
                .toList();
    }
}
