package fr.maillage.couverture;

import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.ModelesIndice;
import fr.maillage.indicateur.Indicateur;
import fr.maillage.indicateur.Indicateurs;
import fr.maillage.indicateur.Serie;
import fr.maillage.indicateur.Source;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Rattachement;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Epci;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Builds small countries for tests: communes with a position, an area and a fragility; places; what touches what. */
public final class PetitPays {
    public static final LocalDate JOUR = LocalDate.of(2026, 11, 24);
    public static final String SERVICE = "Aide aux démarches administratives";
    public static final String AUTRE_SERVICE = "Loisirs et créations numériques";

    private final List<Commune> communes = new ArrayList<>();
    private final List<Double> valeurs = new ArrayList<>();
    private final Map<String, Epci> epcis = new TreeMap<>();
    private final TreeSet<String> departements = new TreeSet<>();
    private final List<Lieu> lieux = new ArrayList<>();
    private IntFunction<int[]> voisines = i -> new int[0];

    /**
     * @param fragilite value of the only indicator: the greater, the more fragile; NaN for a commune without score
     * @param superficie square kilometres, NaN when unknown
     */
    public PetitPays commune(
            String departement,
            @Nullable String epci,
            int population,
            double fragilite,
            @Nullable Coordonnees centre,
            double superficie) {
        String code = "%05d".formatted(communes.size());
        communes.add(new Commune(
                code, "Village " + code, departement, epci, population, List.of(), centre, null, superficie));
        valeurs.add(fragilite);
        departements.add(departement);
        if (epci != null) {
            epcis.putIfAbsent(epci, new Epci(epci, "CC " + epci, "CC", List.of(departement)));
        }
        return this;
    }

    /** A commune of département A on the equator, so many kilometres east of the origin, without area. */
    public PetitPays commune(int population, double fragilite, double kilometres) {
        return commune("A", "e", population, fragilite, aLEst(kilometres), Double.NaN);
    }

    /** On the equator, so many kilometres east of the origin. */
    public static Coordonnees aLEst(double kilometres) {
        return new Coordonnees(Math.toDegrees(kilometres / Coordonnees.RAYON_DE_LA_TERRE_KM), 0);
    }

    public PetitPays voisines(IntFunction<int[]> touchent) {
        this.voisines = touchent;
        return this;
    }

    public PetitPays lieu(Lieu lieu) {
        lieux.add(lieu);
        return this;
    }

    /** A fixed place that gives {@link #SERVICE}. */
    public PetitPays lieu(@Nullable Coordonnees position, String codeInsee) {
        return lieu(lieu("lieu" + lieux.size(), fiche(position, codeInsee), List.of(), Etat.PUBLIE, null, null));
    }

    public static Fiche fiche(@Nullable Coordonnees position, String codeInsee) {
        var fiche = Fiche.VIDE
                .avec(Champ.NOM, "Lieu d’essai")
                .avec(Champ.SERVICES, SERVICE)
                .avec(Champ.CODE_INSEE, codeInsee);
        return position == null
                ? fiche
                : fiche.avec(Champ.LATITUDE, String.valueOf(position.latitude()))
                        .avec(Champ.LONGITUDE, String.valueOf(position.longitude()));
    }

    public static Passage arret(@Nullable Coordonnees position, String codeInsee, String horaires) {
        return new Passage("Place de l’église", "", "", codeInsee, position, horaires, "");
    }

