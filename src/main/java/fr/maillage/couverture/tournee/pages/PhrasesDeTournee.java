package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.pages.Methode;
import fr.maillage.couverture.tournee.Bus;
import fr.maillage.couverture.tournee.Journee;
import fr.maillage.couverture.tournee.Plage;
import fr.maillage.couverture.tournee.Reglages;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.presentation.Formats;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What a round is worth, in sentences. */
final class PhrasesDeTournee {
    private PhrasesDeTournee() {}

    static List<String> de(Dossier d, Dossiers.Autrement autrement) {
        var phrases = new ArrayList<String>();
        var fond = d.fond();
        var reglages = d.scenario().reglages();
        phrases.add("Sur " + personnes(fond.terrain().personnes()) + " à plus de " + Journee.duree(reglages.portee())
                + " d’un lieu fixe" + service(reglages.service()) + ", la tournée en joint "
                + Formats.nombre(d.bilan().personnes(), 0) + ".");
        phrases.add(borne(d));
        phrases.add(Methode.modele(fond.trajets()) + " Kilomètres\u00a0: "
                + fond.terrain().parcours().liaisons().mesure() + ".");
        phrases.add("Avec l’autre façon de compter (" + fond.autres().nom() + "), la même tournée joint "
                + Formats.nombre(autrement.jointes(), 0) + " des " + personnes(autrement.loin())
                + " à plus de " + Journee.duree(reglages.portee())
                + "\u00a0: les lieux fixes et les arrêts n’ont plus la même portée.");
        var frequence = frequenceRetenue(reglages, d.bus());
        if (!frequence.isEmpty()) {
            phrases.add(frequence);
        }
        if (d.scenario().plan().semaines() > 1) {
            phrases.add(
                    "La semaine 1 du cycle est la première semaine de l’année\u00a0; le cycle recommence chaque année."
                            + " Le bus ne sort pas les jours fériés.");
        }
        return phrases;
    }

    /** « toutes les 3 semaines » cannot be kept in a cycle of four: what is kept instead; empty when all is well. */
    private static String frequenceRetenue(Reglages reglages, Bus bus) {
        return reglages.frequence() < reglages.semaines() && bus.periode() != reglages.frequence()
                ? "Dans un cycle de " + reglages.semaines() + "\u00a0semaines, «\u00a0au moins toutes les "
                        + reglages.frequence() + "\u00a0semaines\u00a0» devient «\u00a0"
                        + (bus.periode() == 1
                                ? "toutes les semaines"
                                : "toutes les " + bus.periode() + "\u00a0semaines")
                        + "\u00a0», pour garder les mêmes jours."
                : "";
    }

    private static String service(String service) {
        return service.isEmpty() ? "" : " qui rend le service «\u00a0" + service + "\u00a0»";
    }

    /** What is proved of the proposal, and what is not. */
    private static String borne(Dossier d) {
        var calcul = d.scenario().calcul();
        double ecart = calcul.borne() <= 0 ? 0 : (calcul.borne() - calcul.personnes()) / calcul.borne();
        var proposee = "La proposition calculée en joignait " + Formats.nombre(calcul.personnes(), 0) + " après "
                + Formats.compte(calcul.essais(), "essai", "essais") + simple(calcul) + ". ";
        return ecart < 0.0005
                ? proposee + "C’est prouvé\u00a0: aucune tournée avec ces règles n’en joint davantage."
                : proposee
                        + "C’est le résultat d’une recherche, pas une preuve\u00a0: une autre tournée avec ces règles en joindrait au plus "
                        + Formats.nombre(calcul.borne(), 0) + ", soit "
                        + Formats.pourcent(
                                100 * (calcul.borne() - calcul.personnes()) / Math.max(1, calcul.personnes()), 1)
                        + " de plus.";
    }

    private static String simple(Scenario.Calcul calcul) {
        return calcul.glouton() == null
                ? ""
                : "\u00a0; choisir les arrêts un par un, sans revenir en arrière, en joignait "
                        + Formats.nombre(calcul.glouton(), 0);
    }

    static String personnes(double nombre) {
        return Formats.compte(Math.round(nombre), "personne concernée", "personnes concernées");
    }

    static List<String> remarques(Dossier d) {
        var parPhrase = new LinkedHashMap<String, Integer>();
        d.bilan().journees().stream()
                .flatMap(j -> j.remarques().stream())
                .forEach(r -> parPhrase.merge(r, 1, Integer::sum));
        var remarques = new ArrayList<String>();
        if (!d.fond().remarque().isEmpty()) {
            remarques.add(d.fond().remarque());
        }
        remarques.addAll(parPhrase.keySet());
        remarques.addAll(reserves(d));
        for (var id : d.scenario().calcul().sansPlace()) {
            remarques.add(
                    "L’arrêt gardé «\u00a0" + libelle(d, id)
                            + "\u00a0» ne tient dans aucune journée de son jour de la semaine\u00a0: la proposition est faite sans lui.");
        }
        if (d.fond().lieuxFixes() == 0) {
            remarques.add("Aucun lieu fixe publié ne compte\u00a0: toutes les communes sont dites sans lieu.");
        }
        return remarques;
    }

    /** What was asked for and deserves a second thought: told, never refused. */
    private static List<String> reserves(Dossier d) {
        var reserves = new ArrayList<String>();
        var reglages = d.scenario().reglages();
        if (d.bilan().journees().stream().anyMatch(j -> j.jour() == DayOfWeek.SUNDAY)) {
            reserves.add("Le bus sort le dimanche, en principe jour de repos. Vérifiez l’accord de l’équipe,"
                    + " ou recalculez sans le dimanche.");
        }
        if (reglages.soirees() && reglages.fin() <= Reglages.SOIR) {
            reserves.add("Les soirées sont permises, mais le bus rentre à " + Plage.heureEnClair(reglages.fin())
                    + "\u00a0: elles ne changent rien. Recalculez avec un retour plus tardif.");
        }
        return reserves;
    }

    private static String libelle(Dossier d, String arret) {
        var actuelle = d.scenario().actuelle();
        return actuelle != null && actuelle.arrets().stream().anyMatch(a -> a.id().equals(arret))
                ? actuelle.arret(arret).libelle()
                : d.fond().candidats().stream()
                        .filter(a -> a.id().equals(arret))
                        .map(a -> a.libelle())
                        .findFirst()
                        .orElse(arret);
    }

    /** « Semaine 1 », « Semaines 1, 3 et 5 ». */
    static String semaines(List<Integer> numeros) {
        if (numeros.size() == 1) {
            return "Semaine\u00a0" + numeros.getFirst();
        }
        var debut = numeros.subList(0, numeros.size() - 1).stream()
                .map(String::valueOf)
                .toList();
        return "Semaines\u00a0" + String.join(", ", debut) + " et " + numeros.getLast();
    }
}
