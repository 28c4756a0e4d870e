package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Arret;
import fr.maillage.couverture.tournee.Journee;
import fr.maillage.couverture.tournee.Plage;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Fields of the pages where one changes a round by hand. */
@Component
class RetoucheDeTournee {
    /** A day and weeks of the cycle. */
    record Quand(DayOfWeek jour, SortedSet<Integer> semaines) {}

    /** @return null when the day or the weeks are missing or wrong */
    static @Nullable Quand quand(MultiValueMap<String, String> envoi, int cycle) {
        int jour = RetoucheDeTourneeController.nombre(envoi.getFirst("jour"));
        var semaines = envoi.getOrDefault("semaines", List.of()).stream()
                .map(RetoucheDeTourneeController::nombre)
                .filter(s -> s >= 1 && s <= cycle)
                .collect(Collectors.toCollection(TreeSet::new));
        return jour < 1 || jour > 7 || semaines.isEmpty() ? null : new Quand(DayOfWeek.of(jour), semaines);
    }

    /** A stop that may be put in the round, by its identifier. */
    Optional<Arret> arret(Dossier d, @Nullable String id) {
        return arrets(d).stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private static List<Arret> arrets(Dossier d) {
        var parId = new LinkedHashMap<String, Arret>();
        if (d.scenario().actuelle() != null) {
            d.scenario().actuelle().arrets().forEach(a -> parId.put(a.id(), a));
        }
        d.scenario().plan().arrets().forEach(a -> parId.put(a.id(), a));
        d.fond().candidats().forEach(a -> parId.putIfAbsent(a.id(), a));
        return List.copyOf(parId.values());
    }

    /** Stops with the people that each would add to the others: the most first. */
    private static List<Option> propositions(Dossier d, List<Arret> autres) {
        record Propose(Arret arret, double apport) {}
        var apports = d.fond().terrain().apports(autres);
        return arrets(d).stream()
                .map(a -> new Propose(a, apports.applyAsDouble(a)))
                .sorted(Comparator.comparingDouble((Propose p) -> -p.apport())
                        .thenComparing(p -> p.arret().libelle()))
                .map(p -> new Option(
                        p.arret().id(),
                        p.arret().libelle()
                                + (p.apport() < 0.5
                                        ? "\u00a0: personne de plus"
                                        : "\u00a0: " + Formats.compte(Math.round(p.apport()), "personne", "personnes")
                                                + " de plus")))
                .toList();
    }

    EtapePage page(Dossier d, int rang) {
        var arret =
                d.scenario().plan().arret(d.scenario().plan().etapes().get(rang).arret());
        return page(d, rang, EmplacementDArret.de(arret), d.scenario().version());
    }

    /** @param emplacement as it is, or as it was sent with what is wrong */
    EtapePage page(Dossier d, int rang, EmplacementDArret emplacement, int version) {
        var scenario = d.scenario();
        var plan = scenario.plan();
        var etape = plan.etapes().get(rang);
        var arret = plan.arret(etape.arret());
        var autres = plan.sans(rang).arrets();
        double seul = d.fond().terrain().apports(autres).applyAsDouble(arret);
        var parents = new fr.maillage.presentation.Lien[] {AccesAuxTournees.TOURNEES, AccesAuxTournees.lien(scenario)};
        return new EtapePage(
                AccesAuxTournees.enTete(scenario, "Arrêt à " + arret.libelle(), parents),
                AccesAuxTournees.chemin(scenario) + "/etapes/" + rang,
                version,
                scenario.retire(),
                ResumeErreurs.de(emplacement.saisies()),
                "Le " + Journee.nom(etape.jour()) + ", "
                        + PhrasesDeTournee.semaines(List.copyOf(etape.semaines()))
                                .toLowerCase(java.util.Locale.FRENCH)
                        + " du cycle" + heures(d, rang) + ".",
                seul < 0.5
                        ? "Les personnes à portée de cet arrêt sont aussi à portée d’un autre, ou d’un lieu fixe."
                        : PhrasesDeTournee.personnes(seul) + " à portée de cet arrêt et d’aucun autre.",
                EmplacementDArret.permis(arret) ? emplacement.saisies() : List.of(),
                duree(etape.horaire().duree()),
                jour(etape.jour()),
                semaines(etape.semaines(), plan.semaines()),
                new Liste(Etiquette.de("arret", "Autre arrêt"), propositions(d, autres), ""),
                AccesAuxTournees.chemin(scenario));
    }

    private static String heures(Dossier d, int rang) {
        return d.bilan().journees().stream()
                .flatMap(j -> j.haltes().stream())
                .filter(h -> h.etape() == rang)
                .findFirst()
                .map(h -> ", " + h.presences().stream().map(Plage::enClair).collect(Collectors.joining(" puis ")))
                .orElse("");
    }

    private static Liste duree(int minutes) {
        var durees = new TreeSet<>(List.of(minutes));
        IntStream.rangeClosed(2, 32).forEach(n -> durees.add(n * 15));
        return new Liste(
                Etiquette.de("duree", "Présence"),
                durees.stream()
                        .map(n -> new Option(String.valueOf(n), Journee.duree(n)))
                        .toList(),
                String.valueOf(minutes));
    }

    private static Liste jour(@Nullable DayOfWeek jour) {
        return new Liste(
                Etiquette.de("jour", "Jour"),
                OptionsDeTournee.JOURS,
                jour == null ? "" : String.valueOf(jour.getValue()));
    }

    private static Choix semaines(Set<Integer> siennes, int cycle) {
        return new Choix(
                Etiquette.de("semaines", "Semaines du cycle"),
                IntStream.rangeClosed(1, cycle)
                        .mapToObj(n -> new Option(String.valueOf(n), "Semaine\u00a0" + n))
                        .toList(),
                siennes.stream().map(String::valueOf).collect(Collectors.toSet()),
                true);
    }

    /** @param envoi answers to give back with what is wrong; null at first */
    EtapePage.Ajout ajout(Dossier d, @Nullable MultiValueMap<String, String> envoi, int version) {
        var scenario = d.scenario();
        int cycle = scenario.plan().semaines();
        var propositions = propositions(d, scenario.plan().arrets());
        var arret = envoi == null ? "" : String.valueOf(envoi.getFirst("arret"));
        int jour = envoi == null ? 0 : RetoucheDeTourneeController.nombre(envoi.getFirst("jour"));
        int duree = envoi == null ? 0 : RetoucheDeTourneeController.nombre(envoi.getFirst("duree"));
        Set<Integer> semaines = envoi == null
                ? Set.of(1)
                : envoi.getOrDefault("semaines", List.of()).stream()
                        .map(RetoucheDeTourneeController::nombre)
                        .collect(Collectors.toSet());
        boolean connu = arret(d, arret).isPresent();
        boolean verifie = envoi != null;
        var saisies = new ArrayList<Saisie>();
        saisies.add(new Liste(
                Etiquette.de("arret", "Arrêt")
                        .estObligatoire()
                        .avecAide("Ceux qui joignent le plus de personnes nouvelles d’abord.")
                        .avecErreur(verifie && !connu ? "Choisissez un arrêt de la liste." : null),
                propositions,
                connu ? arret : ""));
        boolean jourJuste = jour >= 1 && jour <= 7;
        var listeDesJours = jour(jourJuste ? DayOfWeek.of(jour) : null);
        saisies.add(new Liste(
                listeDesJours
                        .etiquette()
                        .estObligatoire()
                        .avecErreur(verifie && !jourJuste ? "Choisissez un jour." : null),
                listeDesJours.options(),
                listeDesJours.retenue()));
        var cases = semaines(semaines, cycle);
        boolean aucune = semaines.stream().noneMatch(s -> s >= 1 && s <= cycle);
        saisies.add(new Choix(
                cases.etiquette().avecErreur(verifie && aucune ? "Cochez au moins une semaine." : null),
                cases.options(),
                cases.retenues(),
                true));
        saisies.add(
                duree(duree >= 1 && duree <= 480 ? duree : scenario.reglages().arretMinimal()));
        var parents = new fr.maillage.presentation.Lien[] {AccesAuxTournees.TOURNEES, AccesAuxTournees.lien(scenario)};
        return new EtapePage.Ajout(
                AccesAuxTournees.enTete(scenario, "Ajouter un arrêt", parents),
                AccesAuxTournees.chemin(scenario) + "/ajouter",
                version,
                ResumeErreurs.de(saisies),
                saisies,
                AccesAuxTournees.chemin(scenario));
    }
}
