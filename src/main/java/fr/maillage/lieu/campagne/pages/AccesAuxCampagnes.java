package fr.maillage.lieu.campagne.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Role;
import fr.maillage.lieu.campagne.Campagne;
import fr.maillage.lieu.campagne.Campagnes;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.pages.EnTeteDeGestion;
import fr.maillage.lieu.moderation.pages.OptionsDeFiltre;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.Option;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Campaigns in the hands of an account: those on territories that it holds whole. */
@Component
class AccesAuxCampagnes {
    static final Lien CAMPAGNES = new Lien("Campagnes", "/gestion/campagnes");

    private final Droits droits;
    private final Campagnes campagnes;
    private final OptionsDeFiltre options;
    private final String premier;

    AccesAuxCampagnes(
            Droits droits,
            Campagnes campagnes,
            OptionsDeFiltre options,
            @Value("${maillage.territoire:}") String premier) {
        this.droits = droits;
        this.campagnes = campagnes;
        this.options = options;
        this.premier = premier;
    }

    Compte compte() {
        return droits.exiger(Role.CHARGE_DE_MISSION);
    }

    List<Campagne> toutes(Compte compte) {
        return campagnes.toutes().stream()
                .filter(c -> droits.couvre(compte, c.perimetre()))
                .toList();
    }

    /** @throws Refus 404 for one out of the account's perimeter, as for one that does not exist */
    Campagne trouver(String id, Compte compte) {
        return campagnes
                .trouver(id)
                .filter(c -> droits.couvre(compte, c.perimetre()))
                .orElseThrow(
                        () -> Refus.introuvable("Cette campagne n’existe pas, ou n’est pas dans votre périmètre."));
    }

    /** The territories that a campaign of this account may be about: its own first. */
    List<Option> territoires(Compte compte) {
        var territoires = new ArrayList<Option>();
        for (var propre : List.of(compte.perimetre(), premier)) {
            if (droits.couvre(compte, propre)
                    && territoires.stream().noneMatch(o -> o.valeur().equals(propre))) {
                territoires.add(new Option(propre, nom(propre)));
            }
        }
        options.territoires(droits.ressort(compte), "").stream()
                .filter(o -> droits.couvre(compte, o.valeur()))
                .filter(o -> territoires.stream().noneMatch(t -> t.valeur().equals(o.valeur())))
                .forEach(territoires::add);
        return territoires;
    }

    String nom(String perimetre) {
        return perimetre.startsWith("selection:") ? "Sélection de communes" : options.nom(perimetre);
    }

    static String dates(Campagne campagne) {
        return "du " + Formats.date(campagne.ouvreLe()) + " au " + Formats.date(campagne.fermeLe());
    }

    static Lien lien(Campagne campagne) {
        return new Lien(campagne.titre(), "/gestion/campagnes/" + campagne.id());
    }

    static fr.maillage.presentation.EnTete enTete(String titre, Lien... parents) {
        return EnTeteDeGestion.de(titre, parents);
    }
}
