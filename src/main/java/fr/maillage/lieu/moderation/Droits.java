package fr.maillage.lieu.moderation;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.presentation.Refus;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may act on which place. Every page and every act of moderation asks here. */
@Component
public class Droits {
    private static final String ABSENT = "Ce lieu n’existe pas, ou n’est pas dans votre périmètre.";

    private final Comptes comptes;
    private final Lieux lieux;
    private final PerimetresEcrits perimetres;
    private final Partenariats partenariats;

    Droits(Comptes comptes, Lieux lieux, PerimetresEcrits perimetres, Partenariats partenariats) {
        this.comptes = comptes;
        this.lieux = lieux;
        this.perimetres = perimetres;
        this.partenariats = partenariats;
    }

    /** @throws Refus 403 when nobody is signed in, or with a lesser role */
    public Compte exiger(Role minimum) {
        return comptes.exiger(minimum);
    }

    /** What the account may act on; a perimeter that is no longer known holds nothing. */
    public Ressort ressort(Compte compte) {
        return switch (compte.role()) {
            case ADMINISTRATEUR -> new Ressort.Partout();
            case CHARGE_DE_MISSION -> territoire(compte.perimetre());
            case PARTENAIRE -> partenariats.de(compte.id());
        };
    }

    private Ressort territoire(String perimetre) {
        if (perimetre.equals(Niveau.FRANCE.chemin())) {
            return new Ressort.Partout();
        }
        var parties = perimetre.split(":", 2);
        var departement = parties[0].equals(Niveau.DEPARTEMENT.chemin()) && parties.length == 2 ? parties[1] : "";
        return new Ressort.Territoire(communes(perimetre), departement);
    }

    /** Codes of the communes of « departement:55 », « selection:… »; empty for what is unknown. */
    public Set<String> communes(String perimetre) {
        return perimetres.communes(perimetre);
    }

    /** True when the account may act on all of a territory; never for one that is unknown or empty. */
    public boolean couvre(Compte compte, String perimetre) {
        var communes = communes(perimetre);
        return !communes.isEmpty()
                && switch (ressort(compte)) {
                    case Ressort.Partout() -> true;
                    case Ressort.Territoire(var siennes, var departement) -> siennes.containsAll(communes);
                    case Ressort.Siens siens -> false;
                };
    }

    /**
     * A place that this account may act on. A draft is nobody's; a place of somebody else is not told from one that does not exist.
     *
     * @throws Refus 404 otherwise
     */
    public Lieu lieu(String id, Compte compte) {
        return lieux.trouver(id)
                .filter(lieu -> lieu.etat() != Etat.BROUILLON)
                .filter(ressort(compte)::contient)
                .orElseThrow(() -> Refus.introuvable(ABSENT));
    }
}
