package fr.maillage.demarche.methode.registre;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.demarche.JalonsDeDemarche;
import fr.maillage.demarche.methode.plan.Etape;
import fr.maillage.demarche.methode.plan.EtatDEtape;
import fr.maillage.demarche.methode.plan.Periode;
import fr.maillage.demarche.methode.plan.Phase;
import fr.maillage.demarche.methode.plan.Plan;
import fr.maillage.demarche.methode.plan.Suivi;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Phases and steps on the timeline: on their real dates where they are known, else on the planned ones. What has no date is left out. */
@Component
@Order(10)
class JalonsDuPlan implements JalonsDeDemarche {
    private final PlansEnBase plans;
    private final SuivisEnBase suivis;
    private final HorlogeDeDemarche horloge;

    JalonsDuPlan(PlansEnBase plans, SuivisEnBase suivis, HorlogeDeDemarche horloge) {
        this.plans = plans;
        this.suivis = suivis;
        this.horloge = horloge;
    }

    @Override
    public List<JalonDeFrise> pour(Demarche demarche) {
        var plan = plans.trouver(demarche.id()).map(PlanDeDemarche::plan);
        if (plan.isEmpty()) {
            return List.of();
        }
        var suivi = suivis.de(demarche.id());
        var aujourdhui = horloge.aujourdhui(demarche);
        return Stream.concat(
                        plan.get().phases().stream().map(p -> phase(p, suivi, aujourdhui)),
                        plan.get().etapes().stream().map(e -> etape(demarche, plan.get(), e, suivi, aujourdhui)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<JalonDeFrise> phase(Phase phase, Suivi suivi, LocalDate aujourdhui) {
        var etats = phase.etapes().stream().map(e -> suivi.etape(e).etat()).toList();
        var reelle = phase.etapes().stream()
                .map(e -> reelle(suivi.etape(e), aujourdhui))
                .reduce(Periode.INCONNUE, Periode::avec);
        var etat = JalonDeFrise.Etat.A_VENIR;
        if (!etats.isEmpty() && etats.stream().allMatch(e -> e == EtatDEtape.FAITE)) {
            etat = JalonDeFrise.Etat.FAIT;
        } else if (etats.stream().anyMatch(e -> e != EtatDEtape.A_VENIR)) {
            etat = JalonDeFrise.Etat.EN_COURS;
        }
        return jalon(
                phase.id(),
                JalonDeFrise.Genre.PHASE,
                phase.nom(),
                phase.couverte().avec(reelle),
                "",
                etat);
    }

    private static Optional<JalonDeFrise> etape(
            Demarche demarche, Plan plan, Etape etape, Suivi suivi, LocalDate aujourdhui) {
        var fait = suivi.etape(etape);
        var reelle = reelle(fait, aujourdhui);
        var periode = switch (fait.etat()) {
            case A_VENIR -> etape.prevue();
            // Under way: until the day that was planned, or until today when that day is past.
            case EN_COURS ->
                fait.commencee() == null
                        ? etape.prevue()
                        : reelle.avec(new Periode(null, etape.prevue().fin()));
            case FAITE -> reelle;
        };
        return jalon(
                etape.id(),
                JalonDeFrise.Genre.ETAPE,
                plan.numero(etape) + ". " + etape.nom(),
                periode,
                demarche.chemin() + "/etapes/" + etape.id(),
                switch (fait.etat()) {
                    case A_VENIR -> JalonDeFrise.Etat.A_VENIR;
                    case EN_COURS -> JalonDeFrise.Etat.EN_COURS;
                    case FAITE -> JalonDeFrise.Etat.FAIT;
                });
    }

    private static Periode reelle(Suivi.DEtape suivi, LocalDate aujourdhui) {
        var commencee = suivi.commencee();
        return switch (suivi.etat()) {
            case A_VENIR -> Periode.INCONNUE;
            case EN_COURS -> {
                if (commencee == null) {
                    yield Periode.INCONNUE;
                }
                yield new Periode(commencee, commencee.isAfter(aujourdhui) ? commencee : aujourdhui);
            }
            case FAITE -> new Periode(commencee, suivi.finie());
        };
    }

    private static Optional<JalonDeFrise> jalon(
            String id,
            JalonDeFrise.Genre genre,
            String libelle,
            Periode periode,
            String chemin,
            JalonDeFrise.Etat etat) {
        if (periode.inconnue()) {
            return Optional.empty();
        }
        var debut = Objects.requireNonNull(periode.debut() == null ? periode.fin() : periode.debut());
        var fin = periode.fin() == null || periode.fin().isBefore(debut) ? debut : periode.fin();
        return Optional.of(new JalonDeFrise(id, genre, libelle, debut, fin, null, null, "", chemin, etat, true));
    }
}
