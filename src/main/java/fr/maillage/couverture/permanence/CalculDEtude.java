package fr.maillage.couverture.permanence;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Besoins;
import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.Implantation;
import fr.maillage.couverture.ImplantationRefusee;
import fr.maillage.couverture.ReponseDImplantation;
import fr.maillage.couverture.TableDesDurees;
import fr.maillage.couverture.Trajets;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Answers a study: the question put to the siting engine, and its answer put back into communes and people. */
public final class CalculDEtude {
    /** The curve shows what each number of permanences up to this one gains. */
    private static final int COURBE = 10;

    private static final Duration DELAI = Duration.ofSeconds(8);
    private static final Duration DELAI_DE_LA_COURBE = Duration.ofSeconds(8);

    private final Couverture couverture;
    private final Territoires territoires;
    private final Etude etude;
    private final Acces acces;
    private final Acces autre;
    private final Map<Integer, Besoins.DeCommune> besoins = new HashMap<>();
    private final int[] clients;
    private final int[] candidates;

    /**
     * @param bibliotheques codes of the communes where a library is known
     * @throws ImplantationRefusee when the question cannot be answered, with what to change, in French
     */
    public CalculDEtude(Couverture couverture, Perimetre perimetre, Etude etude, Set<String> bibliotheques) {
        this.couverture = couverture;
        this.territoires = couverture.fonds().territoires();
        this.etude = etude;
        this.acces = couverture.acces(etude.vue());
        this.autre = couverture.acces(couverture.autre(etude.vue()));
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

    /** @param jour of the places, ISO */
    public Resultat calculer(String jour) {
        var question = question(etude.objectif(), etude.nombre());
        var reponse = Implantation.resoudre(question.avecDelai(DELAI));
        var choisies = reponse.numeros().stream().map(j -> candidates[j]).toList();
        double[] avant = IntStream.of(clients).mapToDouble(acces::minutes).toArray();
        double[] apres = apres(acces, choisies);
        return new Resultat(
                permanences(reponse, acces.trajets()),
                new Resultat.Preuve(
                        gain(reponse.valeur(), question),
                        gain(reponse.borne(), question),
                        reponse.exact(),
                        reponse.secondes()),
                courbe(),
                mesures(avant),
                mesures(apres),
                mesures(IntStream.of(clients).mapToDouble(autre::minutes).toArray()),
                mesures(apres(autre, choisies)),
                reponse.horsDAtteinte().stream()
                        .map(i -> territoires.commune(clients[i]).code())
                        .toList(),
                jour);
    }

    private DemandeDImplantation question(Etude.Objectif objectif, int nombre) {
        var table = TableDesDurees.de(durees(acces.trajets()));
        double[] poids =
                IntStream.of(clients).mapToDouble(i -> poids(objectif, i)).toArray();
        double[] acquis = IntStream.of(clients)
                .mapToDouble(acces::minutes)
                .map(m -> Double.isNaN(m) ? Double.POSITIVE_INFINITY : m)
                .toArray();
        var demande = switch (objectif) {
            case COUVERTURE -> DemandeDImplantation.couverture(table, poids, etude.minutes(), nombre);
            case TEMPS -> DemandeDImplantation.temps(table, poids, nombre);
            case TOUS -> DemandeDImplantation.tous(table, poids, etude.minutes());
        };
        return demande.avecAcquis(acquis).sansSites(rangs(etude.refusees())).avecImposes(rangs(etude.epinglees()));
    }

    private double[][] durees(Trajets trajets) {
        var sites = IntStream.of(candidates)
                .mapToObj(i -> AccesAvecPermanences.site(territoires, i))
                .toList();
        var durees = new double[clients.length][candidates.length];
        for (int i = 0; i < clients.length; i++) {
            for (int j = 0; j < candidates.length; j++) {
                double minutes = trajets.minutes(clients[i], sites.get(j));
                durees[i][j] = Double.isNaN(minutes) ? Double.POSITIVE_INFINITY : minutes;
            }
        }
        return durees;
    }

    private double poids(Etude.Objectif objectif, int commune) {
        var besoin = besoins.get(commune);
        double poids = switch (objectif) {
            case COUVERTURE -> besoin == null ? 0 : besoin.concernees();
            case TEMPS -> besoin == null ? 0 : besoin.nonCouvert();
            case TOUS -> 1;
        };
        return Double.isNaN(poids) ? 0 : poids;
    }

    private List<Integer> rangs(Collection<String> codes) {
        return IntStream.range(0, candidates.length)
                .filter(j -> codes.contains(territoires.commune(candidates[j]).code()))
                .boxed()
                .toList();
    }

    /** From the unit of the engine to what permanences add to what exists. */
    private double gain(double valeur, DemandeDImplantation question) {
        return switch (question.objectif()) {
            case COUVERTURE -> valeur - dejaCouvert(question);
            case TEMPS -> tempsActuel(question) - valeur;
            case TOUS -> valeur;
        };
    }

    private static double dejaCouvert(DemandeDImplantation question) {
        return IntStream.range(0, question.durees().clients())
                .filter(i -> question.acquis(i) <= question.seuil())
                .mapToDouble(question::poids)
                .sum();
    }

    /** Without any place a gain has no sense: the value itself is then shown, as a loss. */
    private static double tempsActuel(DemandeDImplantation question) {
        double somme = IntStream.range(0, question.durees().clients())
                .filter(i -> question.poids(i) > 0)
                .mapToDouble(i -> question.poids(i) * question.acquis(i))
                .sum();
        return Double.isInfinite(somme) ? 0 : somme;
    }

    private double[] apres(Acces acces, List<Integer> choisies) {
        var avec = new AccesAvecPermanences(acces, territoires, choisies);
        return IntStream.of(clients).mapToDouble(avec::minutes).toArray();
    }

    private Resultat.Mesures mesures(double... minutes) {
        double concernees = 0;
        long servis = 0;
        double besoin = 0;
        double somme = 0;
        long habitants = 0;
        int auDela = 0;
        for (int k = 0; k < clients.length; k++) {
            int population = territoires.commune(clients[k]).population();
            var b = besoins.get(clients[k]);
            double personnes = b == null || Double.isNaN(b.concernees()) ? 0 : b.concernees();
            double manque = couverture.fonds().besoin().manque(minutes[k]);
            if (minutes[k] <= etude.minutes()) {
                concernees += personnes;
                servis += population;
            } else {
                auDela++;
            }
            besoin += Double.isNaN(manque) ? personnes : personnes * manque;
            if (!Double.isNaN(minutes[k])) {
                somme += population * minutes[k];
                habitants += population;
            }
        }
        return new Resultat.Mesures(
                concernees, servis, besoin, habitants == 0 ? Double.NaN : somme / habitants, auDela);
    }

    private List<Resultat.Permanence> permanences(ReponseDImplantation reponse, Trajets trajets) {
        var permanences = new ArrayList<Resultat.Permanence>();
        for (var retenu : reponse.sites()) {
            var proches = IntStream.range(0, clients.length)
                    .filter(i -> reponse.affectation().get(i) == retenu.site())
                    .mapToObj(i -> clients[i])
                    .sorted(Comparator.comparingDouble((Integer i) -> -personnes(i)))
                    .toList();
            permanences.add(new Resultat.Permanence(
                    territoires.commune(candidates[retenu.site()]).code(),
                    retenu.impose(),
                    retenu.gain(),
                    proches.stream().mapToDouble(this::personnes).sum(),
                    proches.stream().map(i -> territoires.commune(i).code()).toList()));
        }
        return permanences;
    }

    private double personnes(int commune) {
        var besoin = besoins.get(commune);
        return besoin == null || Double.isNaN(besoin.concernees()) ? 0 : besoin.concernees();
    }

    /** For « nobody beyond », the curve says how many people each number of permanences brings within reach. */
    private List<Resultat.Point> courbe() {
        var objectif = etude.objectif() == Etude.Objectif.TOUS ? Etude.Objectif.COUVERTURE : etude.objectif();
        var question = question(objectif, Math.max(1, etude.epinglees().size())).avecDelai(DELAI_DE_LA_COURBE);
        var points = new ArrayList<Resultat.Point>();
        for (var reponse : Implantation.courbe(question, COURBE, () -> false)) {
            points.add(new Resultat.Point(
                    reponse.nombre(),
                    gain(reponse.valeur(), question),
                    gain(reponse.borne(), question),
                    reponse.exact()));
        }
        return points;
    }
}
