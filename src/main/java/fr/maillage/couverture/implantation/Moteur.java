package fr.maillage.couverture.implantation;

import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.ReponseDImplantation;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** From a question to its answer: problem, resolution, then the answer told in the question's terms. */
public final class Moteur {
    private Moteur() {}

    /** @param depart sites to start the search from, for instance the answer with one site fewer */
    public static ReponseDImplantation resoudre(
            DemandeDImplantation demande, List<Integer> depart, BooleanSupplier abandon) {
        return resoudre(demande, depart, Echeance.dans(demande.delai(), abandon));
    }

    static ReponseDImplantation resoudre(DemandeDImplantation demande, List<Integer> depart, Echeance echeance) {
        long debut = System.nanoTime();
        var resultat = switch (demande.objectif()) {
            case COUVERTURE -> couverture(demande, depart, echeance);
            case TEMPS -> temps(demande, depart, echeance);
            case TOUS -> tous(demande, echeance);
        };
        return new Compte(demande, resultat).reponse(debut);
    }

    /**
     * What the resolution found, in the unit of the question.
     *
     * @param sites opened beyond the pinned ones
     * @param borne the value itself when exact, to the precision of costs
     */
    record Resultat(int[] sites, double borne, boolean exact) {}

    private static Resultat couverture(DemandeDImplantation demande, List<Integer> depart, Echeance echeance) {
        var probleme = Reduction.de(new Construction(demande).couverture(), echeance);
        var poids = new double[demande.durees().clients()];
        Arrays.setAll(poids, demande::poids);
        var resolution = new Resolution(Pas.des(poids), demande.graine(), echeance);
        resolution.resoudre(probleme, entiers(depart));
        double total = Arrays.stream(poids).sum();
        return new Resultat(resolution.meilleure.sites, total - Math.max(0, resolution.borne), resolution.exacte());
    }

    private static Resultat temps(DemandeDImplantation demande, List<Integer> depart, Echeance echeance) {
        var construction = new ConstructionDesTemps(demande);
        int[] connus = entiers(depart);
        if (construction.enTable()) {
            var table = construction.table(echeance);
            if (table == null) {
                return new Resultat(connus, 0, false);
            }
            if (table.p > 0 && table.p < table.sites() && table.clients() > 0) {
                var resserrement = new Resserrement(table, demande.graine(), echeance);
                resserrement.resoudre(connus);
                return new Resultat(resserrement.meilleure.sites, enDessous(resserrement.borne), resserrement.exacte());
            }
        }
        double borne = 0;
        for (int parRangee = construction.parRangee(); ; parRangee = 3 * parRangee) {
            var probleme = construction.temps(parRangee, echeance);
            if (probleme == null) {
                return new Resultat(connus, borne, false);
            }
            var resolution = new Resolution(Pas.de(probleme), demande.graine(), echeance);
            resolution.resoudre(probleme, connus);
            connus = resolution.meilleure.sites;
            borne = Math.max(borne, enDessous(resolution.borne));
            boolean entier = parRangee >= demande.durees().sites();
            boolean auDela = !entier && construction.auDela(connus, resolution.meilleure.valeur);
            if (!auDela || echeance.passee()) {
                return new Resultat(connus, borne, resolution.exacte() && !auDela);
            }
        }
    }

    /** Costs are held in single precision: what is said to be a bound stays below what they round. */
    private static double enDessous(double borne) {
        return Math.max(0, borne) * (1 - 1e-7);
    }

    private static Resultat tous(DemandeDImplantation demande, Echeance echeance) {
        var recouvrement = new Recouvrement(demande.graine(), echeance);
        recouvrement.resoudre(new Construction(demande).couverture());
        int imposes = demande.imposes().length;
        return new Resultat(
                recouvrement.sites(),
                imposes + recouvrement.borne(),
                recouvrement.borne() == recouvrement.sites().length);
    }

    private static int[] entiers(List<Integer> liste) {
        return liste.stream().mapToInt(Integer::intValue).toArray();
    }
}
