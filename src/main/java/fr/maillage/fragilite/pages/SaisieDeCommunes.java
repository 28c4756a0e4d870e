package fr.maillage.fragilite.pages;

import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.RechercheDeTerritoires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads communes typed or pasted by a person: codes, old codes, names. What is not understood is told, line by line. */
@Component
class SaisieDeCommunes {
    /** How many homonyms are asked for, and named in the answer. */
    private static final int PROPOSITIONS = 5;

    private static final int REFUS_MONTRES = 10;

    private final HistoireDesCodes histoire;
    private final RechercheDeTerritoires recherche;

    SaisieDeCommunes(HistoireDesCodes histoire, RechercheDeTerritoires recherche) {
        this.histoire = histoire;
        this.recherche = recherche;
    }

    /**
     * @param codes in force, in the order typed
     * @param refus one sentence per line that could not be used
     */
    record Lecture(List<String> codes, List<String> refus) {}

    Lecture lire(String texte) {
        var codes = new ArrayList<String>();
        var refus = new ArrayList<String>();
        texte.lines()
                .flatMap(ligne -> java.util.Arrays.stream(ligne.split("[;\t,]")))
                .map(String::strip)
                .filter(entree -> !entree.isEmpty())
                .forEach(entree -> lire(entree, codes, refus));
        if (refus.size() > REFUS_MONTRES) {
            int autres = refus.size() - REFUS_MONTRES;
            refus.subList(REFUS_MONTRES, refus.size()).clear();
            refus.add("Et " + autres + " autres lignes.");
        }
        return new Lecture(codes, refus);
    }

    private void lire(String entree, List<String> codes, List<String> refus) {
        Optional<String> code = histoire.codeActuel(entree.toUpperCase(java.util.Locale.ROOT));
        if (code.isPresent()) {
            codes.add(code.get());
            return;
        }
        var trouvees = recherche.chercher(entree, PROPOSITIONS).stream()
                .filter(r -> r.niveau() == Niveau.COMMUNE)
                .toList();
        var exactes =
                trouvees.stream().filter(r -> r.nom().equalsIgnoreCase(entree)).toList();
        var retenues = exactes.isEmpty() ? trouvees : exactes;
        if (retenues.size() == 1) {
            codes.add(retenues.getFirst().code());
        } else if (retenues.isEmpty()) {
            refus.add("« " + entree + " » : aucune commune trouvée.");
        } else {
            refus.add("« " + entree + " » : plusieurs communes possibles, écrivez le code INSEE : "
                    + retenues.stream()
                            .map(r -> r.nom() + " (" + r.precision() + ", " + r.code() + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }
}
