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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The plans of the démarches of the demonstration, where the documents that tell them put them. */
@Configuration(proxyBeanMethods = false)
class PlanDeDemonstration {
    private static final String AUTEUR = "demonstration";

    /** The Meuse stands where the documents of its workshops put it in spring 2022: at the sixth of ten steps. */
    private static final Situation MEUSE = new Situation(
            "meuse",
            "dix-etapes-en-deux-phases",
            6,
            List.of(
                    new Periode(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 3, 31)),
                    new Periode(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 5, 31))),
            "Démonstration\u00a0: le calendrier montré dans les ateliers du printemps 2022 place cette étape avant eux.");

    /** The Grand Périgueux shows its second version, which is the sixth of eight steps; it gives no date. */
    private static final Situation GRAND_PERIGUEUX = new Situation(
            "grand-perigueux",
            "huit-etapes",
            7,
            List.of(),
            "Démonstration\u00a0: le support public montre la deuxième version, que cette étape précède.");

    /**
     * @param enCours rank of the step under way, from 1; those before are done
     * @param phases their dates; empty when they are not known
     * @param motif why gates are passed
     */
    private record Situation(String recit, String methode, int enCours, List<Periode> phases, String motif) {}

    @Bean
    @Order(10)
    ContenuDeDemonstration planDeLaMeuse(PlansEnBase plans, SuivisEnBase suivis) {
        return new Commencement(MEUSE, plans, suivis);
    }

    @Bean
    @Order(10)
    ContenuDeDemonstration planDuGrandPerigueux(PlansEnBase plans, SuivisEnBase suivis) {
        return new Commencement(GRAND_PERIGUEUX, plans, suivis);
    }

    private record Commencement(Situation situation, PlansEnBase plans, SuivisEnBase suivis)
            implements ContenuDeDemonstration {
        @Override
        public String recit() {
            return situation.recit();
        }

        @Override
        public void ajouter(String demarche) {
            var plan = date(MethodesLivrees.deNom(situation.methode()).orElseThrow());
            plans.commencer(demarche, plan, "Méthode «\u00a0" + plan.nom() + "\u00a0» choisie", AUTEUR);
            for (var etape : plan.etapes().subList(0, situation.enCours() - 1)) {
                suivis.noter(demarche, etape.id(), EtatDEtape.FAITE, null, null);
                suivis.lever(
                        demarche,
                        etape.conditions().stream()
                                .map(c -> new Porte(c, Porte.Etat.A_COCHER, "", Optional.<Suivi.Levee>empty()))
                                .toList(),
                        true,
                        situation.motif(),
                        AUTEUR);
            }
            suivis.noter(demarche, plan.etapes().get(situation.enCours() - 1).id(), EtatDEtape.EN_COURS, null, null);
        }

        private Plan date(Plan plan) {
            if (situation.phases().isEmpty()) {
                return plan;
            }
            var phases = new ArrayList<Phase>();
            for (int i = 0; i < plan.phases().size(); i++) {
                var phase = plan.phases().get(i);
                phases.add(new Phase(
                        phase.id(), phase.nom(), phase.but(), situation.phases().get(i), phase.etapes()));
            }
            return plan.avec(phases);
        }
    }
}
