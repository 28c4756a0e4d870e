package fr.maillage.fragilite.pages;

import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.RechercheDeTerritoires;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads communes typed or pasted by a person: codes, old codes, names. What is not understood is told, line by line. */
@Component
class SaisieDeCommunes {
    /** How many homonyms are asked for, and named in the answer. */
    private static final int PROPOSITIONS = 5;

    private static final int REFUS_MONTRES = 10;

    private final Territoires territoires;
    private final HistoireDesCodes histoire;
    private final RechercheDeTerritoires recherche;

    SaisieDeCommunes(Territoires territoires, HistoireDesCodes histoire, RechercheDeTerritoires recherche) {
        this.territoires = territoires;
        this.histoire = histoire;
        this.recherche = recherche;
    }

    /**
     * @param codes in force, in the order typed
     * @param refus one sentence per line that could not be used
     */
    record Lecture(List<String> codes, List<String> refus) {}

    /**
     * @param texte as typed
     * @param departements codes of the départements at hand: among homonyms, the only one that lies there is meant
     */
    Lecture lire(String texte, Set<String> departements) {
        var codes = new ArrayList<String>();
        var refus = new ArrayList<String>();
        texte.lines()
                .flatMap(ligne -> Arrays.stream(ligne.split("[;\t,]")))
                .map(String::strip)
                .filter(entree -> !entree.isEmpty())
                .forEach(entree -> lire(entree, departements, codes, refus));
        if (refus.size() > REFUS_MONTRES) {
            int autres = refus.size() - REFUS_MONTRES;
            refus.subList(REFUS_MONTRES, refus.size()).clear();
            refus.add("Et " + autres + " autres lignes.");
        }
        return new Lecture(codes, refus);
    }

    private void lire(String entree, Set<String> departements, List<String> codes, List<String> refus) {
        Optional<String> code = histoire.codeActuel(entree.toUpperCase(Locale.ROOT));
        if (code.isPresent()) {
            codes.add(code.get());
            return;
        }
        var trouvees = recherche.chercher(entree, PROPOSITIONS).stream()
                .filter(r -> r.niveau() == Niveau.COMMUNE)
                .toList();
        var exactes =
                trouvees.stream().filter(r -> r.nom().equalsIgnoreCase(entree)).toList();
        var candidates = exactes.isEmpty() ? trouvees : exactes;
        var proches = candidates.stream()
                .filter(r -> departements.contains(departement(r.code())))
                .toList();
        var retenues = proches.size() == 1 ? proches : candidates;
        if (retenues.size() == 1) {
            codes.add(retenues.getFirst().code());
        } else if (retenues.isEmpty()) {
            refus.add("«\u00a0" + entree + "\u00a0»\u00a0: aucune commune trouvée.");
        } else {
            refus.add("«\u00a0" + entree + "\u00a0»\u00a0: plusieurs communes possibles, écrivez le code INSEE\u00a0: "
                    + retenues.stream()
                            .map(r -> r.nom() + " (" + r.precision() + ", " + r.code() + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private String departement(String commune) {
        return territoires.commune(commune).orElseThrow().departement();
    }
}
