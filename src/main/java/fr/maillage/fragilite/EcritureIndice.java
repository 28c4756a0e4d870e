package fr.maillage.fragilite;

import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.EcritureDeTable.Variante;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a {@link TableIndice} for other programs: columns {@code code, nom, population, total, classe}, then one per axis and
 * one per indicator, named by their identifiers. Figures have at most {@value #DECIMALES} decimals; a missing one is an empty
 * cell in CSV and {@code null} in JSON.
 */
public final class EcritureIndice {
    private static final int DECIMALES = 4;
    private static final List<String> COLONNES_DE_DOUTE =
            List.of("total_sans_estimation", "indicateurs_connus", "indicateurs_estimes", "indicateurs_du_modele");

    private final TableIndice table;
    private final boolean avecDoutes;
    private final EcritureDeTable ecriture;

    /** @param avecDoutes adds, at the end, what the total rests on: total without estimates, numbers of indicators */
    public EcritureIndice(TableIndice table, boolean avecDoutes) {
        this.table = table;
        this.avecDoutes = avecDoutes;
        this.ecriture = new EcritureDeTable(colonnes(table.modele(), avecDoutes), DECIMALES);
    }

    public void csv(Appendable sortie, Variante variante) {
        ecriture.csv(sortie, lignes(), variante);
    }

    /** An array with one object per line. */
    public void json(Appendable sortie) {
        ecriture.json(sortie, lignes());
    }

    private List<List<Object>> lignes() {
        return table.lignes().stream().map(this::cellules).toList();
    }

    /** Names of the columns, in order. */
    public List<String> colonnes() {
        return ecriture.colonnes();
    }

    private static List<String> colonnes(ModeleIndice modele, boolean avecDoutes) {
        var colonnes = new ArrayList<>(List.of("code", "nom", "population", "total", "classe"));
        modele.axes().forEach(axe -> colonnes.add(axe.id()));
        colonnes.addAll(modele.indicateurs());
        if (avecDoutes) {
            colonnes.addAll(COLONNES_DE_DOUTE);
        }
        return colonnes;
    }

    /** Writes the columns of a line as properties of the object under way. */
    public void proprietes(JsonGenerator json, TableIndice.Ligne ligne) {
        ecriture.proprietes(json, cellules(ligne));
    }

    private List<Object> cellules(TableIndice.Ligne ligne) {
        Score score = ligne.score();
        Stream<Object> debut = Stream.of(
                ligne.code(),
                ligne.nom(),
                score.population(),
                score.total(),
                ligne.classe().map(Classe::id).orElse(""));
        Stream<Object> axes = score.axes().stream().map(ScoreAxe::score);
        Stream<Object> indicateurs = score.indicateurs().map(ScoreIndicateur::score);
        Stream<Object> doutes = !avecDoutes
                ? Stream.of()
                : Stream.of(
                        score.totalSansEstimation(),
                        (long) score.indicateursConnus(),
                        (long) score.indicateursEstimes(),
                        (long) score.indicateursDuModele());
        return Stream.of(debut, axes, indicateurs, doutes).flatMap(s -> s).toList();
    }
}
