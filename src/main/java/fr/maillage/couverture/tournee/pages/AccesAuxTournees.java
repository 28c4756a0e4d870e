package fr.maillage.couverture.tournee.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.couverture.tournee.registre.Scenarios;
import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Demonstration;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.TerritoiresDuCompte;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Scenarios and itinerant places in the hands of an account: those of territories that it holds whole. */
@Component
class AccesAuxTournees {
    static final String RACINE = "/gestion/tournees";
    static final Lien TOURNEES = new Lien("Tournées de bus", RACINE);

    private final Comptes comptes;
    private final Scenarios scenarios;
    private final TerritoiresDuCompte territoires;
    private final Catalogue catalogue;
    private final Lieux lieux;
    private final Demonstration demonstration;

    AccesAuxTournees(
            Comptes comptes,
            Scenarios scenarios,
            TerritoiresDuCompte territoires,
            Catalogue catalogue,
            Lieux lieux,
            Demonstration demonstration) {
        this.comptes = comptes;
        this.scenarios = scenarios;
        this.territoires = territoires;
        this.catalogue = catalogue;
        this.lieux = lieux;
        this.demonstration = demonstration;
    }

    Compte compte() {
        return comptes.exiger(Role.CHARGE_DE_MISSION);
    }

    List<Scenario> tous(Compte compte) {
        return visibles(scenarios.tous(), compte);
    }

    /** Taken off the list, and that may be put back. */
    List<Scenario> retires(Compte compte) {
        return visibles(scenarios.retires(), compte);
    }

    private List<Scenario> visibles(List<Scenario> tous, Compte compte) {
        return tous.stream().filter(s -> visible(s, compte)).toList();
    }

    /** The example goes with the places of the demonstration, whose import an administrator undoes. */
    private boolean visible(Scenario scenario, Compte compte) {
        return couvre(compte, scenario.perimetre()) && (!scenario.exemple() || demonstration.presente());
    }

    /** @throws Refus 404 for one out of the account's perimeter, as for one that does not exist */
    Scenario trouver(String id, Compte compte) {
        return scenarios
                .trouver(id)
                .filter(s -> visible(s, compte))
                .orElseThrow(() -> Refus.introuvable("Ce scénario n’existe pas, ou n’est pas dans votre périmètre."));
    }

    /** @throws Refus for one that was taken off the list, too */
    Scenario trouverPourChanger(String id, Compte compte) {
        var scenario = trouver(id, compte);
        if (scenario.retire()) {
            throw Refus.illisible("Ce scénario est retiré de la liste\u00a0: rien n’a été changé."
                    + " Remettez-le dans la liste pour le changer.");
        }
        return scenario;
    }

    boolean couvre(Compte compte, String perimetre) {
        return territoires.couvre(compte, perimetre);
    }

    /** The territories that a scenario of this account may be about: its own first. */
    List<Option> territoires(Compte compte) {
        return territoires.options(compte);
    }

    /** Itinerant places with a stop in a territory, by name. */
    List<Option> itinerants(Set<String> communes) {
        var options = new ArrayList<Option>();
        catalogue.courant().publies().stream()
                .filter(Lieu::itinerant)
                .filter(l -> passe(l, communes))
                .sorted(Comparator.comparing(l -> NomSimplifie.de(l.nom()).mots()))
                .map(l -> new Option(l.id(), l.nom().isEmpty() ? "Lieu sans nom" : l.nom()))
                .forEach(options::add);
        return options;
    }

    private static boolean passe(Lieu lieu, Set<String> communes) {
        return (lieu.communeActuelle() != null && communes.contains(lieu.communeActuelle()))
                || lieu.passages().stream().anyMatch(p -> communes.contains(p.codeInsee()));
    }

    Optional<Lieu> itinerant(String id, Set<String> communes) {
        return lieux.trouver(id).filter(l -> l.itinerant() && passe(l, communes));
    }

    /** A page about a scenario: a made-up bus says so on each of them. */
    static EnTete enTete(Scenario scenario, String titre, Lien... parents) {
        var enTete = enTete(titre, parents);
        return scenario.exemple() ? enTete.avecSurtitre(scenario.mention()) : enTete;
    }

    static EnTete enTete(String titre, Lien... parents) {
        var fil = new ArrayList<Lien>();
        fil.add(new Lien("Gestion", "/gestion"));
        fil.addAll(List.of(parents));
        return EnTete.de(titre, Rubrique.GESTION)
                .sous(fil.toArray(Lien[]::new))
                .avecStyle("carte.css")
                .avecStyle("tournee.css");
    }

    static String chemin(Scenario scenario) {
        return RACINE + "/" + scenario.id();
    }

    static Lien lien(Scenario scenario) {
        return new Lien(scenario.nom(), chemin(scenario));
    }
}
