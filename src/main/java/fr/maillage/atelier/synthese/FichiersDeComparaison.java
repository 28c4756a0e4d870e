package fr.maillage.atelier.synthese;

import fr.maillage.atelier.Synthese;
import fr.maillage.presentation.EcritureDeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The comparison of workshops for a spreadsheet, a line per fact. */
final class FichiersDeComparaison {
    private static final EcritureDeTable FAMILLES = new EcritureDeTable(
            List.of("famille", "atelier", "territoire", "besoins", "idees", "territoires_de_la_famille"), 0);
    private static final EcritureDeTable BESOINS = new EcritureDeTable(
            List.of(
                    "rang",
                    "territoires",
                    "identifiant",
                    "besoin",
                    "verbatim",
                    "famille",
                    "atelier",
                    "territoire",
                    "soutiens"),
            0);

    private FichiersDeComparaison() {}

    /** @param territoires names of those of the columns, in their order */
    static String familles(Comparaison comparaison, List<String> territoires) {
        var lignes = new ArrayList<List<Object>>();
        for (var ligne : comparaison.lignes()) {
            for (int i = 0; i < ligne.cases().size(); i++) {
                lignes.add(List.of(
                        ligne.famille(),
                        comparaison.colonnes().get(i).nom(),
                        territoires.get(i),
                        ligne.cases().get(i).besoins(),
                        ligne.cases().get(i).idees(),
                        ligne.territoires()));
            }
        }
        return ecrire(FAMILLES, lignes);
    }

    /** Needs said in several territories: those said in near words have the same rank. */
    static String besoins(Comparaison comparaison, List<Synthese> syntheses, List<String> territoires) {
        var ateliers = new HashMap<String, Integer>();
        for (int i = 0; i < syntheses.size(); i++) {
            int atelier = i;
            syntheses.get(i).besoins().forEach(b -> ateliers.put(b.id(), atelier));
        }
        var lignes = new ArrayList<List<Object>>();
        int rang = 0;
        for (var commun : comparaison.communs()) {
            rang++;
            for (var besoin : commun.besoins()) {
                int atelier = ateliers.getOrDefault(besoin.id(), 0);
                lignes.add(List.of(
                        rang,
                        commun.territoires(),
                        besoin.id(),
                        besoin.texte(),
                        besoin.verbatim(),
                        besoin.famille(),
                        comparaison.colonnes().get(atelier).nom(),
                        territoires.get(atelier),
                        besoin.voix()));
            }
        }
        return ecrire(BESOINS, lignes);
    }

    private static String ecrire(EcritureDeTable table, List<List<Object>> lignes) {
        var sortie = new StringBuilder();
        table.csv(sortie, lignes, EcritureDeTable.Variante.TABLEUR);
        return sortie.toString();
    }
}
