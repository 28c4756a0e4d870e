package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.tournee.Arret;
import fr.maillage.couverture.tournee.Journee;
import fr.maillage.couverture.tournee.Plan;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.couverture.tournee.TourneeActuelle;
import fr.maillage.couverture.tournee.registre.Scenarios;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.PerimetresEcrits;
import fr.maillage.territoire.Territoires;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the answers of a form to a proposal, or to the reason why there is none. */
@Component
class PreparationDeTournee {
    private final AccesAuxTournees acces;
    private final PerimetresEcrits perimetres;
    private final Terrains terrains;
    private final CalculDeTournee calcul;
    private final Territoires territoires;
    private final Clock horloge;

    PreparationDeTournee(
            AccesAuxTournees acces,
            PerimetresEcrits perimetres,
            Terrains terrains,
            CalculDeTournee calcul,
            Territoires territoires,
            Clock horloge) {
        this.acces = acces;
        this.perimetres = perimetres;
        this.terrains = terrains;
        this.calcul = calcul;
        this.territoires = territoires;
        this.horloge = horloge;
    }

    /** What came of it. */
    sealed interface Issue {}

    record Proposee(Scenarios.Etat etat) implements Issue {}

    /** @param champ of the form that the sentence is about */
    record Refusee(String champ, String phrase) implements Issue {}

    /** The present round of a place. */
    record Actuelle(String lieu, TourneeActuelle tournee) {
        Set<String> arrets() {
            return tournee.plan().arrets().stream().map(Arret::id).collect(Collectors.toSet());
        }
    }

    ChoixDeTournee choix(String perimetre) {
        return choix(perimetre, true, List.of());
    }

    /** @param scenario computed again: its stops may be kept or left out */
    ChoixDeTournee choix(Scenario scenario) {
        var arrets = new LinkedHashMap<String, Arret>();
        scenario.plan().arrets().forEach(a -> arrets.put(a.id(), a));
        if (scenario.actuelle() != null) {
            scenario.actuelle().arrets().forEach(a -> arrets.put(a.id(), a));
        }
        scenario.calcul().exclus().stream()
                .filter(id -> id.startsWith(Terrains.COMMUNE) && !arrets.containsKey(id))
                .forEach(id -> terrains.position(id.substring(2))
                        .ifPresent(p -> arrets.put(
                                id, Arret.deCommune(id, id.substring(2), terrains.nomDeCommune(id.substring(2)), p))));
        return choix(
                scenario.perimetre(),
                false,
                arrets.values().stream()
                        .sorted(Comparator.comparing(
                                a -> NomSimplifie.de(a.libelle()).mots()))
                        .map(a -> new Option(a.id(), a.libelle()))
                        .toList());
    }

    private ChoixDeTournee choix(String perimetre, boolean nouveau, List<Option> arrets) {
        var codes = perimetres.communes(perimetre);
        var communes = codes.stream()
                .flatMap(code -> territoires.commune(code).stream())
                .filter(c -> c.habitee() && c.pointDeDepart() != null)
                .toList();
        var itinerants = new ArrayList<Option>();
        itinerants.add(new Option(FormulaireDeTournee.AUCUN, "Aucun\u00a0: un bus qui ne tourne pas encore"));
        itinerants.addAll(acces.itinerants(codes));
        var services = new ArrayList<Option>();
        services.add(new Option(FormulaireDeTournee.TOUS, "N’importe lequel"));
        Couverture.services().stream()
                .map(t -> new Option(t.valeur(), t.simple()))
                .forEach(services::add);
        return new ChoixDeTournee(
                nouveau,
                itinerants,
                communes.stream()
                        .sorted(Comparator.comparing(
                                c -> NomSimplifie.de(c.nom()).mots()))
                        .map(c -> new Option(c.code(), c.nom()))
                        .toList(),
                communes.stream()
                        .max(Comparator.comparingInt(c -> c.population()))
                        .map(c -> c.code())
                        .orElse(""),
                terrains.modeles().stream()
                        .map(m -> new Option(m.id(), m.nom()))
                        .toList(),
                terrains.aideDesModeles(),
                services,
                arrets);
    }

    /** @param lieu identifier, {@link FormulaireDeTournee#AUCUN} for none */
    @Nullable
    Actuelle actuelle(String lieu, String perimetre) {
        return lieu.equals(FormulaireDeTournee.AUCUN)
                ? null
                : acces.itinerant(lieu, perimetres.communes(perimetre))
                        .map(l -> new Actuelle(
                                l.id(),
                                TourneeActuelle.de(
                                        l,
                                        terrains::position,
                                        LocalDate.ofInstant(horloge.instant(), ZoneId.of("Europe/Paris"))
                                                .getYear())))
                        .orElse(null);
    }

    /** @param formulaire right answers */
    Issue proposer(
            FormulaireDeTournee formulaire,
            String perimetre,
            @Nullable Plan actuelle,
            Plan courant,
            Set<String> gardes,
            Set<String> exclus) {
        var reglages = formulaire.reglages();
        var plans = actuelle == null ? List.of(courant) : List.of(courant, actuelle);
        var fond = terrains.fond(perimetres.communes(perimetre), reglages, plans);
        if (fond.candidats().isEmpty()) {
            return new Refusee(
                    "base",
                    "Aucune commune habitée de ce territoire n’a de position connue\u00a0: le bus n’a nulle part où s’arrêter.");
        }
        if (fond.terrain().personnes() <= 0) {
            return new Refusee(
                    "portee",
                    "Aucune commune n’est à plus de " + Journee.duree(reglages.portee())
                            + " d’un lieu fixe\u00a0: il n’y a pas de zone blanche à desservir."
                            + " Choisissez un temps plus court, ou un service précis.");
        }
        var base = terrains.position(reglages.base()).orElseThrow();
        var etat = calcul.calculer(reglages, base, fond, actuelle, courant, gardes, exclus);
        if (etat.plan().etapes().isEmpty()) {
            return new Refusee(
                    "base",
                    "Aucun arrêt utile ne tient dans ces journées depuis cette commune."
                            + " Rapprochez la base, allongez la journée, raccourcissez les arrêts"
                            + (exclus.isEmpty() ? "." : " ou écartez moins d’arrêts."));
        }
        return new Proposee(etat);
    }
}
