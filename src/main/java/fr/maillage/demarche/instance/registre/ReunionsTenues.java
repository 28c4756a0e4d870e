package fr.maillage.demarche.instance.registre;

import fr.maillage.demarche.Constat;
import fr.maillage.demarche.Controle;
import fr.maillage.demarche.Controles;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Demarches;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.Rencontre;
import fr.maillage.demarche.SourceDePresences;
import fr.maillage.demarche.instance.Deroule.Presence;
import fr.maillage.demarche.instance.Instance;
import fr.maillage.demarche.instance.Reunion;
import fr.maillage.presentation.Formats;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What meetings tell the rest of the site: who was met, and whether bodies met. */
@Component
@Order(20)
class ReunionsTenues implements SourceDePresences, Controles {
    private final Demarches demarches;
    private final InstancesEnBase instances;
    private final ReunionsEnBase reunions;
    private final DeroulesEnBase deroules;
    private final HorlogeDeDemarche horloge;

    ReunionsTenues(
            Demarches demarches,
            InstancesEnBase instances,
            ReunionsEnBase reunions,
            DeroulesEnBase deroules,
            HorlogeDeDemarche horloge) {
        this.demarches = demarches;
        this.instances = instances;
        this.reunions = reunions;
        this.deroules = deroules;
        this.horloge = horloge;
    }

    private List<Reunion> tenues(Demarche demarche) {
        var aujourdhui = horloge.aujourdhui(demarche);
        return reunions.toutes(demarche.id()).stream()
                .filter(r -> r.tenue(aujourdhui))
                .toList();
    }

    @Override
    public List<Rencontre> rencontres(String demarche) {
        var presences = deroules.presences(demarche);
        return demarches.trouver(demarche).map(this::tenues).orElse(List.of()).stream()
                .map(r -> rencontre(r, presences.getOrDefault(r.id(), List.of())))
                .toList();
    }

    private static Rencontre rencontre(Reunion reunion, List<Presence> presences) {
        var presentes = presences.stream()
                .filter(p -> p.etat() == Presence.Etat.PRESENT)
                .toList();
        return new Rencontre(
                Rencontre.Genre.REUNION,
                reunion.jour(),
                presentes.stream()
                        .map(Presence::personne)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                presentes.stream()
                        .filter(p -> p.personne() == null)
                        .mapToInt(Presence::nombre)
                        .sum(),
                presentes.stream().map(Presence::structure).collect(Collectors.toSet()));
    }

    @Override
    public List<Controle> tous() {
        return List.of(
                new Controle(
                        "instance-reunie",
                        "Une instance s’est réunie",
                        "le nom de l’instance (COPIL, COTECH, Groupe projet…)",
                        this::reunie),
                new Controle(
                        "instance-membres", "Une instance a assez de membres", "le nom de l’instance", this::membres));
    }

    private List<Instance> instances(Demarche demarche, String sujet) {
        return instances.toutes(demarche.id()).stream()
                .filter(i -> i.repond(sujet))
                .toList();
    }

    private Constat reunie(Demarche demarche, String sujet, int minimum) {
        var ids = instances(demarche, sujet).stream().map(Instance::id).toList();
        if (ids.isEmpty()) {
            return inconnue(sujet);
        }
        long tenues = tenues(demarche).stream()
                .filter(r -> ids.contains(r.instance()))
                .count();
        return new Constat(
                tenues >= minimum,
                Formats.compte(tenues, "réunion tenue", "réunions tenues") + " sur "
                        + Formats.compte(minimum, "attendue", "attendues"));
    }

    private Constat membres(Demarche demarche, String sujet, int minimum) {
        var trouvees = instances(demarche, sujet);
        if (trouvees.isEmpty()) {
            return inconnue(sujet);
        }
        long membres =
                trouvees.stream().mapToLong(i -> i.membres().size()).max().orElse(0);
        return new Constat(
                membres >= minimum,
                Formats.compte(membres, "membre", "membres") + " sur "
                        + Formats.compte(minimum, "attendu", "attendus"));
    }

    private static Constat inconnue(String sujet) {
        return new Constat(false, "aucune instance ne s’appelle «\u00a0" + sujet + "\u00a0»");
    }
}
