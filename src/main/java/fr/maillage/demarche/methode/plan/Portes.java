package fr.maillage.demarche.methode.plan;

import fr.maillage.demarche.Constat;
import fr.maillage.demarche.Controle;
import fr.maillage.demarche.Demarche;
import fr.maillage.territoire.NomSimplifie;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the gates of steps with the checks that the rooms give. */
public final class Portes {
    private final Map<String, Controle> controles = new LinkedHashMap<>();

    /** @throws IllegalStateException when two checks have the same name */
    public Portes(Collection<Controle> controles) {
        for (var controle : controles) {
            if (this.controles.put(controle.nom(), controle) != null) {
                throw new IllegalStateException("two checks are called " + controle.nom());
            }
        }
    }

    /** The checks that a gate may name, besides {@link Condition#LIVRABLE} and {@link Condition#PERSONNE}. */
    public Collection<Controle> controles() {
        return controles.values();
    }

    /** The gates of a step, in their order. */
    public List<Porte> de(Demarche demarche, Plan plan, Etape etape, Suivi suivi) {
        return etape.conditions().stream()
                .map(c -> porte(c, suivi, constat(demarche, plan, c, suivi)))
                .toList();
    }

    /** Empty when no check of that name is known: a person has to look. */
    private Optional<Constat> constat(Demarche demarche, Plan plan, Condition condition, Suivi suivi) {
        if (condition.controle().equals(Condition.LIVRABLE)) {
            return Optional.of(livrable(plan, condition.sujet(), suivi));
        }
        return Optional.ofNullable(controles.get(condition.controle()))
                .map(c -> c.verification().verifier(demarche, condition.sujet(), condition.minimum()));
    }

    private static Constat livrable(Plan plan, String sujet, Suivi suivi) {
        var nom = NomSimplifie.de(sujet);
        return plan.etapes().stream()
                .flatMap(e -> e.livrables().stream())
                .filter(l -> l.id().equals(sujet) || NomSimplifie.de(l.nom()).equals(nom))
                .findFirst()
                .map(l -> {
                    var etat = suivi.livrable(l).etat();
                    return new Constat(etat.depose(), "«\u00a0" + l.nom() + "\u00a0»\u00a0: " + etat.libelle());
                })
                .orElseGet(() -> new Constat(false, "le livrable «\u00a0" + sujet + "\u00a0» n’est pas dans le plan"));
    }

    private static Porte porte(Condition condition, Suivi suivi, Optional<Constat> constat) {
        var levee = suivi.levee(condition);
        var enClair = constat.map(Constat::enClair).orElse("");
        return new Porte(condition, etat(constat, levee), enClair, levee);
    }

    private static Porte.Etat etat(Optional<Constat> constat, Optional<Suivi.Levee> levee) {
        if (constat.isPresent() && constat.get().rempli()) {
            return Porte.Etat.REMPLIE;
        }
        if (levee.isPresent()) {
            return levee.get().passee() ? Porte.Etat.PASSEE : Porte.Etat.COCHEE;
        }
        return constat.isPresent() ? Porte.Etat.MANQUE : Porte.Etat.A_COCHER;
    }
}
