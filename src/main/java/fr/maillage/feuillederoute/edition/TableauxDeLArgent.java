package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.Tableau;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.EtatDeFinancement;
import fr.maillage.feuillederoute.modele.Moyens.Depense;
import fr.maillage.feuillederoute.modele.Moyens.Financement;
import fr.maillage.feuillederoute.modele.NatureDeDepense;
import fr.maillage.feuillederoute.modele.Realite;
import fr.maillage.presentation.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What it costs and who pays: spending by year, funding by financer. An unknown amount counts for nothing, and is told. */
final class TableauxDeLArgent {
    /** Amounts spread over a whole action have no year. */
    private static final int SANS_ANNEE = Integer.MAX_VALUE;

    private final List<Depense> depenses;
    private final List<Financement> financements;

    private TableauxDeLArgent(List<Action> actions) {
        this.depenses =
                actions.stream().flatMap(a -> a.moyens().budget().stream()).toList();
        this.financements = actions.stream()
                .flatMap(a -> a.moyens().financements().stream())
                .toList();
    }

    static List<Bloc> blocs(Dossier dossier) {
        var argent = new TableauxDeLArgent(dossier.contenu().actions());
        if (argent.depenses.isEmpty() && argent.financements.isEmpty()) {
            return List.of();
        }
        var blocs = new ArrayList<Bloc>(List.of(new Bloc.SautDePage(), new Bloc.Titre(1, "Budget et financement")));
        if (!argent.depenses.isEmpty()) {
            blocs.add(argent.parAnnee());
        }
        if (!argent.financements.isEmpty()) {
            blocs.add(argent.parFinanceur());
        }
        long inconnus = Stream.concat(
                        argent.depenses.stream().map(Depense::montant),
                        argent.financements.stream().map(Financement::montant))
                .filter(Objects::isNull)
                .count();
        if (inconnus > 0) {
            blocs.add(Bloc.Paragraphe.de(Formats.compte(
                            inconnus,
                            "ligne n’a pas de montant\u00a0: elle n’est",
                            "lignes n’ont pas de montant\u00a0: elles ne sont")
                    + " pas dans ces totaux."));
        }
        return blocs;
    }

    private Tableau parAnnee() {
        var annees = new TreeSet<Integer>();
        depenses.forEach(d -> annees.add(Objects.requireNonNullElse(d.annee(), SANS_ANNEE)));
        var colonnes = new ArrayList<>(List.of(Tableau.Colonne.texte("Année", 2)));
        for (var realite : Realite.values()) {
            for (var nature : NatureDeDepense.values()) {
                colonnes.add(Tableau.Colonne.nombre(
                        nature.libelle() + ", " + realite.libelle().toLowerCase(Locale.ROOT), 2));
            }
        }
        var lignes = new ArrayList<List<String>>();
        for (int annee : annees) {
            lignes.add(ligne(
                    annee == SANS_ANNEE ? "Sans année" : String.valueOf(annee),
                    d -> Objects.requireNonNullElse(d.annee(), SANS_ANNEE) == annee));
        }
        lignes.add(ligne("Total", d -> true));
        return Tableau.de("Budget des actions, en euros hors taxes", colonnes, lignes);
    }

    private List<String> ligne(String nom, Predicate<Depense> retenue) {
        var ligne = new ArrayList<>(List.of(nom));
        for (var realite : Realite.values()) {
            for (var nature : NatureDeDepense.values()) {
                ligne.add(somme(depenses.stream()
                        .filter(d -> d.realite() == realite && d.nature() == nature && retenue.test(d))
                        .map(Depense::montant)));
            }
        }
        return ligne;
    }

    private Tableau parFinanceur() {
        var colonnes = new ArrayList<>(List.of(Tableau.Colonne.texte("Financeur", 3)));
        var etats = Arrays.stream(EtatDeFinancement.values())
                .filter(e -> financements.stream().anyMatch(f -> f.etat() == e))
                .toList();
        etats.forEach(e -> colonnes.add(Tableau.Colonne.nombre(e.libelle(), 2)));
        var noms = financements.stream().map(Financement::financeur).distinct().sorted(Comparator.naturalOrder());
        var lignes = new ArrayList<List<String>>();
        noms.forEach(nom -> lignes.add(ligne(nom, etats, f -> f.financeur().equals(nom))));
        lignes.add(ligne("Total", etats, f -> true));
        return Tableau.de("Plan de financement, en euros", colonnes, lignes);
    }

    private List<String> ligne(String nom, List<EtatDeFinancement> etats, Predicate<Financement> retenu) {
        var ligne = new ArrayList<>(List.of(nom));
        etats.forEach(e -> ligne.add(somme(financements.stream()
                .filter(f -> f.etat() == e && retenu.test(f))
                .map(Financement::montant))));
        return ligne;
    }

    private static String somme(Stream<BigDecimal> montants) {
        var connus = montants.filter(Objects::nonNull).toList();
        return connus.isEmpty()
                ? ""
                : Formats.entier(connus.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue());
    }
}
