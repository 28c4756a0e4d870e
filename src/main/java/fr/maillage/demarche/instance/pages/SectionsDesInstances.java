package fr.maillage.demarche.instance.pages;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.demarche.SectionsDeDemarche;
import fr.maillage.demarche.instance.registre.ReunionsEnBase;
import fr.maillage.demarche.instance.registre.TachesEnBase;
import fr.maillage.presentation.Formats;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The doors of bodies and tasks on the page of a démarche. */
@Component
@Order(20)
class SectionsDesInstances implements SectionsDeDemarche {
    private final ReunionsEnBase reunions;
    private final TachesEnBase taches;
    private final HorlogeDeDemarche horloge;

    SectionsDesInstances(ReunionsEnBase reunions, TachesEnBase taches, HorlogeDeDemarche horloge) {
        this.reunions = reunions;
        this.taches = taches;
        this.horloge = horloge;
    }

    @Override
    public List<SectionDeDemarche> pour(Demarche demarche) {
        var aujourdhui = horloge.aujourdhui(demarche);
        var prochaine = reunions.toutes(demarche.id()).stream()
                .filter(r -> !r.annulee() && !r.jour().isBefore(aujourdhui))
                .findFirst();
        var siennes = taches.toutes(demarche.id());
        long ouvertes = siennes.stream().filter(t -> t.etat().ouverte()).count();
        long retards = siennes.stream().filter(t -> t.enRetard(aujourdhui)).count();
        return List.of(
                new SectionDeDemarche(
                        "Instances et réunions",
                        prochaine
                                .map(r -> "Prochaine réunion\u00a0: " + r.titre() + ", le " + Formats.date(r.jour())
                                        + ".")
                                .orElse("COPIL, COTECH, groupe projet\u00a0: membres, réunions, comptes rendus."),
                        demarche.chemin() + "/instances"),
                new SectionDeDemarche(
                        "Tâches",
                        ouvertes == 0
                                ? "Qui fait quoi, pour quand."
                                : Formats.compte(ouvertes, "tâche ouverte", "tâches ouvertes")
                                        + (retards == 0 ? "." : ", dont " + Formats.entier(retards) + " en retard."),
                        demarche.chemin() + "/taches"));
    }
}
