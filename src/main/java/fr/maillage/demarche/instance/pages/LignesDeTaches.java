package fr.maillage.demarche.instance.pages;

import fr.maillage.compte.Compte;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.instance.Instance;
import fr.maillage.demarche.instance.Tache;
import fr.maillage.demarche.instance.registre.InstancesEnBase;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tasks as they are shown. */
@Component
class LignesDeTaches {
    private final InstancesEnBase instances;
    private final NomsDActeurs noms;
    private final HorlogeDeDemarche horloge;

    LignesDeTaches(InstancesEnBase instances, NomsDActeurs noms, HorlogeDeDemarche horloge) {
        this.instances = instances;
        this.noms = noms;
        this.horloge = horloge;
    }

    List<PagesDeTache.Ligne> de(Demarche demarche, List<Tache> taches, Compte compte) {
        var cites = noms.desResponsables(
                demarche.id(), taches.stream().map(Tache::responsable).toList());
        var nomsDInstances =
                instances.toutes(demarche.id()).stream().collect(Collectors.toMap(Instance::id, Instance::nom));
        var aujourdhui = horloge.aujourdhui(demarche);
        return taches.stream()
                .map(t -> new PagesDeTache.Ligne(
                        t.id(),
                        new Lien(t.titre(), TachesController.chemin(demarche, t.id())),
                        noms.responsable(cites, t.responsable()),
                        compte.id().equals(t.responsable().compte()),
                        t.echeance() == null ? "" : Formats.date(t.echeance()),
                        t.enRetard(aujourdhui),
                        t.etat().libelle(),
                        source(demarche, t, nomsDInstances.getOrDefault(String.valueOf(t.instance()), ""))))
                .toList();
    }

    private static Lien source(Demarche demarche, Tache tache, String instance) {
        if (tache.reunion() != null) {
            return new Lien(
                    instance.isEmpty() ? "Réunion" : instance, ReunionsController.chemin(demarche, tache.reunion()));
        }
        return new Lien(
                instance, tache.instance() == null ? "" : InstancesController.chemin(demarche, tache.instance()));
    }
}
