package fr.maillage.couverture;

import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.Arrays;
import java.util.List;

/**
 * Access and need of one territory in short, to be set beside others.
 *
 * @param cases the four readings of its communes
 * @param zones « zones blanches »; one that goes beyond the territory is cut at its limit
 */
public record Bilan(
        Perimetre territoire,
        Sensible<IndicateursDAcces> acces,
        Sensible<Besoins.Somme> besoin,
        Sensible<Besoins.Cases> cases,
        Sensible<Integer> zones) {
    /** Unmet need for 1,000 inhabitants of the communes where it is known; NaN where it is nowhere. */
    public double besoinPour1000() {
        var somme = besoin.valeur();
        return 1000 * somme.nonCouvert() / (somme.habitants() - somme.habitantsSansReponse());
    }

    /**
     * The EPCI or the départements that a territory holds or touches, by code; one that goes beyond counts for its part inside.
     *
     * @param niveau EPCI or DEPARTEMENT
     * @throws IllegalArgumentException for another level
     */
    public static List<Perimetre> parts(Territoires territoires, Perimetre perimetre, Niveau niveau) {
        boolean parEpci = niveau == Niveau.EPCI;
        if (!parEpci && niveau != Niveau.DEPARTEMENT) {
            throw new IllegalArgumentException("no groups at level " + niveau);
        }
        int[] groupeDe = parEpci ? territoires.epciDe() : territoires.departementDe();
        return perimetre
                .positions()
                .map(i -> groupeDe[i])
                .filter(g -> g >= 0)
                .distinct()
                .sorted()
                .mapToObj(g -> territoires
                        .perimetre(
                                niveau,
                                parEpci
                                        ? territoires.epcis().get(g).code()
                                        : territoires.departements().get(g).code())
                        .orElseThrow())
                .map(groupe -> perimetre.niveau() == Niveau.FRANCE ? groupe : dedans(groupe, perimetre))
                .toList();
    }

    /** The group itself when it lies inside, else its part inside as a selection of the same name. */
    private static Perimetre dedans(Perimetre groupe, Perimetre perimetre) {
        int[] tous = perimetre.positionsEnTableau();
        int[] communs = groupe.positions()
                .filter(i -> Arrays.binarySearch(tous, i) >= 0)
                .toArray();
        return communs.length == groupe.taille()
                ? groupe
                : new Perimetre(Niveau.SELECTION, groupe.code(), groupe.nom(), communs);
    }
}
