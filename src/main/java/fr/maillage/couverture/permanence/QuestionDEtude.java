package fr.maillage.couverture.permanence;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Besoins;
import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.ImplantationRefusee;
import fr.maillage.couverture.TableDesDurees;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A study put in the terms of the siting engine: clients and candidates are communes, by rank; and values put back into gains. */
final class QuestionDEtude {
    private final Territoires territoires;
    private final Etude etude;
    private final Acces acces;
    private final Map<Integer, Besoins.DeCommune> besoins = new HashMap<>();
    private final int[] clients;
    private final int[] candidates;

    /**
     * @param bibliotheques codes of the communes where a library is known
     * @throws ImplantationRefusee when the question cannot be answered, with what to change, in French
     */
    QuestionDEtude(Couverture couverture, Perimetre perimetre, Etude etude, Set<String> bibliotheques) {
        this.territoires = couverture.fonds().territoires();
        this.etude = etude;
        this.acces = couverture.acces(etude.vue());
        couverture
                .besoins(perimetre, etude.vue(), etude.minutes())
                .valeur()
                .communes()
                .forEach(c -> besoins.put(c.commune(), c));
        this.clients = perimetre.positions().filter(this::situee).toArray();
        this.candidates = IntStream.of(clients)
                .filter(i -> candidate(territoires.commune(i), bibliotheques))
                .toArray();
        if (clients.length == 0) {
            throw new ImplantationRefusee("Aucune commune habitée de ce territoire n’a de position connue.");
        }
        if (candidates.length == 0) {
            throw new ImplantationRefusee(
                    "Aucune commune ne peut accueillir de permanence avec ces conditions. Acceptez de plus petites communes, ou sans bibliothèque, ou rendez des communes refusées.");
        }
    }

    private boolean situee(int position) {
        var commune = territoires.commune(position);
        return commune.habitee() && commune.pointDeDepart() != null;
    }

    private boolean candidate(Commune commune, Set<String> bibliotheques) {
        var conditions = etude.candidates();
        return etude.epinglees().contains(commune.code())
                || commune.population() >= conditions.habitants()
                        && (!conditions.avecBibliotheque() || bibliotheques.contains(commune.code()))
                        && (conditions.choisies().isEmpty()
                                || conditions.choisies().contains(commune.code()));
    }

    /** Positions of the inhabited communes that permanences may serve, in the order of the engine. */
    IntStream clients() {
        return IntStream.of(clients);
    }

    /** Position of a client. */
    int client(int rang) {
        return clients[rang];
    }

    /** Position of a candidate. */
    int candidate(int rang) {
        return candidates[rang];
    }

    /** People concerned; those of a commune without score count for nobody. */
    double personnes(int commune) {
        var besoin = besoins.get(commune);
        return besoin == null || Double.isNaN(besoin.concernees()) ? 0 : besoin.concernees();
    }

    DemandeDImplantation demande(Etude.Objectif objectif, int nombre) {
        var table = TableDesDurees.de(durees());
        double[] poids =
                IntStream.of(clients).mapToDouble(i -> poids(objectif, i)).toArray();
        double[] acquis = IntStream.of(clients)
                .mapToDouble(acces::minutes)
                .map(QuestionDEtude::loin)
                .toArray();
        var demande = switch (objectif) {
            case COUVERTURE -> DemandeDImplantation.couverture(table, poids, etude.minutes(), nombre);
            case TEMPS -> DemandeDImplantation.temps(table, poids, nombre);
            case TOUS -> DemandeDImplantation.tous(table, poids, etude.minutes());
        };
        return demande.avecAcquis(acquis).sansSites(rangs(etude.refusees())).avecImposes(rangs(etude.epinglees()));
    }

    /** An unknown time is out of reach. */
    private static double loin(double minutes) {
        return Double.isNaN(minutes) ? Double.POSITIVE_INFINITY : minutes;
    }

    private double[][] durees() {
        var sites = IntStream.of(candidates)
                .mapToObj(i -> AccesAvecPermanences.site(territoires, i))
                .toList();
        var durees = new double[clients.length][candidates.length];
        for (int i = 0; i < clients.length; i++) {
            for (int j = 0; j < candidates.length; j++) {
                durees[i][j] = loin(acces.trajets().minutes(clients[i], sites.get(j)));
            }
        }
        return durees;
    }

    private double poids(Etude.Objectif objectif, int commune) {
        return switch (objectif) {
            case COUVERTURE -> personnes(commune);
            case TEMPS -> nonCouvert(commune);
            case TOUS -> 1;
        };
    }

    private double nonCouvert(int commune) {
        var besoin = besoins.get(commune);
        return besoin == null || Double.isNaN(besoin.nonCouvert()) ? 0 : besoin.nonCouvert();
    }

    private List<Integer> rangs(Collection<String> codes) {
        return IntStream.range(0, candidates.length)
                .filter(j -> codes.contains(territoires.commune(candidates[j]).code()))
                .boxed()
                .toList();
    }

    /** From the unit of the engine to what permanences add to what exists. */
    static double gain(double valeur, DemandeDImplantation demande) {
        return switch (demande.objectif()) {
            case COUVERTURE -> valeur - dejaCouvert(demande);
            case TEMPS -> tempsActuel(demande) - valeur;
            case TOUS -> valeur;
        };
    }

    private static double dejaCouvert(DemandeDImplantation demande) {
        return IntStream.range(0, demande.durees().clients())
                .filter(i -> demande.acquis(i) <= demande.seuil())
                .mapToDouble(demande::poids)
                .sum();
    }

    /** Without any place a gain has no sense: the value itself is then shown, as a loss. */
    private static double tempsActuel(DemandeDImplantation demande) {
        double somme = IntStream.range(0, demande.durees().clients())
                .filter(i -> demande.poids(i) > 0)
                .mapToDouble(i -> demande.poids(i) * demande.acquis(i))
                .sum();
        return Double.isInfinite(somme) ? 0 : somme;
    }
}
