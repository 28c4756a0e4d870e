package fr.maillage.compte.pages;

import fr.maillage.compte.Role;
import fr.maillage.compte.registre.FicheDeCompte;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The accounts.
 *
 * @param texte what is looked for
 * @param role role shown, empty for all
 */
public record PageComptes(String texte, String role, List<Ligne> lignes, Pagination pages) {
    static final Lien GESTION = new Lien("Gestion", "/gestion");
    static final Lien COMPTES = new Lien("Comptes", "/gestion/comptes");
    static final String TOUS = "tous";

    /** @param perimetre name of the territory */
    public record Ligne(FicheDeCompte fiche, String perimetre) {}

    public PageComptes {
        lignes = List.copyOf(lignes);
    }

    public ChampTexte recherche() {
        return ChampTexte.de(Etiquette.de("q", "Nom ou adresse électronique"), texte);
    }

    public Liste roles() {
        var options = Stream.concat(
                        Stream.of(new Option(TOUS, "Tous les rôles")),
                        Arrays.stream(Role.values()).map(r -> new Option(r.name(), r.libelle())))
                .toList();
        return new Liste(Etiquette.de("role", "Rôle"), options, role.isEmpty() ? TOUS : role);
    }

    public boolean filtree() {
        return !texte.isEmpty() || !role.isEmpty();
    }

    public EnTete enTete() {
        return EnTete.de("Comptes", Rubrique.GESTION).sous(GESTION);
    }
}
