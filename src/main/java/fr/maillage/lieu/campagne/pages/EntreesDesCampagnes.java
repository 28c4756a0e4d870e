package fr.maillage.lieu.campagne.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.EntreeDeGestion;
import fr.maillage.compte.EntreesDeGestion;
import fr.maillage.compte.Role;
import fr.maillage.lieu.campagne.Campagne;
import fr.maillage.lieu.campagne.Confirmations;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door to campaigns, with how many run. */
@Component
@Order(11)
class EntreesDesCampagnes implements EntreesDeGestion {
    private final AccesAuxCampagnes acces;
    private final Confirmations confirmations;

    EntreesDesCampagnes(AccesAuxCampagnes acces, Confirmations confirmations) {
        this.acces = acces;
        this.confirmations = confirmations;
    }

    @Override
    public List<EntreeDeGestion> pour(Compte compte) {
        if (!compte.role().auMoins(Role.CHARGE_DE_MISSION)) {
            return List.of();
        }
        var jour = confirmations.aujourdhui();
        int enCours = (int) acces.toutes(compte).stream()
                .filter(c -> c.closeLe() == null && c.le(jour) == Campagne.Moment.PENDANT)
                .count();
        return List.of(EntreeDeGestion.de(
                        "Campagnes",
                        "Demander aux lieux de confirmer leurs informations, recenser ceux qui manquent.",
                        "/gestion/campagnes",
                        Role.CHARGE_DE_MISSION)
                .avecCompteur(enCours));
    }
}
