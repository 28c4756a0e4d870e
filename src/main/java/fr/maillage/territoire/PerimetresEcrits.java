package fr.maillage.territoire;

import fr.maillage.presentation.formulaire.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Territories as accounts write them: « departement:55 », « epci:200066108 », « selection:… », « france ». */
@Component
public class PerimetresEcrits {
    private final Territoires territoires;
    private final Selections selections;

    PerimetresEcrits(Territoires territoires, Selections selections) {
        this.territoires = territoires;
        this.selections = selections;
    }

    /** Codes of its communes; empty for what is unknown. */
    public Set<String> communes(String perimetre) {
        if (perimetre.equals(Niveau.FRANCE.chemin())) {
            return codes(territoires.france());
        }
        var parties = perimetre.split(":", 2);
        if (parties.length < 2) {
            return Set.of();
        }
        if (parties[0].equals(Niveau.SELECTION.chemin())) {
            return selections
                    .trouver(parties[1])
                    .map(s -> Set.copyOf(s.codes()))
                    .orElse(Set.of());
        }
        return connu(parties).map(this::codes).orElse(Set.of());
    }

    /** The territory; empty for what is unknown, or has no commune. */
    public Optional<Perimetre> perimetre(String ecrit) {
        var communes = communes(ecrit);
        if (communes.isEmpty()) {
            return Optional.empty();
        }
        var parties = ecrit.split(":", 2);
        if (parties.length == 2 && !parties[0].equals(Niveau.SELECTION.chemin())) {
            return connu(parties);
        }
        int[] positions = communes.stream()
                .map(territoires::position)
                .flatMapToInt(OptionalInt::stream)
                .toArray();
        return parties.length < 2
                ? Optional.of(territoires.france())
                : Optional.of(new Perimetre(Niveau.SELECTION, parties[1], nom(ecrit), positions));
    }

    public String nom(String perimetre) {
        var parties = perimetre.split(":", 2);
        if (parties.length < 2) {
            return "France";
        }
        return parties[0].equals(Niveau.SELECTION.chemin())
                ? selections.trouver(parties[1]).map(Selection::nom).orElse("Sélection de communes")
                : connu(parties).map(Perimetre::nom).orElse(perimetre);
    }

    private Optional<Perimetre> connu(String... parties) {
        return Arrays.stream(Niveau.values())
                .filter(n -> n.chemin().equals(parties[0]))
                .findFirst()
                .flatMap(n -> territoires.perimetre(n, parties[1]));
    }

    /** A territory and those inside it that a study may be about: départements of France, EPCI of a département. */
    public List<Option> dans(String perimetre) {
        var options = new ArrayList<Option>();
        if (perimetre.equals(Niveau.FRANCE.chemin())) {
            territoires.departements().stream()
                    .map(d -> new Option("departement:" + d.code(), d.nom() + " (" + d.code() + ")"))
                    .forEach(options::add);
            return options;
        }
        var communes = communes(perimetre);
        if (communes.isEmpty()) {
            return options;
        }
        options.add(new Option(perimetre, nom(perimetre)));
        var epcis = new TreeSet<String>();
        communes.stream()
                .flatMap(code -> territoires.commune(code).stream())
                .flatMap(c -> Optional.ofNullable(c.epci()).stream())
                .forEach(epcis::add);
        epcis.stream()
                .map(siren -> new Option("epci:" + siren, nom("epci:" + siren)))
                .filter(o -> !o.valeur().equals(perimetre) && communes.containsAll(communes(o.valeur())))
                .sorted(Comparator.comparing(Option::libelle))
                .forEach(options::add);
        return options;
    }

    private Set<String> codes(Perimetre perimetre) {
        return perimetre
                .positions()
                .mapToObj(i -> territoires.commune(i).code())
                .collect(Collectors.toUnmodifiableSet());
    }
}
