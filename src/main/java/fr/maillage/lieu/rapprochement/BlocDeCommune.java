package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The records of one commune; cut by words of names and roads once there are too many to compare them all. */
final class BlocDeCommune {
    private final List<Fiche> fiches = new ArrayList<>(2);
    private @Nullable Map<String, List<Fiche>> parMot;

    void ajouter(Fiche fiche) {
        fiches.add(fiche);
        if (parMot != null) {
            ranger(fiche, parMot);
        } else if (fiches.size() > Blocs.GRANDE_COMMUNE) {
            var rangees = new HashMap<String, List<Fiche>>();
            fiches.forEach(une -> ranger(une, rangees));
            parMot = rangees;
        }
    }

    /** @return false when none is left */
    boolean retirer(Fiche fiche) {
        fiches.remove(fiche);
        if (parMot != null) {
            for (String mot : mots(fiche.traits())) {
                parMot.getOrDefault(mot, List.of()).remove(fiche);
            }
        }
        return !fiches.isEmpty();
    }

    private static void ranger(Fiche fiche, Map<String, List<Fiche>> parMot) {
        for (String mot : mots(fiche.traits())) {
            parMot.computeIfAbsent(mot, cle -> new ArrayList<>(2)).add(fiche);
        }
    }

    /** Lists that together hold the records worth comparing. */
    void voisines(Traits traits, Consumer<List<Fiche>> chaque) {
        if (parMot == null || fiches.size() <= Blocs.GRANDE_COMMUNE) {
            chaque.accept(fiches);
            return;
        }
        for (String mot : mots(traits)) {
            List<Fiche> bloc = parMot.getOrDefault(mot, List.of());
            if (bloc.size() <= Blocs.GRANDE_COMMUNE) {
                chaque.accept(bloc);
            }
        }
    }

    /** Words that two records of one place have in common when nothing else says so; kinds stand for generic names. */
    private static Set<String> mots(Traits traits) {
        var mots = new LinkedHashSet<String>();
        traits.coeur().mots().forEach(mot -> mots.add("n " + mot));
        traits.natures().liste().forEach(nature -> mots.add("k " + nature.id()));
        traits.adresses().forEach(adresse -> mots.add("a " + adresse.nom().dernier()));
        return mots;
    }
}
