package fr.maillage.demarche.methode.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.CalendrierDeDemarche;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.methode.pages.PageDesEtapes.LigneDEtape;
import fr.maillage.demarche.methode.pages.PageDesEtapes.LigneDeLivrable;
import fr.maillage.demarche.methode.pages.PageDesEtapes.LigneDePhase;
import fr.maillage.demarche.methode.plan.Etape;
import fr.maillage.demarche.methode.plan.EtatDEtape;
import fr.maillage.demarche.methode.plan.Plan;
import fr.maillage.demarche.methode.plan.Porte;
import fr.maillage.demarche.methode.plan.Portes;
import fr.maillage.demarche.methode.plan.Suivi;
import fr.maillage.demarche.methode.registre.PlanDeDemarche;
import fr.maillage.demarche.methode.registre.PlansEnBase;
import fr.maillage.demarche.methode.registre.SuivisEnBase;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what is planned, what was done, and what is missing. */
@Component
class AssemblageDuPlan {
    private final PlansEnBase plans;
    private final SuivisEnBase suivis;
    private final Portes portes;
    private final Comptes comptes;
    private final CalendrierDeDemarche calendrier;

    AssemblageDuPlan(
            PlansEnBase plans, SuivisEnBase suivis, Portes portes, Comptes comptes, CalendrierDeDemarche calendrier) {
        this.plans = plans;
        this.suivis = suivis;
        this.portes = portes;
        this.comptes = comptes;
        this.calendrier = calendrier;
    }

    /** A plan with its follow-up. */
    record Dossier(Demarche demarche, PlanDeDemarche version, Suivi suivi, Optional<Etape> ici) {
        Plan plan() {
            return version.plan();
        }

        /** @throws Refus 404 when it is not in the plan, or no longer */
        Etape etape(String id) {
            return plan().etape(id)
                    .orElseThrow(() -> Refus.introuvable(
                            "Cette étape n’est pas dans le plan. Elle en a peut-être été retirée depuis."));
        }

        boolean estIci(Etape etape) {
            return ici.filter(etape::equals).isPresent();
        }
    }

    Optional<Dossier> trouver(Demarche demarche) {
        return plans.trouver(demarche.id()).map(version -> {
            var suivi = suivis.de(demarche.id());
            return new Dossier(demarche, version, suivi, suivi.ici(version.plan()));
        });
    }

    /** @throws Refus 404 when the démarche has no plan yet */
    Dossier exiger(Demarche demarche) {
        return trouver(demarche)
                .orElseThrow(() -> Refus.introuvable("Cette démarche n’a pas encore de plan. Choisissez une méthode."));
    }

    List<Porte> portes(Dossier dossier, Etape etape) {
        return portes.de(dossier.demarche(), dossier.plan(), etape, dossier.suivi());
    }

    /** Who opened a gate by hand, and when. */
    String signature(Suivi.Levee levee) {
        return comptes.parId(levee.par()).map(Compte::nom).orElse("un compte supprimé") + ", le "
                + Formats.moment(levee.le());
    }

    static Lien lien(Demarche demarche, Plan plan, Etape etape) {
        return new Lien(plan.numero(etape) + ". " + etape.nom(), chemin(demarche, etape));
    }

    static String chemin(Demarche demarche, Etape etape) {
        return demarche.chemin() + "/etapes/" + etape.id();
    }

    PageDesEtapes page(Dossier dossier) {
        var plan = dossier.plan();
        long faites = plan.etapes().stream()
                .filter(e -> dossier.suivi().etape(e).etat() == EtatDEtape.FAITE)
                .count();
        return new PageDesEtapes(
                AccesAuxDemarches.enTete(dossier.demarche(), "Étapes"),
                dossier.demarche().chemin(),
                plan.nom(),
                calendrier.frise(dossier.demarche()),
                dossier.ici().map(e -> lien(dossier.demarche(), plan, e)).orElse(new Lien("", "")),
                (int) faites,
                plan.etapes().size(),
                plan.phases().stream()
                        .map(p -> new LigneDePhase(
                                p.nom(),
                                p.but(),
                                Dates.enClair(p.couverte()),
                                p.etapes().stream().map(e -> ligne(dossier, e)).toList()))
                        .toList());
    }

    private LigneDEtape ligne(Dossier dossier, Etape etape) {
        var suivi = dossier.suivi().etape(etape);
        var examen = portes(dossier, etape);
        return new LigneDEtape(
                dossier.plan().numero(etape),
                new Lien(etape.nom(), chemin(dossier.demarche(), etape)),
                suivi.etat(),
                dossier.estIci(etape),
                Dates.enClair(etape.prevue()),
                Dates.enClair(suivi),
                etape.livrables().stream()
                        .map(l -> new LigneDeLivrable(l, dossier.suivi().livrable(l)))
                        .toList(),
                examen.stream()
                        .filter(p -> !p.ouverte())
                        .map(AssemblageDuPlan::manque)
                        .toList(),
                (int) examen.stream().filter(p -> p.etat() == Porte.Etat.PASSEE).count());
    }

    static String manque(Porte porte) {
        return porte.enClair().isEmpty()
                ? porte.condition().nom()
                : porte.condition().nom() + " (" + porte.enClair() + ")";
    }
}
