package fr.maillage.enquete.registre;

import fr.maillage.enquete.resultat.Reperes;
import fr.maillage.fragilite.Classe;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.territoire.Epci;
import fr.maillage.territoire.Territoires;
import java.util.Map;
import java.util.Set;

/**
 * Communes as the tables of territories and the index know them.
 *
 * @param communes codes of those in the perimeter of the démarche
 * @param points names of collection points, by identifier
 */
record ReperesDuTerritoire(
        Territoires territoires, IndiceDeFrance indice, Set<String> communes, Map<String, String> points)
        implements Reperes {
    @Override
    public boolean dansLeTerritoire(String commune) {
        return communes.contains(commune);
    }

    @Override
    public Situation situer(String code) {
        int position = territoires.position(code).orElseThrow();
        var commune = territoires.commune(position);
        var epci = commune.epci();
        return new Situation(
                commune.nom(),
                epci == null ? "" : epci,
                epci == null ? "" : territoires.epci(epci).map(Epci::nom).orElse(epci),
                indice.classe(position).map(Classe::rang).orElse(SANS_CLASSE));
    }

    @Override
    public String nomDeLaClasse(int rang) {
        return indice.modele().classes().stream()
                .filter(c -> c.rang() == rang)
                .map(c -> c.nom() + " (" + c.signe() + ")")
                .findFirst()
                .orElse("Sans score");
    }

    @Override
    public String nomDuPoint(String id) {
        return points.getOrDefault(id, "Point retiré");
    }
}
