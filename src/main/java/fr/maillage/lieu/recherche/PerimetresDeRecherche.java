package fr.maillage.lieu.recherche;

import fr.maillage.lieu.Filtres.Territoire;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Regions;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the territory of a search holds. */
@Component
public class PerimetresDeRecherche {
    private final Territoires territoires;
    private final HistoireDesCodes histoire;

    PerimetresDeRecherche(Territoires territoires, HistoireDesCodes histoire) {
        this.territoires = territoires;
        this.histoire = histoire;
    }

    /**
     * @param perimetre empty for everywhere
     * @param inconnus codes that lead nowhere
     */
    public record Lu(Optional<Perimetre> perimetre, List<String> inconnus) {}

    public Lu lire(@Nullable Territoire territoire) {
        if (territoire == null || territoire.genre() == Territoire.Genre.FRANCE) {
            return new Lu(Optional.empty(), List.of());
        }
        var connus = new ArrayList<Perimetre>();
        var inconnus = new ArrayList<String>();
        for (var code : territoire.codes()) {
            un(territoire.genre(), code).ifPresentOrElse(connus::add, () -> inconnus.add(code));
        }
        return new Lu(reunir(connus), inconnus);
    }

    private Optional<Perimetre> un(Territoire.Genre genre, String code) {
        return switch (genre) {
            case REGIONS -> Regions.livrees().trouver(code).map(r -> r.perimetre(territoires));
            case DEPARTEMENTS -> territoires.perimetre(Niveau.DEPARTEMENT, code);
            case EPCIS -> territoires.perimetre(Niveau.EPCI, code);
            case COMMUNES -> histoire.codeActuel(code).flatMap(actuel -> territoires.perimetre(Niveau.COMMUNE, actuel));
            case FRANCE -> Optional.of(territoires.france());
        };
    }

    private static Optional<Perimetre> reunir(List<Perimetre> perimetres) {
        if (perimetres.size() < 2) {
            return perimetres.stream().findFirst();
        }
        var noms = perimetres.stream().map(Perimetre::nom).toList();
        var nom = noms.size() > 4
                ? String.join(", ", noms.subList(0, 3)) + " et " + (noms.size() - 3) + " autres"
                : String.join(", ", noms.subList(0, noms.size() - 1)) + " et " + noms.getLast();
        return Optional.of(new Perimetre(
                Niveau.SELECTION,
                "plusieurs",
                nom,
                perimetres.stream()
                        .map(Perimetre::positions)
                        .reduce(IntStream.empty(), IntStream::concat)
                        .toArray()));
    }
}
