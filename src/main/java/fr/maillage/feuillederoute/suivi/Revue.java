package fr.maillage.feuillederoute.suivi;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Suivi;
import fr.maillage.presentation.Hasard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fiches that a meeting goes through, one after the other, in the order of the roadmap: it does not move while they are settled.
 *
 * @param fiches in reading order
 */
public record Revue(List<Fiche> fiches) {
    /** Those that something is said of. */
    public static Revue de(Contenu contenu, Collection<Alerte> alertes) {
        Set<String> ids = new HashSet<>();
        alertes.forEach(a -> ids.add(a.element().id()));
        return new Revue(
                ordre(contenu).stream().filter(f -> ids.contains(f.id())).toList());
    }

    /** Each chantier, then its actions; those without chantier last. */
    static List<Fiche> ordre(Contenu contenu) {
        var fiches = new ArrayList<Fiche>();
        for (var chantier : contenu.chantiers()) {
            fiches.add(chantier);
            fiches.addAll(contenu.actionsDe(chantier));
        }
        contenu.actions().stream()
                .filter(a ->
                        a.parents().stream().noneMatch(p -> contenu.element(p).isPresent()))
                .forEach(fiches::add);
        return fiches;
    }

    /**
     * @param apres identifier of the fiche just seen; empty for the beginning
     * @return the one to see now; empty at the end
     */
    public Optional<Fiche> suivante(Contenu contenu, String apres) {
        if (apres.isEmpty()) {
            return fiches.stream().findFirst();
        }
        var ordre = ordre(contenu);
        int vue = -1;
        for (int i = 0; i < ordre.size(); i++) {
            if (ordre.get(i).id().equals(apres)) {
                vue = i;
            }
        }
        Set<Fiche> restantes = new HashSet<>(ordre.subList(vue + 1, ordre.size()));
        return fiches.stream().filter(restantes::contains).findFirst();
    }

    /**
     * What a meeting decided of a fiche.
     *
     * @param decision words of the decision; empty when none was taken
     */
    public record Decision(Suivi suivi, String decision, LocalDate le) {
        public Fiche appliquer(Fiche fiche) {
            var notes = new ArrayList<>(fiche.suivi().notes());
            if (!decision.isEmpty()) {
                notes.addFirst(new Suivi.Note(Hasard.identifiant(), le, decision));
            }
            var suivi = new Suivi(this.suivi.statut(), this.suivi.blocage(), this.suivi.deblocage(), notes);
            return (Fiche) Json.avec(fiche, "suivi", suivi);
        }
    }
}
