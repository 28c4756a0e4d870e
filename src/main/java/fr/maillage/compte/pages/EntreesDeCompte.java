package fr.maillage.compte.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.EntreeDeGestion;
import fr.maillage.compte.EntreesDeGestion;
import fr.maillage.compte.Role;
import fr.maillage.courrier.SuiviDuCourrier;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Accounts, letters, journal: last, administrators alone see them. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EntreesDeCompte implements EntreesDeGestion {
    private final SuiviDuCourrier courrier;

    EntreesDeCompte(SuiviDuCourrier courrier) {
        this.courrier = courrier;
    }

    @Override
    public List<EntreeDeGestion> pour(Compte compte) {
        return compte.role() == Role.ADMINISTRATEUR
                ? List.of(
                        EntreeDeGestion.de(
                                "Comptes",
                                "Inviter une personne, changer son rôle ou son périmètre, fermer son compte.",
                                "/gestion/comptes",
                                Role.ADMINISTRATEUR),
                        courrier(),
                        EntreeDeGestion.de(
                                "Journal",
                                "Voir qui a fait quoi, et quand, depuis un an.",
                                "/gestion/journal",
                                Role.ADMINISTRATEUR))
                : List.of();
    }

    private EntreeDeGestion courrier() {
        return courrier.part()
                ? EntreeDeGestion.de(
                                "Courrier en échec",
                                "Voir les lettres envoyées, et celles qui n’ont pas pu partir.",
                                "/gestion/courrier",
                                Role.ADMINISTRATEUR)
                        .avecCompteur(courrier.enEchec())
                : EntreeDeGestion.de(
                                "Courrier en attente",
                                "Aucun serveur de courrier n’est réglé\u00a0: lire ici les lettres et transmettre leurs liens.",
                                "/gestion/courrier",
                                Role.ADMINISTRATEUR)
                        .avecCompteur(courrier.enAttente());
    }
}
