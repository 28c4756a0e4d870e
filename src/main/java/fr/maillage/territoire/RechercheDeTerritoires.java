package fr.maillage.territoire;

import fr.maillage.territoire.recherche.Index;
import fr.maillage.territoire.recherche.Mots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds communes, EPCI and départements by name, code or postal code, as people type: accents, case, hyphens and apostrophes
 * do not matter, « St » is « Saint », the beginning of words is enough, and one wrong letter in a long word is forgiven when
 * nothing else is found.
 */
public final class RechercheDeTerritoires {
    /** Shorter runs of digits only stand for a département. */
    private static final int CHIFFRES_MINIMAUX = 3;

    private final List<Entree> entrees = new ArrayList<>();
    private final Index index;

    /**
     * A territory found.
     *
     * @param precision what tells it from its homonyms: « Meuse (55) » for a commune, its nature and départements for an EPCI
     */
    public record Resultat(Niveau niveau, String code, String nom, String precision) {}

    private record Entree(Resultat resultat, long population, List<String> codes) {}

    public RechercheDeTerritoires(Territoires territoires) {
        Map<String, Departement> departements =
                territoires.departements().stream().collect(Collectors.toMap(Departement::code, d -> d));
        long[] desEpcis = populations(
                territoires, territoires.epciDe(), territoires.epcis().size());
        long[] desDepartements = populations(
                territoires,
                territoires.departementDe(),
                territoires.departements().size());
        for (Commune c : territoires.communes()) {
            var codes = new ArrayList<>(c.codesPostaux());
            codes.add(c.code());
            entrees.add(new Entree(
                    new Resultat(Niveau.COMMUNE, c.code(), c.nom(), nomEtCode(departements, c.departement())),
                    c.population(),
                    codes));
        }
        for (int i = 0; i < desEpcis.length; i++) {
            Epci e = territoires.epcis().get(i);
            String ou = e.departements().stream()
                    .map(code -> nomEtCode(departements, code))
                    .collect(Collectors.joining(", "));
            entrees.add(new Entree(new Resultat(Niveau.EPCI, e.code(), e.nom(), ou), desEpcis[i], List.of(e.code())));
        }
        for (int i = 0; i < desDepartements.length; i++) {
            Departement d = territoires.departements().get(i);
            entrees.add(new Entree(
                    new Resultat(
                            Niveau.DEPARTEMENT,
                            d.code(),
                            d.nom(),
                            d.collectivite() ? "Collectivité d’outre-mer" : "Département " + d.code()),
                    desDepartements[i],
                    List.of(d.code())));
        }
        index = new Index(entrees.stream().map(e -> Mots.de(e.resultat().nom())).toList());
    }

    private static String nomEtCode(Map<String, Departement> departements, String code) {
        Departement d = departements.get(code);
        return d == null ? code : d.nom() + " (" + code + ")";
    }

    private static long[] populations(Territoires territoires, int[] groupeDe, int groupes) {
        long[] sommes = new long[groupes];
        int[] populations = territoires.populations();
        for (int i = 0; i < groupeDe.length; i++) {
            if (groupeDe[i] >= 0) {
                sommes[groupeDe[i]] += populations[i];
            }
        }
        return sommes;
    }

    /** Best first: the very code or name, then names that begin so, then the most populated. Never null, possibly empty. */
    public List<Resultat> chercher(String saisie, int maximum) {
        List<String> mots = Mots.deLaSaisie(saisie);
        if (mots.isEmpty() || maximum <= 0) {
            return List.of();
        }
        String code = String.join("", mots).toUpperCase(Locale.ROOT);
        BitSet parCode = code.matches("[0-9][0-9AB][0-9]*") ? parCode(code) : new BitSet();
        if (!parCode.isEmpty()) {
            return ranger(parCode, maximum, rang -> proximiteDuCode(rang, code));
        }
        BitSet parNom = index.parDebutDeMot(mots);
        if (parNom.isEmpty()) {
            return ranger(index.avecUneFaute(mots), maximum, rang -> index.proximiteAvecUneFaute(rang, mots));
        }
        return ranger(parNom, maximum, rang -> index.proximite(rang, mots));
    }

    private BitSet parCode(String code) {
        var trouves = new BitSet(entrees.size());
        for (int rang = 0; rang < entrees.size(); rang++) {
            if (proximiteDuCode(rang, code) < 2) {
                trouves.set(rang);
            }
        }
        return trouves;
    }

    private int proximiteDuCode(int rang, String code) {
        List<String> codes = entrees.get(rang).codes();
        if (codes.contains(code)) {
            return 0;
        }
        return code.length() >= CHIFFRES_MINIMAUX && codes.stream().anyMatch(c -> c.startsWith(code)) ? 1 : 2;
    }

    private interface Proximite {
        int de(int rang);
    }

    private List<Resultat> ranger(BitSet trouves, int maximum, Proximite proximite) {
        record Candidat(int rang, int proximite) {}
        return Arrays.stream(trouves.stream().toArray())
                .mapToObj(rang -> new Candidat(rang, proximite.de(rang)))
                .sorted(Comparator.comparingInt(Candidat::proximite)
                        .thenComparingLong(c -> -entrees.get(c.rang()).population())
                        .thenComparingInt(Candidat::rang))
                .limit(maximum)
                .map(c -> entrees.get(c.rang()).resultat())
                .toList();
    }
}
