package fr.maillage.demarche.methode.registre;

import fr.maillage.demarche.ContenuDeDemonstration;
import fr.maillage.demarche.methode.plan.EtatDEtape;
import fr.maillage.demarche.methode.plan.MethodesLivrees;
import fr.maillage.demarche.methode.plan.Periode;
import fr.maillage.demarche.methode.plan.Phase;
import fr.maillage.demarche.methode.plan.Plan;
import fr.maillage.demarche.methode.plan.Porte;
import fr.maillage.demarche.methode.plan.Suivi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The plan of the Meuse, with the months of its two phases. It stands where the documents of its workshops put it in spring 2022: at the sixth of
 * ten steps.
 */
@Component
@Order(10)
class PlanDeDemonstration implements ContenuDeDemonstration {
    private static final String METHODE = "dix-etapes-en-deux-phases";
    private static final String AUTEUR = "demonstration";
    private static final int EN_COURS = 6;
    private static final String MOTIF =
            "Démonstration\u00a0: le calendrier montré dans les ateliers du printemps 2022 place cette étape avant eux.";
    private static final List<Periode> PHASES = List.of(
            new Periode(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 3, 31)),
            new Periode(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 5, 31)));

    private final PlansEnBase plans;
    private final SuivisEnBase suivis;

    PlanDeDemonstration(PlansEnBase plans, SuivisEnBase suivis) {
        this.plans = plans;
        this.suivis = suivis;
    }

    @Override
    public void ajouter(String demarche) {
        var plan = date(MethodesLivrees.deNom(METHODE).orElseThrow());
        plans.commencer(demarche, plan, "Méthode «\u00a0" + plan.nom() + "\u00a0» choisie", AUTEUR);
        for (var etape : plan.etapes().subList(0, EN_COURS - 1)) {
            suivis.noter(demarche, etape.id(), EtatDEtape.FAITE, null, null);
            suivis.lever(
                    demarche,
                    etape.conditions().stream()
                            .map(c -> new Porte(c, Porte.Etat.A_COCHER, "", Optional.<Suivi.Levee>empty()))
                            .toList(),
                    true,
                    MOTIF,
                    AUTEUR);
        }
        suivis.noter(demarche, plan.etapes().get(EN_COURS - 1).id(), EtatDEtape.EN_COURS, null, null);
    }

    private static Plan date(Plan plan) {
        var phases = new java.util.ArrayList<Phase>();
        for (int i = 0; i < plan.phases().size(); i++) {
            var phase = plan.phases().get(i);
            phases.add(new Phase(phase.id(), phase.nom(), phase.but(), PHASES.get(i), phase.etapes()));
        }
        return plan.avec(phases);
    }
}
