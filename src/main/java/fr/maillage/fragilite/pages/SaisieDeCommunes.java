package fr.maillage.fragilite.pages;

import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.RechercheDeTerritoires;
import fr.maillage.territoire.RechercheDeTerritoires.Resultat;
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
    /** More than any name has bearers, so that the one at hand is among them. */
    private static final int CANDIDATES = 300;

    /** How many are named in the answer. */
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
        var trouvees = recherche.chercher(entree, CANDIDATES).stream()
                .filter(r -> r.niveau() == Niveau.COMMUNE)
                .toList();
        var nom = NomSimplifie.de(entree);
        var homonymes = trouvees.stream()
                .filter(r -> NomSimplifie.de(r.nom()).equals(nom))
                .toList();
        var proches = homonymes.stream()
                .filter(r -> departements.contains(departement(r.code())))
                .toList();
        var retenues = proches.size() == 1 ? proches : homonymes;
        if (retenues.size() == 1) {
            codes.add(retenues.getFirst().code());
        } else {
            refus.add("«\u00a0" + entree + "\u00a0»\u00a0: " + explication(homonymes, trouvees));
        }
    }

    /** A name that is only like the one typed is proposed, never taken: a slip must not add another commune in silence. */
    private static String explication(List<Resultat> homonymes, List<Resultat> ressemblantes) {
        if (!homonymes.isEmpty()) {
            return "plusieurs communes portent ce nom, écrivez le code INSEE\u00a0: " + enumerer(homonymes) + ".";
        }
        return ressemblantes.isEmpty()
                ? "aucune commune trouvée."
                : "aucune commune ne porte exactement ce nom. Proches\u00a0: " + enumerer(ressemblantes) + ".";
    }

    private static String enumerer(List<Resultat> communes) {
        String debut = communes.stream()
                .limit(PROPOSITIONS)
                .map(r -> r.nom() + " (" + r.precision() + ", " + r.code() + ")")
                .collect(Collectors.joining(", "));
        return communes.size() > PROPOSITIONS ? debut + "…" : debut;
    }

    private String departement(String commune) {
        return territoires.commune(commune).orElseThrow().departement();
    }
}
