package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.fichier.ColonneDePlan.Effet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of actions of a file: which sheet, which row names its columns, what each column is.
 *
 * @param colonnes index by key; those of financers go apart
 * @param financeurs pairs of columns, the amount -1 when there is none
 * @param inconnues titles that name nothing known
 */
record TableauDePlan(
        Feuillet feuillet, int titres, Map<String, Integer> colonnes, List<Paire> financeurs, List<String> inconnues) {
    /** Row of the titles in the workbook of Territoires en Transitions; the next one holds explanations. */
    private static final int TITRES_TET = 2;

    record Paire(int financeur, int montant) {}

    /** Of a row that names columns. Empty when none of them is the title of actions. */
    private static Optional<TableauDePlan> de(Feuillet feuillet, Feuillet.Rangee rangee) {
        var colonnes = new HashMap<String, Integer>();
        var financeurs = new ArrayList<Paire>();
        var inconnues = new ArrayList<String>();
        for (int i = 0; i < rangee.cellules().size(); i++) {
            var titre = rangee.cellule(i).replaceAll("\\s+", " ").strip();
            if (titre.isEmpty()) {
                continue;
            }
            var colonne = titre.length() > 120 ? Optional.<ColonneDePlan>empty() : nommee(titre);
            var effet = colonne.map(ColonneDePlan::effet).orElse(null);
            if (effet == Effet.FINANCEUR) {
                financeurs.add(new Paire(i, -1));
            } else if (effet == Effet.MONTANT
                    && !financeurs.isEmpty()
                    && financeurs.getLast().montant() < 0) {
                financeurs.set(
                        financeurs.size() - 1, new Paire(financeurs.getLast().financeur(), i));
            } else {
                // An amount beside no financer is the cost of the action.
                var cle = effet == Effet.MONTANT
                        ? "budget"
                        : colonne.map(ColonneDePlan::cle).orElse("");
                if (cle.isEmpty() || colonnes.putIfAbsent(cle, i) != null) {
                    inconnues.add("«\u00a0" + Valeurs.court(titre) + "\u00a0» (" + Feuillet.lettre(i) + ")");
                }
            }
        }
        return colonnes.containsKey("action")
                ? Optional.of(new TableauDePlan(feuillet, rangee.numero(), colonnes, financeurs, inconnues))
                : Optional.empty();
    }

    private static Optional<ColonneDePlan> nommee(String titre) {
        return Titres.simplifie(titre).startsWith("financeur ")
                ? Optional.of(ColonneDePlan.de("financeur-1"))
                : ColonneDePlan.nommee(titre);
    }

    /** The one with the most known columns. */
    static Optional<TableauDePlan> trouver(List<Feuillet> feuillets) {
        return feuillets.stream()
                .flatMap(f -> f.rangees().stream()
                        .takeWhile(r -> r.numero() <= Titres.RECHERCHE)
                        .flatMap(r -> de(f, r).stream()))
                .max(Comparator.comparingInt(TableauDePlan::connues)
                        // The first of those that are alike.
                        .thenComparing(t -> -feuillets.indexOf(t.feuillet()))
                        .thenComparing(t -> -t.titres()));
    }

    private int connues() {
        return colonnes.size() + financeurs.size();
    }

    boolean deTet() {
        return titres == TITRES_TET && colonnes.getOrDefault("axe", -1) == 0 && connues() >= 10;
    }

    /** Rows of actions, with what merged cells say repeated on each of the rows that they cover. */
    List<Feuillet.Rangee> donnees() {
        int premiere = titres + (deTet() ? 2 : 1);
        var repetees = new HashSet<>(Stream.of(
                        "axe",
                        "sous-axe",
                        "sous-sous-axe",
                        "enjeu",
                        "defi",
                        "chantier",
                        "action",
                        "structure-pilote",
                        "service-pilote")
                .map(c -> colonnes.getOrDefault(c, -1))
                .toList());
        var parNumero = new HashMap<Integer, Feuillet.Rangee>();
        feuillet.rangees().forEach(r -> parNumero.put(r.numero(), r));
        for (var fusion : feuillet.fusions()) {
            var source = parNumero.get(fusion.premiere());
            if (source != null && repetees.contains(fusion.colonne())) {
                for (int n = fusion.premiere() + 1; n <= Math.min(fusion.derniere(), fusion.premiere() + 5000); n++) {
                    parNumero.computeIfPresent(
                            n, (numero, r) -> avec(r, fusion.colonne(), source.cellule(fusion.colonne())));
                }
            }
        }
        return feuillet.rangees().stream()
                .filter(r -> r.numero() >= premiere)
                .map(r -> parNumero.getOrDefault(r.numero(), r))
                .toList();
    }

    private static Feuillet.Rangee avec(Feuillet.Rangee rangee, int colonne, String texte) {
        if (!rangee.cellule(colonne).isBlank()) {
            return rangee;
        }
        var cellules = new ArrayList<>(rangee.cellules());
        while (cellules.size() <= colonne) {
            cellules.add("");
        }
        cellules.set(colonne, texte);
        return new Feuillet.Rangee(rangee.numero(), cellules, rangee.defauts());
    }

    String cellule(Feuillet.Rangee rangee, String cle) {
        return rangee.cellule(colonnes.getOrDefault(cle, -1));
    }

    /** « colonne « Statut » (F) » */
    String ou(String cle) {
        int i = colonnes.getOrDefault(cle, -1);
        var titre = feuillet.rangees().stream()
                .filter(r -> r.numero() == titres)
                .map(r -> r.cellule(i).replaceAll("\\s+", " ").strip())
                .findFirst()
                .orElse(cle);
        return "colonne «\u00a0" + Valeurs.court(titre) + "\u00a0» (" + Feuillet.lettre(Math.max(i, 0)) + ")";
    }
}
