package fr.maillage.couverture;

import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Access and unmet need of groups of communes; the columns of shares follow the thresholds of the rules. */
final class TableDesBilans {
    private final Couverture couverture;
    private final Vue vue;
    private final double servi;

    /** @param servi minutes up to which a commune is served */
    TableDesBilans(Couverture couverture, Vue vue, double servi) {
        this.couverture = couverture;
        this.vue = vue;
        this.servi = servi;
    }

    List<String> colonnes() {
        var seuils = couverture.fonds().besoin().seuils();
        var colonnes = new ArrayList<>(List.of("code", "nom", "entier", "habitants", "service", "modele"));
        colonnes.addAll(List.of("minutes_moyennes", "minutes_medianes"));
        seuils.forEach(s -> colonnes.add("part_a_" + minutes(s) + "_min"));
        colonnes.addAll(List.of("autre_modele", "minutes_moyennes_autre_modele"));
        seuils.forEach(s -> colonnes.add("part_a_" + minutes(s) + "_min_autre_modele"));
        colonnes.addAll(List.of(
                "lieux_fixes",
                "arrets",
                "lieux_fixes_pour_10000_habitants",
                "heures_par_semaine",
                "heures_des_arrets_par_mois",
                "sites_sans_heures",
                "positions_approchees",
                "acces_pour_10000_habitants",
                "personnes_concernees",
                "besoin_non_couvert",
                "besoin_non_couvert_autre_modele",
                "besoin_non_couvert_pour_1000_habitants",
                "indice",
                "servi_minutes",
                "communes_fragiles_non_servies",
                "habitants_fragiles_non_servis",
                "zones_blanches",
                "zones_blanches_autre_modele"));
        return colonnes;
    }

    private static String minutes(double seuil) {
        return BigDecimal.valueOf(seuil).stripTrailingZeros().toPlainString();
    }

    /** @param territoire a selection is the part of a group that lies inside the territory asked for */
    List<Object> ligne(Perimetre territoire) {
        var bilan = couverture.bilan(territoire, vue, servi);
        var acces = bilan.acces();
        var offre = acces.valeur().offre();
        var blanches = bilan.cases().valeur().de(Besoins.Case.FRAGILE_NON_SERVIE);
        var ligne = new ArrayList<Object>(List.of(
                bilan.territoire().code(),
                bilan.territoire().nom(),
                bilan.territoire().niveau() != Niveau.SELECTION,
                acces.valeur().habitants(),
                vue.tousLesServices() ? "tous" : vue.service(),
                vue.modele(),
                acces.valeur().moyenne(),
                acces.valeur().mediane()));
        acces.valeur().seuils().forEach(s -> ligne.add(s.part()));
        ligne.add(acces.autreModele().id());
        ligne.add(acces.autre().moyenne());
        acces.autre().seuils().forEach(s -> ligne.add(s.part()));
        ligne.addAll(List.of(
                offre.fixes(),
                offre.arrets(),
                offre.fixesPour10000(),
                offre.heuresParSemaine(),
                offre.heuresDesArretsParMois(),
                offre.sitesSansHeures(),
                offre.approches(),
                couverture.accessibilite(territoire, vue).valeur(),
                bilan.besoin().valeur().concernees(),
                bilan.besoin().valeur().nonCouvert(),
                bilan.besoin().autre().nonCouvert(),
                bilan.besoinPour1000(),
                vue.indice(),
                servi,
                blanches.communes(),
                blanches.habitants(),
                bilan.zones().valeur(),
                bilan.zones().autre()));
        return ligne;
    }
}
