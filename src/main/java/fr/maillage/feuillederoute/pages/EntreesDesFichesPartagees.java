package fr.maillage.feuillederoute.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.EntreeDeGestion;
import fr.maillage.compte.EntreesDeGestion;
import fr.maillage.compte.Role;
import fr.maillage.feuillederoute.partage.InvitationsEnBase;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The fiches on which an account is invited, on its home page. */
@Component
@Order(60)
class EntreesDesFichesPartagees implements EntreesDeGestion {
    private final InvitationsEnBase invitations;
    private final ElementsEnBase elements;

    EntreesDesFichesPartagees(InvitationsEnBase invitations, ElementsEnBase elements) {
        this.invitations = invitations;
        this.elements = elements;
    }

    @Override
    public List<EntreeDeGestion> pour(Compte compte) {
        return invitations.ouvertes(compte.courriel()).stream()
                .flatMap(i -> elements.trouver(i.feuille(), i.element()).stream()
                        .filter(e -> !e.retire())
                        .map(e -> EntreeDeGestion.de(
                                e.element().intitule(),
                                "Une fiche de feuille de route que l’on vous invite à lire, commenter et compléter.",
                                FichePartageeController.chemin(i),
                                Role.PARTENAIRE)))
                .toList();
    }
}
