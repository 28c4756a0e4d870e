package fr.maillage.atelier.synthese;

import fr.maillage.atelier.Besoin;
import fr.maillage.atelier.Synthese;
import fr.maillage.atelier.contribution.NomDeFamille;
import fr.maillage.atelier.contribution.Ressemblance;
import fr.maillage.atelier.contribution.Ressemblance.Empreinte;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * The workshops of a démarche side by side: which families, and which needs, came in how many territories.
 *
 * @param territoires number of different territories among the workshops
 */
public record Comparaison(List<Colonne> colonnes, List<Ligne> lignes, List<Commun> communs, int territoires) {
    /** @param perimetre of the workshop, as it is written */
    public record Colonne(String nom, String chemin, String perimetre) {}

    /**
     * A family in all the workshops.
     *
     * @param cases one per workshop, in their order
     * @param territoires in how many different territories it came
     */
    public record Ligne(String famille, List<Case> cases, int territoires) {}

    public record Case(int besoins, int idees) {
        public boolean vide() {
            return besoins == 0 && idees == 0;
        }
    }

    /**
     * A need said in near words in several territories: found by the likeness of words, to be read before it is believed.
     *
     * @param ateliers numbers of the columns, from 1, in order
     */
    public record Commun(String texte, String famille, List<Integer> ateliers, int territoires, List<Besoin> besoins) {}

    static Comparaison de(List<Synthese> syntheses) {
        var colonnes = syntheses.stream()
                .map(s -> new Colonne(
                        s.atelier().nom(),
                        s.atelier().chemin() + "/synthese",
                        s.atelier().perimetre()))
                .toList();
        return new Comparaison(colonnes, lignes(syntheses, colonnes), communs(syntheses, colonnes), (int)
                colonnes.stream().map(Colonne::perimetre).distinct().count());
    }

    private static List<Ligne> lignes(List<Synthese> syntheses, List<Colonne> colonnes) {
        var noms = new LinkedHashMap<String, String>();
        syntheses.forEach(s ->
                s.familles().forEach(f -> noms.putIfAbsent(NomDeFamille.cle(f.cle(), f.nom()), f.nom())));
        var lignes = new ArrayList<Ligne>();
        noms.forEach((cle, nom) -> {
            var cases = syntheses.stream().map(s -> uneCase(s, cle)).toList();
            var territoires = new TreeSet<String>();
            for (int i = 0; i < cases.size(); i++) {
                if (!cases.get(i).vide()) {
                    territoires.add(colonnes.get(i).perimetre());
                }
            }
            lignes.add(new Ligne(nom, cases, territoires.size()));
        });
        lignes.sort(Comparator.comparingInt(Ligne::territoires).reversed());
        return List.copyOf(lignes);
    }

    private static Case uneCase(Synthese synthese, String cle) {
        int besoins = 0;
        int idees = 0;
        for (var famille : synthese.familles()) {
            if (NomDeFamille.cle(famille.cle(), famille.nom()).equals(cle)) {
                besoins += famille.besoins().size();
                idees += famille.toutesLesIdees().size();
            }
        }
        return new Case(besoins, idees);
    }

    private record Place(int atelier, Besoin besoin, Empreinte empreinte) {}

    /** Each need joins the first group that it looks like: the most supported ones found groups. */
    private static List<Commun> communs(List<Synthese> syntheses, List<Colonne> colonnes) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < syntheses.size(); i++) {
            int atelier = i;
            syntheses.get(i).besoins().forEach(b -> places.add(new Place(atelier, b, Empreinte.de(b.texte()))));
        }
        places.sort(Comparator.comparingInt((Place p) -> p.besoin().voix())
                .reversed()
                .thenComparing(p -> p.besoin().id()));
        var groupes = new ArrayList<List<Place>>();
        for (var place : places) {
            groupes.stream()
                    .filter(g -> Ressemblance.entre(g.getFirst().empreinte(), place.empreinte()) >= Ressemblance.SEUIL)
                    .findFirst()
                    .orElseGet(() -> {
                        var nouveau = new ArrayList<Place>();
                        groupes.add(nouveau);
                        return nouveau;
                    })
                    .add(place);
        }
        return groupes.stream()
                .map(g -> commun(g, colonnes))
                .filter(c -> c.territoires() > 1)
                .sorted(Comparator.comparingInt(Commun::territoires).reversed())
                .toList();
    }

    private static Commun commun(List<Place> groupe, List<Colonne> colonnes) {
        var premier = groupe.getFirst().besoin();
        return new Commun(
                premier.texte(),
                premier.famille(),
                groupe.stream().map(p -> p.atelier() + 1).distinct().sorted().toList(),
                (int) groupe.stream()
                        .map(p -> colonnes.get(p.atelier()).perimetre())
                        .distinct()
                        .count(),
                groupe.stream().map(Place::besoin).toList());
    }
}
