package fr.maillage.couverture.tournee.pages;

import fr.maillage.compte.Compte;
import fr.maillage.couverture.tournee.Bilan;
import fr.maillage.couverture.tournee.Comparaison;
import fr.maillage.couverture.tournee.Journee;
import fr.maillage.couverture.tournee.Plage;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.lieu.Lieux;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a scenario together; its figures are those of the places published now. */
@Component
class AssemblageDeTournee {
    private final AccesAuxTournees acces;
    private final PerimetresEcrits perimetres;
    private final Dossiers dossiers;
    private final CarteDeTournee carte;
    private final Lieux lieux;

    AssemblageDeTournee(
            AccesAuxTournees acces, PerimetresEcrits perimetres, Dossiers dossiers, CarteDeTournee carte, Lieux lieux) {
        this.acces = acces;
        this.perimetres = perimetres;
        this.dossiers = dossiers;
        this.carte = carte;
        this.lieux = lieux;
    }

    TourneePage page(Scenario scenario, Compte compte, boolean fait, int semaine) {
        var d = dossiers.de(scenario);
        var actuelle = scenario.actuelle() == null
                ? null
                : Bilan.de(scenario.actuelle(), d.bus(), d.fond().terrain());
        var comparaison = new Comparaison(
                actuelle == null
                        ? Bilan.de(
                                fr.maillage.couverture.tournee.Plan.vide(1),
                                d.bus(),
                                d.fond().terrain())
                        : actuelle,
                d.bilan());
        int dessinee = Math.clamp(semaine, 1, scenario.plan().semaines());
        var chemin = AccesAuxTournees.chemin(scenario);
        return new TourneePage(
                AccesAuxTournees.enTete(scenario.nom(), AccesAuxTournees.TOURNEES)
                        .avecSurtitre(surtitre(scenario)),
                fait ? scenario.motif() + ". Les chiffres sont à jour." : "",
                chemin,
                scenario.version(),
                scenario.retire(),
                scenario.exemple(),
                PhrasesDeTournee.de(d, dossiers.autrement(d)),
                PhrasesDeTournee.remarques(d),
                scenario.remarques(),
                actuelle != null,
                ChiffresDeTournee.de(actuelle, d.bilan(), d.fond().concernees()),
                comparaison.presences().stream()
                        .map(l -> new TourneePage.PresenceDeCommune(
                                l.nom(), ChiffresDeTournee.heures(l.avant()), ChiffresDeTournee.heures(l.apres())))
                        .toList(),
                noms(comparaison.gagnees()),
                noms(comparaison.perdues()),
                carte.dessiner(perimetres.communes(scenario.perimetre()), d.fond(), d.bilan(), d.base(), dessinee)
                        .orElse(null),
                liensDesSemaines(scenario, chemin, dessinee),
                traits(d.bilan(), dessinee),
                semaines(d.bilan()),
                scenario.precedente() == null || scenario.retire() ? "" : scenario.motif(),
                autres(scenario, compte),
                communes(d, chemin),
                lieu(scenario));
    }

    private String surtitre(Scenario scenario) {
        var territoire = perimetres.nom(scenario.perimetre());
        return scenario.exemple() ? territoire + " · " + scenario.mention() : territoire;
    }

    /** Names of communes in the order of the alphabet. */
    static List<String> noms(SortedMap<String, String> communes) {
        return communes.values().stream()
                .sorted(Comparator.comparing(nom -> NomSimplifie.de(nom).mots()))
                .toList();
    }

    private static List<TourneePage.LienDeSemaine> liensDesSemaines(Scenario scenario, String chemin, int dessinee) {
        var liens = new ArrayList<TourneePage.LienDeSemaine>();
        for (int s = 1; s <= scenario.plan().semaines(); s++) {
            liens.add(
                    new TourneePage.LienDeSemaine(s, chemin + "?semaine=" + s + "#carte-de-la-semaine", s == dessinee));
        }
        return liens;
    }

    private static List<TourneePage.TraitDeJour> traits(Bilan bilan, int semaine) {
        return bilan.journees().stream()
                .filter(j -> j.semaine() == semaine)
                .map(j -> new TourneePage.TraitDeJour(CarteDeTournee.style(j), Journee.nom(j.jour())))
                .toList();
    }

    /** Weeks in which the bus does the very same stages are shown once. */
    private static List<TourneePage.Semaine> semaines(Bilan bilan) {
        SortedMap<Integer, List<Journee>> parSemaine = new TreeMap<>();
        bilan.journees()
                .forEach(j -> parSemaine
                        .computeIfAbsent(j.semaine(), s -> new ArrayList<>())
                        .add(j));
        var pareilles = new LinkedHashMap<String, List<Integer>>();
        parSemaine.forEach((semaine, journees) -> pareilles
                .computeIfAbsent(
                        journees.stream()
                                .flatMap(j -> j.haltes().stream().map(h -> j.jour() + " " + h.etape()))
                                .collect(Collectors.joining(",")),
                        cle -> new ArrayList<>())
                .add(semaine));
        return pareilles.values().stream()
                .map(numeros -> new TourneePage.Semaine(
                        PhrasesDeTournee.semaines(numeros),
                        parSemaine.getOrDefault(numeros.getFirst(), List.of()).stream()
                                .map(AssemblageDeTournee::jour)
                                .toList()))
                .toList();
    }

    private static TourneePage.Jour jour(Journee journee) {
        var arrets = new ArrayList<TourneePage.ArretDuJour>();
        for (var halte : journee.haltes()) {
            arrets.add(new TourneePage.ArretDuJour(
                    arrets.size() + 1,
                    halte.etape(),
                    halte.arret().libelle(),
                    Plage.heureEnClair(halte.arrivee()),
                    halte.presences().stream().map(Plage::enClair).collect(Collectors.joining(", ")),
                    Plage.heureEnClair(halte.depart()),
                    Formats.avecUnite(halte.kilometres(), 0, "km") + ", " + Journee.duree(halte.route())));
        }
        return new TourneePage.Jour(
                Journee.nom(journee.jour()),
                "départ " + Plage.heureEnClair(journee.depart()) + ", retour " + Plage.heureEnClair(journee.retour())
                        + ", " + Formats.avecUnite(journee.kilometres(), 0, "km"),
                arrets,
                journee.remarques());
    }

    private List<Option> autres(Scenario scenario, Compte compte) {
        return acces.tous(compte).stream()
                .filter(s -> !s.id().equals(scenario.id()))
                .map(s -> new Option(s.id(), s.nom()))
                .toList();
    }

    private static List<Lien> communes(Dossier d, String chemin) {
        return d.bilan().presences().stream()
                .filter(p -> !p.commune().isEmpty())
                .map(p -> new Lien(p.nom(), chemin + "/affiche/" + p.commune() + ".pdf"))
                .toList();
    }

    private @Nullable Lien lieu(Scenario scenario) {
        return scenario.lieu() == null
                ? null
                : lieux.trouver(scenario.lieu())
                        .map(l -> new Lien(l.nom(), "/gestion/lieux/" + l.id()))
                        .orElse(null);
    }
}
