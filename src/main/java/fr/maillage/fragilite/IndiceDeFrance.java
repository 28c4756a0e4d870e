package fr.maillage.fragilite;

import fr.maillage.territoire.Epci;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A model computed over the whole of France. Communes, EPCI and départements are named by their position in {@link Territoires}. Immutable. */
public final class IndiceDeFrance {
    private final ModeleIndice modele;
    private final Territoires territoires;
    private final Colonne[] colonnes;
    private final int[] populations;
    private final int[] departementDe;
    private final double[] totaux;
    private final Agregats epcis;
    private final double[] totauxDesEpcis;
    private final Agregats departements;
    private final double[] totauxDesDepartements;

    IndiceDeFrance(ModeleIndice modele, Territoires territoires, Colonne... colonnes) {
        this.modele = modele;
        this.territoires = territoires;
        this.colonnes = colonnes;
        this.populations = territoires.populations();
        this.departementDe = territoires.departementDe();
        this.totaux = Indice.totaux(modele, colonnes, populations.length);
        int nombreDEpcis = territoires.epcis().size();
        this.epcis = Agregats.parGroupe(colonnes, populations, territoires.epciDe(), nombreDEpcis);
        this.totauxDesEpcis = epcis.totaux(modele, nombreDEpcis);
        int nombreDeDepartements = territoires.departements().size();
        this.departements = Agregats.parGroupe(colonnes, populations, departementDe, nombreDeDepartements);
        this.totauxDesDepartements = departements.totaux(modele, nombreDeDepartements);
    }

    public ModeleIndice modele() {
        return modele;
    }

    public Territoires territoires() {
        return territoires;
    }

    /** Total of a commune, NaN without score. */
    public double total(int commune) {
        return totaux[commune];
    }

    /** Totals of all communes, NaN without score. A copy. */
    public double[] totaux() {
        return totaux.clone();
    }

    /** Totals of all EPCI, NaN without score. A copy. */
    public double[] totauxDesEpcis() {
        return totauxDesEpcis.clone();
    }

    /** Totals of all départements and collectivities, NaN without score. A copy. */
    public double[] totauxDesDepartements() {
        return totauxDesDepartements.clone();
    }

    /** Class of a commune; empty without score. */
    public Optional<Classe> classe(int commune) {
        return modele.classe(totaux[commune]);
    }

    /** Score of an axis for a commune, NaN without score. */
    public double axe(int axe, int commune) {
        return moyenne(
                indicateurs(axe).mapToDouble(k -> colonnes[k].score(commune)).toArray());
    }

    private double axeDuDepartement(int axe, int departement) {
        return moyenne(indicateurs(axe)
                .mapToDouble(k -> departements.sousScore(k, departement))
                .toArray());
    }

    /** Places, among all indicators of the model, of those of an axis. */
    private IntStream indicateurs(int axe) {
        int premier = modele.axes().stream()
                .limit(axe)
                .mapToInt(a -> a.indicateurs().size())
                .sum();
        return IntStream.range(
                premier, premier + modele.axes().get(axe).indicateurs().size());
    }

    /** True when the score of this commune rests on an estimated value. */
    public boolean estime(int commune) {
        return Stream.of(colonnes).anyMatch(colonne -> colonne.estime(commune));
    }

    /** Score of a commune. */
    public Score score(int commune) {
        return score(Agregats.de(colonnes, populations, commune), 0);
    }

    /** Score of the EPCI at this position of {@link Territoires#epcis()}. */
    public Score epci(int epci) {
        return score(epcis, epci);
    }

    /** Score of the département at this position of {@link Territoires#departements()}. */
    public Score departement(int departement) {
        return score(departements, departement);
    }

    /** Score of any set of communes. */
    public Score score(Perimetre perimetre) {
        return score(Agregats.de(colonnes, populations, perimetre.positionsEnTableau()), 0);
    }

    private Score score(Agregats agregats, int groupe) {
        var axes = new ArrayList<ScoreAxe>();
        int k = 0;
        for (Axe axe : modele.axes()) {
            var indicateurs = new ArrayList<ScoreIndicateur>();
            for (String id : axe.indicateurs()) {
                indicateurs.add(
                        new ScoreIndicateur(id, agregats.sousScore(k, groupe), agregats.partEstimee(k, groupe)));
                k++;
            }
            double moyenne = moyenne(
                    indicateurs.stream().mapToDouble(ScoreIndicateur::score).toArray());
            axes.add(new ScoreAxe(axe, moyenne, indicateurs));
        }
        double total = agregats.total(modele, groupe);
        double sansEstimation = agregats.totalSansEstimation(modele, groupe);
        return new Score(
                total,
                sansEstimation,
                modele.classe(total),
                axes,
                agregats.habitants(groupe),
                agregats.communes(groupe));
    }

    /** Mean of the known ones, NaN when there is none. */
    private static double moyenne(double[] valeurs) {
        double somme = 0;
        int nombre = 0;
        for (double valeur : valeurs) {
            if (!Double.isNaN(valeur)) {
                somme += valeur;
                nombre++;
            }
        }
        return somme / nombre;
    }

    /** How communes and inhabitants spread over the classes. */
    public Repartition repartition(Perimetre perimetre) {
        var communes = new ArrayList<List<Integer>>();
        modele.classes().forEach(c -> communes.add(new ArrayList<>()));
        var sansScore = new ArrayList<Integer>();
        perimetre
                .positions()
                .forEach(i -> classe(i)
                        .map(c -> communes.get(c.rang() - 1))
                        .orElse(sansScore)
                        .add(i));
        long sans = population(sansScore);
        long avec = territoires.population(perimetre) - sans;
        var parts = modele.classes().stream()
                .map(c -> {
                    long population = population(communes.get(c.rang() - 1));
                    double part = avec == 0 ? 0 : population / (double) avec;
                    return new Repartition.Part(c, communes.get(c.rang() - 1), population, part);
                })
                .toList();
        return new Repartition(parts, sansScore, sans);
    }

    private long population(List<Integer> positions) {
        return positions.stream().mapToLong(i -> populations[i]).sum();
    }

    /** Place of an EPCI among those whose most populated département is the same as its own; empty without score. */
    public Optional<Rang> rang(int epci) {
        List<Epci> tous = territoires.epcis();
        var departement = tous.get(epci).departements().stream().findFirst();
        if (departement.isEmpty() || Double.isNaN(totauxDesEpcis[epci])) {
            return Optional.empty();
        }
        int[] voisins = IntStream.range(0, tous.size())
                .filter(e -> tous.get(e).departements().stream().findFirst().equals(departement))
                .filter(e -> !Double.isNaN(totauxDesEpcis[e]))
                .toArray();
        long devant = IntStream.of(voisins)
                .filter(e -> totauxDesEpcis[e] > totauxDesEpcis[epci])
                .count();
        return Optional.of(new Rang((int) devant + 1, voisins.length));
    }

    /** The communes that stand out on an axis, by the model's rule, in the order of axes then of positions. */
    public List<Frein> freins(Perimetre perimetre) {
        var freins = new ArrayList<Frein>();
        int[] positions = perimetre.positionsEnTableau();
        for (int a = 0; a < modele.axes().size(); a++) {
            for (int i : positions) {
                double departement = axeDuDepartement(a, departementDe[i]);
                double score = axe(a, i);
                if (modele.freins().retient(score, departement)) {
                    freins.add(new Frein(modele.axes().get(a), i, score, departement));
                }
            }
        }
        return freins;
    }
}
