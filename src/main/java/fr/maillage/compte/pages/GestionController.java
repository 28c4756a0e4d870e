package fr.maillage.compte.pages;

import fr.maillage.compte.Comptes;
import fr.maillage.compte.EntreesDeGestion;
import fr.maillage.compte.Role;
import fr.maillage.compte.registre.Perimetres;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page of signed-in people: what each room proposes to them. */
@Controller
class GestionController {
    private final Comptes comptes;
    private final Perimetres perimetres;
    private final List<EntreesDeGestion> pieces;

    GestionController(Comptes comptes, Perimetres perimetres, ObjectProvider<EntreesDeGestion> pieces) {
        this.comptes = comptes;
        this.perimetres = perimetres;
        this.pieces = pieces.orderedStream().toList();
    }

    @GetMapping("/gestion")
    ModelAndView accueil() {
        var compte = comptes.exiger(Role.PARTENAIRE);
        var entrees = pieces.stream()
                .flatMap(piece -> piece.pour(compte).stream())
                .filter(entree -> compte.role().auMoins(entree.minimum()))
                .toList();
        return new ModelAndView(
                "compte/gestion", "page", new PageGestion(compte, perimetres.nom(compte.perimetre()), entrees));
    }
}
