package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.recensement.correspondance.Correspondance;
import fr.maillage.lieu.recensement.lecture.Tableau;
import fr.maillage.lieu.travail.Avancement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A census read by a mapping, before it meets the places already known. The same file and the same mapping give the same analysis: an import
 * that was cut goes on from it.
 *
 * @param rejetees rows refused by the reading of the file, by the mapping or by the perimeter, by number
 */
record Analyse(int lignes, List<LigneLue.Rejetee> rejetees, List<Candidat> candidats) {

    static Analyse de(
            Tableau tableau, Correspondance correspondance, Interpretation.Outils outils, LocalDate aujourdhui) {
        return de(tableau, correspondance, outils, aujourdhui, Avancement.MUET);
    }

    /** @param avancement told at each row that none has its fate yet, so that who stops the work is heard while the file is read */
    static Analyse de(
            Tableau tableau,
            Correspondance correspondance,
            Interpretation.Outils outils,
            LocalDate aujourdhui,
            Avancement avancement) {
        var interpretation = new Interpretation(outils, correspondance, tableau.colonnes(), aujourdhui);
        var rejetees = new ArrayList<LigneLue.Rejetee>();
        tableau.refusees().forEach(r -> rejetees.add(new LigneLue.Rejetee(r.numero(), r.raison())));
        var lieux = new ArrayList<LigneLue.Lieu>();
        for (var ligne : tableau.lignes()) {
            avancement.dire(0, tableau.taille());
            switch (interpretation.lire(ligne)) {
                case LigneLue.Rejetee rejetee -> rejetees.add(rejetee);
                case LigneLue.Lieu lieu -> lieux.add(lieu);
            }
        }
        rejetees.sort(Comparator.comparingInt(LigneLue.Rejetee::numero));
        return new Analyse(tableau.taille(), rejetees, Regroupement.candidats(lieux));
    }

    /** The places out of a perimeter refused, each whole: all the stops of a round have the fate of the round. */
    Analyse dans(Etendue etendue) {
        var refusees = new ArrayList<>(rejetees);
        var dedans = new ArrayList<Candidat>();
        for (var candidat : candidats) {
            var refus = etendue.refus(candidat.fiche());
            if (refus.isEmpty()) {
                dedans.add(candidat);
            } else {
                candidat.lignes().forEach(ligne -> refusees.add(new LigneLue.Rejetee(ligne, refus.get())));
            }
        }
        refusees.sort(Comparator.comparingInt(LigneLue.Rejetee::numero));
        return new Analyse(lignes, refusees, dedans);
    }
}