    public static Lieu lieu(
            String id,
            Fiche fiche,
            List<Passage> passages,
            Etat etat,
            @Nullable Fermeture fermeture,
            @Nullable String commune) {
        return new Lieu(
                id,
                null,
                etat,
                fermeture,
                commune,
                fiche,
                Map.of(),
                passages,
                "essai",
                null,
                null,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    public Territoires territoires() {
        return new Territoires(
                communes,
                List.copyOf(epcis.values()),
                departements.stream()
                        .map(d -> new Departement(d, "Département " + d, "du Département " + d, false))
                        .toList());
    }

    public Offre offre() {
        var territoires = territoires();
        return Offre.de(
                lieux, territoires, new Rattachement(territoires, new HistoireDesCodes(territoires, Map.of())), JOUR);
    }

    public Fonds fonds() {
        var territoires = territoires();
        return Fonds.livre(territoires, voisines, indices(territoires));
    }

    public Couverture couverture() {
        return couverture(offre());
    }

    public Couverture couverture(Offre offre) {
        return new Couverture(fonds(), offre, new HeuresOffertes(JOUR));
    }

    private Indices indices(Territoires territoires) {
        var source = new Source("Nous", "Pays d’essai", "2026", "Licence Ouverte 2.0", "Aucune.");
        double[] tableau = valeurs.stream().mapToDouble(Double::doubleValue).toArray();
        var indicateurs = new Indicateurs(
                List.of(new Indicateur("essai", "Essai", "%", 1, "Part d’essai.", source, null)),
                Map.of("essai", new Serie(tableau, new boolean[tableau.length])));
        var modele = ModelesIndice.lire("essai.yaml", new StringReader("""
                id: essai
                nom: Essai
                description: Pour les tests.
                methode: {type: points-par-rang, coupures: [10, 25, 40, 60, 75, 90], points: [-3, -2, -1, 0, 1, 2, 3]}
                total: {minimum: -10, maximum: 10}
                axes:
                  - {id: axe, nom: Axe, indicateurs: [essai]}
                classes:
                  - {id: a, nom: a, signe: a, jusqua: -5.75}
                  - {id: b, nom: b, signe: b, jusqua: -1.25}
                  - {id: c, nom: c, signe: c, jusqua: 1.25}
                  - {id: d, nom: d, signe: d, jusqua: 5.75}
                  - {id: e, nom: e, signe: e}
                freins: {seuil: 1.5, ecart: 0.5}
                ecarts: {sensible: 0.3, net: 1}
                """));
        return new Indices(List.of(modele), indicateurs, territoires);
    }

    public Perimetre tout() {
        return territoires().france();
    }

    public static Perimetre selection(int... positions) {
        return new Perimetre(Niveau.SELECTION, "s", "Ma sélection", positions);
    }

    /** A random country: some communes without inhabitant, position, area, score or EPCI; places anywhere, some known by their commune only. */
    public static PetitPays auHasard(Random hasard, int communes, int lieux) {
        var pays = new PetitPays();
        for (int i = 0; i < communes; i++) {
            pays.commune(
                    hasard.nextBoolean() ? "A" : "B",
                    hasard.nextInt(10) == 0 ? null : "e" + hasard.nextInt(4),
                    hasard.nextInt(8) == 0 ? 0 : hasard.nextInt(5_000),
                    hasard.nextInt(15) == 0 ? Double.NaN : hasard.nextDouble(),
                    hasard.nextInt(15) == 0 ? null : position(hasard),
                    hasard.nextInt(5) == 0 ? Double.NaN : 1 + 80 * hasard.nextDouble());
        }
        for (int l = 0; l < lieux; l++) {
            pays.lieu(
                    hasard.nextInt(6) == 0 ? null : position(hasard),
                    hasard.nextInt(6) == 0 ? "" : "%05d".formatted(hasard.nextInt(communes)));
        }
        return pays;
    }

    /** South-west corners of squares where communes and places stand: one in metropolitan France, others overseas. */
    private static final double[][] OUTRE_MER = {{-62, 15.9}, {55.2, -21.4}, {-180, -14.3}, {178.7, -14.3}};

    /** Most often somewhere in a square of about a hundred kilometres; else in one like it overseas, on both sides of the antimeridian too. */
    private static Coordonnees position(Random hasard) {
        double[] coin = hasard.nextInt(5) == 0 ? OUTRE_MER[hasard.nextInt(OUTRE_MER.length)] : new double[] {5, 48.5};
        return new Coordonnees(coin[0] + 1.3 * hasard.nextDouble(), coin[1] + 0.9 * hasard.nextDouble());
    }

    static Site site(int commune, Coordonnees position) {
        return new Site("x", "Ajout", "", commune, position, false, false, Set.of(SERVICE), "", 1);
    }
}
