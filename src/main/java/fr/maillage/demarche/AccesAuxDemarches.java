package fr.maillage.demarche;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.PerimetresEcrits;
import fr.maillage.territoire.TerritoireNomme;
import fr.maillage.territoire.TerritoiresDuCompte;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Démarches in the hands of an account: those of territories that it holds whole. */
@Component
public class AccesAuxDemarches {
    public static final String RACINE = "/gestion/demarches";

    private final Comptes comptes;
    private final Demarches demarches;
    private final PerimetresEcrits perimetres;
    private final TerritoiresDuCompte territoires;
    private final TerritoireNomme nomme;

    AccesAuxDemarches(
            Comptes comptes,
            Demarches demarches,
            PerimetresEcrits perimetres,
            TerritoiresDuCompte territoires,
            TerritoireNomme nomme) {
        this.comptes = comptes;
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.territoires = territoires;
        this.nomme = nomme;
    }

    /** @throws Refus 403 for a visitor, and for a role that does not run programmes */
    public Compte compte() {
        return comptes.exiger(Role.CHARGE_DE_MISSION);
    }

    public List<Demarche> toutes() {
        var compte = compte();
        return demarches.toutes().stream()
                .filter(d -> couvre(compte, d.perimetre()))
                .toList();
    }

    /** @throws Refus 404 for one out of the account's perimeter, as for one that does not exist */
    public Demarche trouver(String id) {
        var compte = compte();
        return demarches
                .trouver(id)
                .filter(d -> couvre(compte, d.perimetre()))
                .orElseThrow(
                        () -> Refus.introuvable("Cette démarche n’existe pas, ou n’est pas dans votre périmètre."));
    }

    public boolean couvre(Compte compte, String perimetre) {
        return territoires.couvre(compte, perimetre);
    }

    /** The territories that a démarche of this account may be about: its own first. */
    public List<Option> territoires(Compte compte) {
        return territoires.options(compte);
    }

    /** The territory that somebody names in a field; whether the account may study it is for {@link #couvre}. */
    public TerritoireNomme.Lecture nomme(String saisie) {
        return nomme.lire(saisie);
    }

    public Perimetre perimetre(Demarche demarche) {
        return perimetres
                .perimetre(demarche.perimetre())
                .orElseThrow(() -> Refus.introuvable("Le territoire de cette démarche n’existe plus."));
    }

    /** « Meuse », even when its communes are no longer known. */
    public String nomDuTerritoire(Demarche demarche) {
        return perimetres.nom(demarche.perimetre());
    }

    /** The head of a page of the démarche. Never loses sight of it: its name is above the title and in the breadcrumb. */
    public static EnTete enTete(Demarche demarche, String titre, Lien... parents) {
        var fil = Stream.concat(
                        Stream.of(
                                new Lien("Gestion", "/gestion"),
                                new Lien("Démarches", RACINE),
                                new Lien(demarche.nom(), demarche.chemin())),
                        Stream.of(parents))
                .toArray(Lien[]::new);
        return EnTete.de(titre, Rubrique.GESTION)
                .sous(fil)
                .avecSurtitre(demarche.demonstration() ? demarche.nom() + " · démonstration" : demarche.nom())
                .avecStyle("demarche.css");
    }
}
