package fr.maillage.couverture;

import java.util.List;

/**
 * An answer and its proof.
 *
 * @param nombre sites opened
 * @param sites in the order of what each adds to the ones before, pinned ones first
 * @param valeur weight covered (COUVERTURE, with what was covered already), sum of weights × times (TEMPS), number of sites (TOUS)
 * @param borne what no answer can beat: at least the value for COUVERTURE, at most for TEMPS and TOUS
 * @param exact nothing better exists, to a billionth; the bound is then the value
 * @param affectation for each client the site opened that serves it, −1 when an existing place is as near or no site is in reach
 * @param horsDAtteinte TOUS: clients of positive weight that no possible site nor existing place reaches; the others are all reached
 * @param secondes time spent
 */
public record ReponseDImplantation(
        ObjectifDImplantation objectif,
        int nombre,
        List<SiteRetenu> sites,
        double valeur,
        double borne,
        boolean exact,
        List<Integer> affectation,
        List<Integer> horsDAtteinte,
        double secondes) {
    /**
     * A site of the answer.
     *
     * @param site its number among the candidates
     * @param gain weight newly covered (COUVERTURE, TOUS) or weighted time saved (TEMPS) when it joins the sites before it; NaN for the first
     *     one when nothing existed
     * @param impose pinned by the user
     */
    public record SiteRetenu(int site, double gain, boolean impose) {}

    public ReponseDImplantation {
        sites = List.copyOf(sites);
        affectation = List.copyOf(affectation);
        horsDAtteinte = List.copyOf(horsDAtteinte);
    }

    /** Distance between value and bound, 0 or more, in the unit of the value. */
    public double ecart() {
        return Math.abs(valeur - borne);
    }

    /** The gap as a share of the value, 0 when there is none. */
    public double ecartRelatif() {
        return ecart() == 0 ? 0 : ecart() / Math.abs(valeur);
    }

    public List<Integer> numeros() {
        return sites.stream().map(SiteRetenu::site).toList();
    }
}
