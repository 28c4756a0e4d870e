package fr.maillage.lieu.moderation.pages;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Ressort;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The territories and sources that places of a perimeter have. */
@Component
public class OptionsDeFiltre {
    private final FileDesLieux file;
    private final Territoires territoires;

    OptionsDeFiltre(FileDesLieux file, Territoires territoires) {
        this.file = file;
        this.territoires = territoires;
    }

    private List<Lieu> lieux(Ressort ressort) {
        return file.duRessort(ressort, EnumSet.complementOf(EnumSet.of(Etat.BROUILLON, Etat.ARCHIVE)));
    }

    /**
     * Départements when there are several, then EPCIs that hold a place.
     *
     * @param choisi kept in the list even when no place is there
     */
    public List<Option> territoires(Ressort ressort, String choisi) {
        var departements = new TreeSet<String>();
        var epcis = new TreeSet<String>();
        lieux(ressort).stream()
                .map(Lieu::communeActuelle)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> territoires.commune(code).stream())
                .forEach(commune -> noter(commune, departements, epcis));
        var options = new ArrayList<Option>();
        if (departements.size() > 1) {
            departements.stream().map(this::departement).forEach(options::add);
        }
        epcis.stream()
                .map(this::epci)
                .sorted(Comparator.comparing(Option::libelle))
                .forEach(options::add);
        if (!choisi.isEmpty() && options.stream().noneMatch(o -> o.valeur().equals(choisi))) {
            options.add(new Option(choisi, nom(choisi)));
        }
        return options;
    }

    private static void noter(Commune commune, TreeSet<String> departements, TreeSet<String> epcis) {
        departements.add(commune.departement());
        if (commune.epci() != null) {
            epcis.add(commune.epci());
        }
    }

    private Option departement(String code) {
        return new Option(
                "departement:" + code,
                territoires
                        .departement(code)
                        .map(d -> d.nom() + " (" + code + ")")
                        .orElse(code));
    }

    private Option epci(String code) {
        return new Option(
                "epci:" + code, territoires.epci(code).map(e -> e.nom()).orElse(code));
    }

    /** Name of « epci:200066108 »; the code itself for what is unknown. */
    public String nom(String territoire) {
        var parties = territoire.split(":", 2);
        if (parties.length < 2) {
            return territoire;
        }
        return switch (parties[0]) {
            case "commune" -> territoires.commune(parties[1]).map(Commune::nom).orElse(territoire);
            case "epci" -> territoires.epci(parties[1]).map(e -> e.nom()).orElse(territoire);
            case "departement" ->
                territoires.departement(parties[1]).map(d -> d.nom()).orElse(territoire);
            default -> territoire;
        };
    }

    public List<Option> sources(Ressort ressort) {
        return lieux(ressort).stream()
                .map(Lieu::source)
                .distinct()
                .sorted()
                .map(source -> new Option(source, source))
                .toList();
    }
}
