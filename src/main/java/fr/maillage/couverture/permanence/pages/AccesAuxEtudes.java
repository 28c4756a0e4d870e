package fr.maillage.couverture.permanence.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.couverture.permanence.registre.Etudes;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.PerimetresEcrits;
import fr.maillage.territoire.TerritoiresDuCompte;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Studies in the hands of an account: those of territories that it holds whole. */
@Component
class AccesAuxEtudes {
    static final String RACINE = "/gestion/permanences";
    static final Lien LISTE = new Lien("Où ajouter une permanence", RACINE);

    private final Comptes comptes;
    private final Etudes etudes;
    private final PerimetresEcrits perimetres;
    private final TerritoiresDuCompte territoires;

    AccesAuxEtudes(Comptes comptes, Etudes etudes, PerimetresEcrits perimetres, TerritoiresDuCompte territoires) {
        this.comptes = comptes;
        this.etudes = etudes;
        this.perimetres = perimetres;
        this.territoires = territoires;
    }

    Compte compte() {
        return comptes.exiger(Role.CHARGE_DE_MISSION);
    }

    List<Etudes.Gardee> toutes() {
        return visibles(etudes.toutes());
    }

    /** Taken off the list, and that may be put back. */
    List<Etudes.Gardee> retirees() {
        return visibles(etudes.retirees());
    }

    private List<Etudes.Gardee> visibles(List<Etudes.Gardee> toutes) {
        var compte = compte();
        return toutes.stream()
                .filter(e -> couvre(compte, e.etude().perimetre()))
                .toList();
    }

    /** @throws Refus 404 for one out of the account's perimeter, as for one that does not exist */
    Etudes.Gardee trouver(String id) {
        var compte = compte();
        return etudes.trouver(id)
                .filter(e -> couvre(compte, e.etude().perimetre()))
                .orElseThrow(() -> Refus.introuvable("Cette étude n’existe pas, ou n’est pas dans votre périmètre."));
    }

    boolean couvre(Compte compte, String perimetre) {
        return territoires.couvre(compte, perimetre);
    }

    /** The territories that a study of this account may be about: its own first. */
    List<Option> territoires(Compte compte) {
        return territoires.options(compte);
    }

    Perimetre perimetre(String ecrit) {
        return perimetres.perimetre(ecrit).orElseThrow(() -> Refus.introuvable("Ce territoire n’existe plus."));
    }

    static EnTete enTete(String titre, Lien... parents) {
        var fil = new ArrayList<Lien>();
        fil.add(new Lien("Gestion", "/gestion"));
        fil.addAll(List.of(parents));
        return EnTete.de(titre, Rubrique.GESTION)
                .sous(fil.toArray(Lien[]::new))
                .avecStyle("carte.css")
                .avecStyle("couverture.css");
    }

    static String chemin(String id) {
        return RACINE + "/" + id;
    }
}
