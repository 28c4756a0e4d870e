package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.Couvertures;
import fr.maillage.couverture.ModeleDeTemps;
import fr.maillage.couverture.ModelesDeTemps;
import fr.maillage.couverture.Trajets;
import fr.maillage.couverture.Vue;
import fr.maillage.couverture.tournee.Arret;
import fr.maillage.couverture.tournee.Parcours;
import fr.maillage.couverture.tournee.Plan;
import fr.maillage.couverture.tournee.Probleme;
import fr.maillage.couverture.tournee.Reglages;
import fr.maillage.couverture.tournee.Terrain;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people of a territory that no fixed place serves, and the communes where a bus may stop for them. */
@Component
class Terrains {
    /** Identifiers of stops that are known by their commune start like this. */
    static final String COMMUNE = "c:";

    private static final Set<String> MODELES =
            ModelesDeTemps.livres().liste().stream().map(ModeleDeTemps::id).collect(Collectors.toSet());

    private final Couvertures couvertures;
    private final Territoires territoires;

    Terrains(Couvertures couvertures, Territoires territoires) {
        this.couvertures = couvertures;
        this.territoires = territoires;
    }

    /**
     * @param trajets how minutes are counted
     * @param autres another way to count them, for the line that says what would then change
     * @param remarque told when minutes could not be counted as asked; empty when they are
     * @param candidats communes with inhabitants, the most people around them first when there are too many
     * @param concernees fragile people of the territory, served or not
     * @param dejaServies codes of the communes within reach of a fixed place
     * @param lieuxFixes how many places count
     */
    record Fond(
            Trajets trajets,
            Trajets autres,
            String remarque,
            Terrain terrain,
            List<Arret> candidats,
            double concernees,
            Set<String> dejaServies,
            int lieuxFixes) {}

    /** The ways to count minutes at hand: the roads first when the site has some, then the models. */
    List<Trajets> modeles() {
        return couvertures.courante().fonds().trajets();
    }

    /** What there is to know of the choice; empty for nothing. */
    String aideDesModeles() {
        if (couvertures.routesIllisibles()) {
            return "Les routes données à ce site n’ont pas pu être lues\u00a0: minutes et kilomètres sont estimés à vol d’oiseau."
                    + " Le journal du programme en dit la cause.";
        }
        return modeles().stream().anyMatch(m -> !MODELES.contains(m.id()))
                ? "Par les routes, le premier calcul d’un territoire mesure chaque trajet\u00a0: il peut durer une minute de plus."
                : "";
    }

    /**
     * @param plans rounds that will be looked at on this ground: their stops may stand anywhere
     * @param bases of buses that will drive them, beside that of the settings
     */
    Fond fond(Set<String> codes, Reglages reglages, Collection<Plan> plans, Coordonnees... bases) {
        var couverture = couvertures.courante();
        var fonds = couverture.fonds();
        var voulus = fonds.trajets(reglages.modele());
        var trajets = voulus.orElseGet(() -> fonds.trajets().getFirst());
        var vue = new Vue(
                reglages.service(),
                trajets.id(),
                false,
                couverture.vueParDefaut().indice());
        var acces = couverture.acces(vue);
        var concernes = couverture.concernes(vue);
        var besoins = new ArrayList<Terrain.Besoin>();
        var candidats = new ArrayList<Arret>();
        var servies = new HashSet<String>();
        double toutes = 0;
        for (var code : codes.stream().sorted().toList()) {
            var position = territoires.position(code);
            var commune = position.isEmpty() ? null : territoires.commune(position.getAsInt());
            if (commune == null || !commune.habitee() || commune.pointDeDepart() == null) {
                continue;
            }
            double connues = concernes.personnes(position.getAsInt());
            double personnes = Double.isNaN(connues) ? 0 : connues;
            boolean servie = acces.minutes(position.getAsInt()) <= reglages.portee();
            if (servie) {
                servies.add(code);
            }
            toutes += personnes;
            var depart = commune.pointDeDepart();
            besoins.add(new Terrain.Besoin(code, commune.nom(), depart, servie ? 0 : personnes));
            candidats.add(arret(commune, depart));
        }
        var points = new LinkedHashSet<Coordonnees>(List.of(bases));
        position(reglages.base()).ifPresent(points::add);
        candidats.forEach(a -> points.add(a.position()));
        plans.forEach(p -> p.arrets().forEach(a -> points.add(a.position())));
        var terrain = new Terrain(new Parcours(trajets.liaisons(points)), besoins, reglages.portee());
        return new Fond(
                trajets,
                fonds.autres(trajets),
                voulus.isPresent() ? "" : absents(reglages.modele(), trajets),
                terrain,
                bornes(candidats, terrain),
                toutes,
                servies,
                acces.sites().size());
    }

    private String absents(String voulus, Trajets trajets) {
        return (couvertures.routesIllisibles()
                        ? "Les routes données à ce site n’ont pas pu être lues\u00a0: le journal du programme en dit la cause."
                        : "Cette tournée a été calculée avec «\u00a0" + voulus
                                + "\u00a0», que le site n’a pas pour l’instant. S’il vient de démarrer, il lit encore les routes.")
                + " Ici, minutes et kilomètres suivent le " + trajets.nom() + ".";
    }

    /** Candidates that a search can hold: those with the most people around. */
    private static List<Arret> bornes(List<Arret> candidats, Terrain terrain) {
        return candidats.size() <= Probleme.CANDIDATS_MAX
                ? candidats
                : candidats.stream()
                        .sorted(Comparator.comparingDouble(a -> -terrain.personnesAutour(a)))
                        .limit(Probleme.CANDIDATS_MAX)
                        .toList();
    }

    private static Arret arret(Commune commune, Coordonnees position) {
        return Arret.deCommune(idDeCommune(commune.code()), commune.code(), commune.nom(), position);
    }

    static String idDeCommune(String code) {
        return COMMUNE + code;
    }

    /** Where a commune is taken to be; empty for one that is unknown or nowhere. */
    Optional<Coordonnees> position(String commune) {
        return territoires.commune(commune).flatMap(c -> Optional.ofNullable(c.pointDeDepart()));
    }

    String nomDeCommune(String code) {
        return territoires.commune(code).map(Commune::nom).orElse(code);
    }
}
