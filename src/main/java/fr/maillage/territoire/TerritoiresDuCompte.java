package fr.maillage.territoire;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Role;
import fr.maillage.presentation.formulaire.Option;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The territories that an account may study: an administrator all, others those that their perimeter holds whole. */
@Component
public class TerritoiresDuCompte {
    private final PerimetresEcrits perimetres;
    private final String accueil;

    /** @param accueil territory that the site shows first: proposed first */
    TerritoiresDuCompte(PerimetresEcrits perimetres, @Value("${maillage.territoire:}") String accueil) {
        this.perimetres = perimetres;
        this.accueil = accueil.strip();
    }

    /** Never for a territory that is unknown or empty. */
    public boolean couvre(Compte compte, String perimetre) {
        var communes = perimetres.communes(perimetre);
        return !communes.isEmpty()
                && (compte.role() == Role.ADMINISTRATEUR
                        || perimetres.communes(compte.perimetre()).containsAll(communes));
    }

    /** What a form proposes: the account's own territory and those inside it, the one of the site first. */
    public List<Option> options(Compte compte) {
        var propre = compte.role() == Role.ADMINISTRATEUR ? Niveau.FRANCE.chemin() : compte.perimetre();
        return perimetres.dans(propre).stream()
                .sorted(Comparator.comparing(option -> !option.valeur().equals(accueil)))
                .toList();
    }
}
