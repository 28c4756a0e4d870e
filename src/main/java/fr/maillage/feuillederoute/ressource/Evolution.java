package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.ressource.CarteDEnsemble.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of lines between two moments: solid first. */
public record Evolution(List<Changement> changements) {
    /** @param avant {@link EtatDeLien#AUCUN} for a line that was not there */
    public record Changement(String ressource, String fiche, EtatDeLien avant, EtatDeLien apres) {
        public boolean devenuOperant() {
            return apres == EtatDeLien.PLEIN;
        }
    }

    public static Evolution entre(Contenu avant, Contenu apres) {
        var anciennes = parPlace(avant);
        var nouvelles = parPlace(apres);
        var changements = new ArrayList<Changement>();
        nouvelles.forEach((place, attache) -> {
            var ancienne = anciennes.get(place);
            var etat = ancienne == null ? EtatDeLien.AUCUN : ancienne.etat();
            if (etat != attache.etat()) {
                changements.add(changement(attache, etat, attache.etat()));
            }
        });
        anciennes.forEach((place, attache) -> {
            if (!nouvelles.containsKey(place) && attache.etat() != EtatDeLien.AUCUN) {
                changements.add(changement(attache, attache.etat(), EtatDeLien.AUCUN));
            }
        });
        changements.sort(Comparator.comparing(Changement::apres).thenComparing(Changement::ressource));
        return new Evolution(List.copyOf(changements));
    }

    /** Those of one fiche. */
    public Evolution de(Fiche fiche) {
        return new Evolution(changements.stream()
                .filter(c -> c.fiche().equals(fiche.intitule()))
                .toList());
    }

    private static Changement changement(Attache attache, EtatDeLien avant, EtatDeLien apres) {
        return new Changement(attache.ressource().titre(), attache.fiche().intitule(), avant, apres);
    }

    private static Map<Place, Attache> parPlace(Contenu contenu) {
        var parPlace = new LinkedHashMap<Place, Attache>();
        Attache.toutes(contenu)
                .forEach(a ->
                        parPlace.put(new Place(a.ressource().id(), a.fiche().id()), a));
        return parPlace;
    }

    public long devenusOperants() {
        return changements.stream().filter(Changement::devenuOperant).count();
    }
}
