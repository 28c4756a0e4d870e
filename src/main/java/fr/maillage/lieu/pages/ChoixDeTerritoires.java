package fr.maillage.lieu.pages;

import fr.maillage.lieu.Filtres.Territoire;
import fr.maillage.lieu.recherche.PerimetresDeRecherche;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The territories that the professional form proposes: ours, its EPCI, and the one asked. */
@Component
class ChoixDeTerritoires {
    private final Territoires territoires;
    private final PerimetresDeRecherche perimetres;
    private final TerritoireDAccueil chezNous;

    ChoixDeTerritoires(Territoires territoires, PerimetresDeRecherche perimetres, TerritoireDAccueil chezNous) {
        this.territoires = territoires;
        this.perimetres = perimetres;
        this.chezNous = chezNous;
    }

    List<Option> options(@Nullable Territoire demande) {
        var options = new ArrayList<Option>();
        options.add(new Option(FormulaireDeLieux.territoire(Territoire.FRANCE, null), "Toute la France"));
        departements().forEach(code -> {
            ajouter(options, new Territoire(Territoire.Genre.DEPARTEMENTS, List.of(code)));
            territoires.epcis().stream()
                    .filter(e -> e.departements().contains(code))
                    .forEach(e -> ajouter(options, new Territoire(Territoire.Genre.EPCIS, List.of(e.code()))));
        });
        ajouter(options, chezNous.territoire());
        if (demande != null) {
            ajouter(options, demande);
        }
        return options;
    }

    private Set<String> departements() {
        var codes = new LinkedHashSet<String>();
        perimetres
                .lire(chezNous.territoire())
                .perimetre()
                .ifPresent(p -> p.positions().mapToObj(territoires::commune).forEach(c -> codes.add(c.departement())));
        if (codes.isEmpty()) {
            territoires.departements().stream().map(Departement::code).forEach(codes::add);
        }
        return codes;
    }

    private void ajouter(List<Option> options, Territoire territoire) {
        var valeur = FormulaireDeLieux.territoire(territoire, null);
        if (options.stream().noneMatch(o -> o.valeur().equals(valeur))) {
            perimetres.lire(territoire).perimetre().ifPresent(p -> options.add(new Option(valeur, p.nom())));
        }
    }
}
