package fr.maillage.enquete.pages;

import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.ResultatsDEnquete;
import fr.maillage.enquete.pages.PageDesResultats.Representation;
import fr.maillage.territoire.Epci;
import fr.maillage.territoire.Territoires;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Those who answered, beside the population: told, never corrected by weights. */
@Component
class Representativite {
    /** Beyond this ratio either way, the reader is told. */
    private static final double ECART = 1.5;

    private final Territoires territoires;

    Representativite(Territoires territoires) {
        this.territoires = territoires;
    }

    /** @param communes codes of those of the survey */
    List<Representation> parEpci(ResultatsDEnquete resultats, Set<String> communes) {
        var populations = new HashMap<String, Long>();
        for (var code : communes) {
            territoires
                    .commune(code)
                    .ifPresent(
                            c -> populations.merge(c.epci() == null ? "" : c.epci(), (long) c.population(), Long::sum));
        }
        var lignes = resultats.participation().stream()
                .filter(t -> t.decoupage() == Decoupage.EPCI)
                .flatMap(t -> t.lignes().stream())
                .filter(l -> territoires
                        .epci(l.id())
                        .map(Epci::code)
                        .filter(populations::containsKey)
                        .isPresent())
                .toList();
        double repondants = lignes.stream().mapToInt(l -> l.compte().base()).sum();
        double habitants = lignes.stream()
                .mapToLong(l -> populations.getOrDefault(l.id(), 0L))
                .sum();
        return lignes.stream()
                .map(l -> {
                    long population = populations.getOrDefault(l.id(), 0L);
                    double reponses = 100 * l.compte().base() / repondants;
                    double part = 100 * population / habitants;
                    return new Representation(
                            l.libelle(), l.compte().base(), reponses, population, part, lecture(reponses, part));
                })
                .toList();
    }

    private static String lecture(double reponses, double population) {
        if (population <= 0) {
            return "";
        }
        if (reponses > ECART * population) {
            return "plus présente que dans la population";
        }
        return reponses * ECART < population ? "moins présente que dans la population" : "";
    }
}
