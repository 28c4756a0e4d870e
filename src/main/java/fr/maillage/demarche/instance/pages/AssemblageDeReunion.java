package fr.maillage.demarche.instance.pages;

import fr.maillage.compte.Compte;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.instance.Deroule;
import fr.maillage.demarche.instance.Instance;
import fr.maillage.demarche.instance.Reunion;
import fr.maillage.demarche.instance.Tache;
import fr.maillage.demarche.instance.pages.PagesDeReunion.LigneDePoint;
import fr.maillage.demarche.instance.pages.PagesDeReunion.LigneDePresence;
import fr.maillage.demarche.instance.registre.DeroulesEnBase;
import fr.maillage.demarche.instance.registre.InstancesEnBase;
import fr.maillage.demarche.instance.registre.ReunionsEnBase;
import fr.maillage.demarche.instance.registre.TachesEnBase;
import fr.maillage.document.Format;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together a meeting, what happened in it, and the tasks that came of it. */
@Component
class AssemblageDeReunion {
    private final InstancesEnBase instances;
    private final ReunionsEnBase reunions;
    private final DeroulesEnBase deroules;
    private final TachesEnBase taches;
    private final LignesDeTaches lignes;
    private final NomsDActeurs noms;
    private final HorlogeDeDemarche horloge;

    AssemblageDeReunion(
            InstancesEnBase instances,
            ReunionsEnBase reunions,
            DeroulesEnBase deroules,
            TachesEnBase taches,
            LignesDeTaches lignes,
            NomsDActeurs noms,
            HorlogeDeDemarche horloge) {
        this.instances = instances;
        this.reunions = reunions;
        this.deroules = deroules;
        this.taches = taches;
        this.lignes = lignes;
        this.noms = noms;
        this.horloge = horloge;
    }

    /** All that is known of a meeting. */
    record Dossier(Demarche demarche, Instance instance, Reunion reunion, Deroule deroule, List<Tache> taches) {
        String chemin() {
            return ReunionsController.chemin(demarche, reunion.id());
        }

        /** The head of a page under that of the meeting. */
        EnTete enTete(String titre) {
            return InstancesController.enTete(
                    demarche,
                    titre,
                    new Lien(instance.nom(), InstancesController.chemin(demarche, instance.id())),
                    new Lien(reunion.titre(), chemin()));
        }
    }

    /** @throws Refus 404 when it is not in the démarche */
    Dossier dossier(Demarche demarche, String id) {
        var reunion = reunions.trouver(demarche.id(), id)
                .orElseThrow(() -> Refus.introuvable("Cette réunion n’existe pas dans cette démarche."));
        var instance = instances
                .trouver(demarche.id(), reunion.instance())
                .orElseThrow(() -> Refus.introuvable("L’instance de cette réunion n’existe plus."));
        return new Dossier(
                demarche,
                instance,
                reunion,
                deroules.de(id),
                taches.toutes(demarche.id()).stream()
                        .filter(t -> id.equals(t.reunion()))
                        .toList());
    }

    PagesDeReunion.Une page(Dossier dossier, Compte compte) {
        var demarche = dossier.demarche();
        var reunion = dossier.reunion();
        var deroule = dossier.deroule();
        var chemin = dossier.chemin();
        var instance = new Lien(
                dossier.instance().nom(),
                InstancesController.chemin(demarche, dossier.instance().id()));
        return new PagesDeReunion.Une(
                InstancesController.enTete(demarche, reunion.titre(), instance),
                chemin,
                instance,
                Moments.quand(reunion),
                reunion.lieu(),
                reunion.publique(),
                reunion.annulee(),
                reunion.retiree(),
                remarques(reunion, deroule, horloge.aujourdhui(demarche)),
                deroule.releve(),
                points(reunion, deroule),
                presences(dossier),
                deroule.participants(),
                deroule.decisions(),
                lignes.de(demarche, dossier.taches(), compte),
                demarche.chemin() + "/taches/nouvelle?reunion=" + reunion.id(),
                Format.pourTexte().stream()
                        .map(f -> new Lien("Compte rendu " + f.name(), chemin + "/compte-rendu." + f.extension()))
                        .toList());
    }

    /** What is missing: real life is told, never refused. */
    static List<String> remarques(Reunion reunion, Deroule deroule, LocalDate aujourdhui) {
        var remarques = new ArrayList<String>();
        if (deroule.points().isEmpty() && !reunion.annulee()) {
            remarques.add("L’ordre du jour est vide.");
        }
        if (reunion.tenue(aujourdhui) && deroule.presences().isEmpty()) {
            remarques.add("Cette réunion est passée et aucune présence n’est notée\u00a0: elle ne compte personne.");
        }
        if (reunion.debut() != null && reunion.fin() != null) {
            long minutes = Duration.between(reunion.debut(), reunion.fin()).toMinutes();
            if (deroule.duree() > minutes) {
                remarques.add(
                        "L’ordre du jour prend " + deroule.duree() + "\u00a0minutes, la réunion en a " + minutes + ".");
            }
        }
        return remarques;
    }

    static List<LigneDePoint> points(Reunion reunion, Deroule deroule) {
        var lignes = new ArrayList<LigneDePoint>();
        // An item that is not timed hides the hour of those after it.
        var heure = reunion.debut();
        for (var point : deroule.points()) {
            lignes.add(new LigneDePoint(
                    heure == null ? "" : Formats.heure(heure),
                    point.titre(),
                    point.duree() == null ? "" : Formats.compte(point.duree(), "minute", "minutes"),
                    point.notes()));
            heure = heure == null || point.duree() == null ? null : heure.plusMinutes(point.duree());
        }
        return lignes;
    }

    private List<LigneDePresence> presences(Dossier dossier) {
        var presences = dossier.deroule().presences();
        var cites = noms.desPresences(dossier.demarche().id(), presences);
        return presences.stream()
                .map(p -> new LigneDePresence(
                        cites.structure(p.structure()),
                        cites.personne(p.personne()),
                        p.etat().libelle(),
                        p.nombre()))
                .toList();
    }
}
