package fr.maillage.demarche.instance.pages;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.instance.Deroule;
import fr.maillage.demarche.instance.Deroule.Presence;
import fr.maillage.demarche.instance.Tache;
import fr.maillage.demarche.instance.pages.AssemblageDeReunion.Dossier;
import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Intitule;
import fr.maillage.document.Puce;
import fr.maillage.document.Tableau;
import fr.maillage.document.Texte;
import fr.maillage.document.Theme;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Minutes of a meeting, as a document. They name structures and functions, never a person. */
@Component
class RedactionDuCompteRendu {
    private final NomsDActeurs noms;

    RedactionDuCompteRendu(NomsDActeurs noms) {
        this.noms = noms;
    }

    DocumentTexte document(Dossier dossier, Theme theme) {
        var reunion = dossier.reunion();
        var deroule = dossier.deroule();
        var blocs = new ArrayList<Bloc>();
        if (dossier.demarche().demonstration()) {
            blocs.add(new Bloc.Encart(
                    Bloc.Encart.Nature.ATTENTION, "Démonstration", List.of(Texte.de(Demarche.AVIS_DE_DEMONSTRATION))));
        }
        if (reunion.annulee()) {
            blocs.add(Bloc.Paragraphe.de("Cette réunion est annulée."));
        }
        deroule.releve().lines().filter(l -> !l.isBlank()).forEach(l -> blocs.add(Bloc.Paragraphe.de(l)));
        presences(dossier, blocs);
        blocs.add(new Bloc.Titre(1, "Ordre du jour"));
        if (deroule.points().isEmpty()) {
            blocs.add(Bloc.Paragraphe.de("Aucun point n’est écrit."));
        }
        points(dossier, blocs);
        if (!deroule.decisions().isEmpty()) {
            blocs.add(new Bloc.Titre(1, "Décisions"));
            blocs.add(new Bloc.Liste(
                    true, deroule.decisions().stream().map(Puce::de).toList()));
        }
        taches(dossier, blocs);
        var demarche = dossier.demarche();
        return new DocumentTexte(
                new Intitule(
                        "Compte rendu\u00a0: " + reunion.titre(),
                        dossier.instance().nom() + ", " + demarche.nom(),
                        "Réunion du " + Moments.quand(reunion)
                                + (reunion.lieu().isEmpty() ? "" : ", " + reunion.lieu()),
                        demarche.porteur(),
                        reunion.jour()),
                theme,
                blocs);
    }

    private void presences(Dossier dossier, List<Bloc> blocs) {
        var presences = dossier.deroule().presences();
        blocs.add(new Bloc.Titre(1, "Présences"));
        if (presences.isEmpty()) {
            blocs.add(Bloc.Paragraphe.de("Les présences ne sont pas notées."));
            return;
        }
        var cites = noms.desPresences(dossier.demarche().id(), presences);
        // Two people of one structure are one line.
        var lignes = new LinkedHashMap<List<String>, Integer>();
        for (var presence : presences) {
            lignes.merge(
                    List.of(
                            cites.structure(presence.structure()),
                            presence.etat().libelle()),
                    presence.nombre(),
                    Integer::sum);
        }
        int participants = dossier.deroule().participants();
        blocs.add(Bloc.Paragraphe.de(Formats.compte(participants, "participant", "participants") + ", "
                + Formats.compte(structures(dossier.deroule()), "structure représentée", "structures représentées")
                + "."));
        blocs.add(Tableau.de(
                "Présences par structure",
                List.of(
                        Tableau.Colonne.texte("Structure", 4),
                        Tableau.Colonne.texte("Présence", 1),
                        Tableau.Colonne.nombre("Personnes", 1)),
                lignes.entrySet().stream()
                        .map(l -> List.of(l.getKey().getFirst(), l.getKey().getLast(), Formats.entier(l.getValue())))
                        .toList()));
    }

    private static long structures(Deroule deroule) {
        return deroule.presentes().stream().map(Presence::structure).distinct().count();
    }

    private static void points(Dossier dossier, List<Bloc> blocs) {
        int rang = 1;
        for (var point : AssemblageDeReunion.points(dossier.reunion(), dossier.deroule())) {
            blocs.add(new Bloc.Titre(2, rang++ + ". " + point.titre()));
            if (!point.heure().isEmpty()) {
                blocs.add(Bloc.Paragraphe.de(point.heure() + (point.duree().isEmpty() ? "" : ", " + point.duree())));
            }
            point.notes().lines().filter(l -> !l.isBlank()).forEach(l -> blocs.add(Bloc.Paragraphe.de(l)));
        }
    }

    private void taches(Dossier dossier, List<Bloc> blocs) {
        if (dossier.taches().isEmpty()) {
            return;
        }
        var cites = noms.desResponsables(
                dossier.demarche().id(),
                dossier.taches().stream().map(Tache::responsable).toList());
        blocs.add(new Bloc.Titre(1, "Tâches"));
        blocs.add(Tableau.de(
                "Tâches décidées pendant la réunion",
                List.of(
                        Tableau.Colonne.texte("À faire", 4),
                        Tableau.Colonne.texte("Qui", 3),
                        Tableau.Colonne.texte("Pour le", 2)),
                dossier.taches().stream()
                        .map(t -> List.of(
                                t.titre(),
                                noms.responsableSansNom(cites, t.responsable()),
                                t.echeance() == null ? "" : Formats.date(t.echeance())))
                        .toList()));
    }
}
