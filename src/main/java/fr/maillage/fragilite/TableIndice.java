package fr.maillage.fragilite;

import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An index as a table: one line per commune, EPCI or département that touches a perimeter, in the order of codes.
 *
 * @param modele the model, whose axes and indicators name the last columns
 * @param niveau of the lines
 */
public record TableIndice(ModeleIndice modele, Niveau niveau, List<Ligne> lignes) {
    public TableIndice {
        lignes = List.copyOf(lignes);
    }

    /**
     * @param code INSEE code or SIREN
     * @param nom name of the territory
     * @param score of the whole territory, even when only a part of it lies in the perimeter (EPCI across a border)
     */
    public record Ligne(String code, String nom, Score score) {
        public Optional<Classe> classe() {
            return score.classe();
        }
    }

    /** @throws IllegalArgumentException for a level that is not commune, EPCI or département */
    public static TableIndice de(IndiceDeFrance indice, Perimetre perimetre, Niveau niveau) {
        Territoires territoires = indice.territoires();
        int[] communes = perimetre.positionsEnTableau();
        var lignes = new ArrayList<Ligne>();
        switch (niveau) {
            case COMMUNE -> {
                for (int i : communes) {
                    Commune commune = territoires.commune(i);
                    lignes.add(new Ligne(commune.code(), commune.nom(), indice.score(i)));
                }
            }
            case EPCI ->
                groupes(communes, territoires.epciDe()).forEach(e -> {
                    var epci = territoires.epcis().get(e);
                    lignes.add(new Ligne(epci.code(), epci.nom(), indice.epci(e)));
                });
            case DEPARTEMENT ->
                groupes(communes, territoires.departementDe()).forEach(d -> {
                    var departement = territoires.departements().get(d);
                    lignes.add(new Ligne(departement.code(), departement.nom(), indice.departement(d)));
                });
            case SELECTION, FRANCE -> throw new IllegalArgumentException("no lines at level " + niveau);
        }
        lignes.sort(Comparator.comparing(Ligne::code));
        return new TableIndice(indice.modele(), niveau, lignes);
    }

    private static IntStream groupes(int[] communes, int[] groupeDe) {
        return IntStream.of(communes)
                .map(i -> groupeDe[i])
                .filter(g -> g >= 0)
                .distinct()
                .sorted();
    }
}
