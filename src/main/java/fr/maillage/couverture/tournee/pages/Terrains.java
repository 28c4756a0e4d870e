package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.Couvertures;
import fr.maillage.couverture.ModeleDeTemps;
import fr.maillage.couverture.ModelesDeTemps;
import fr.maillage.couverture.Vue;
import fr.maillage.couverture.tournee.Arret;
import fr.maillage.couverture.tournee.Parcours;
import fr.maillage.couverture.tournee.Probleme;
import fr.maillage.couverture.tournee.Reglages;
import fr.maillage.couverture.tournee.Terrain;
import fr.maillage.presentation.Refus;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The people of a territory that no fixed place serves, and the communes where a bus may stop for them. */
@Component
class Terrains {
    private final Couvertures couvertures;
    private final Territoires territoires;
    private final ModelesDeTemps modeles = ModelesDeTemps.livres();

    Terrains(Couvertures couvertures, Territoires territoires) {
        this.couvertures = couvertures;
        this.territoires = territoires;
    }

    /**
     * @param candidats communes with inhabitants, the most people around them first when there are too many
     * @param concernees fragile people of the territory, served or not
     * @param dejaServies codes of the communes within reach of a fixed place
     * @param lieuxFixes how many places count
     */
    record Fond(
            ModeleDeTemps modele,
            Terrain terrain,
            List<Arret> candidats,
            double concernees,
            Set<String> dejaServies,
            int lieuxFixes) {}

    List<ModeleDeTemps> modeles() {
        return modeles.liste();
    }

    ModeleDeTemps autreModele(Reglages reglages) {
        return modeles.liste().stream()
                .filter(m -> !m.id().equals(reglages.modele()))
                .findFirst()
                .orElseThrow();
    }

    Fond fond(Set<String> codes, Reglages reglages) {
        var modele = modeles.modele(reglages.modele())
                .orElseThrow(() -> Refus.illisible("Le modèle de temps «\u00a0" + reglages.modele()
                        + "\u00a0» n’existe plus. Recalculez la tournée avec un autre."));
        var couverture = couvertures.courante();
        var vue = new Vue(
                reglages.service(),
                reglages.modele(),
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
        var terrain = new Terrain(new Parcours(modele, Parcours.SINUOSITE), besoins, reglages.portee());
        return new Fond(
                modele,
                terrain,
                bornes(candidats, terrain),
                toutes,
                servies,
                acces.sites().size());
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
        return new Arret(idDeCommune(commune.code()), "", commune.code(), commune.nom(), position);
    }

    static String idDeCommune(String code) {
        return "c:" + code;
    }

    /** Where a commune is taken to be; empty for one that is unknown or nowhere. */
    Optional<Coordonnees> position(String commune) {
        return territoires.commune(commune).flatMap(c -> Optional.ofNullable(c.pointDeDepart()));
    }

    String nomDeCommune(String code) {
        return territoires.commune(code).map(Commune::nom).orElse(code);
    }
}
