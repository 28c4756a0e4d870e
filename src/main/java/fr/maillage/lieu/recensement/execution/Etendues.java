package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Rattachement;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.PerimetresEcrits;
import org.springframework.stereotype.Component;

/** Finds what a perimeter covers. */
@Component
class Etendues {
    private final PerimetresEcrits perimetres;
    private final Rattachement rattachement;

    Etendues(PerimetresEcrits perimetres, Rattachement rattachement) {
        this.perimetres = perimetres;
        this.rattachement = rattachement;
    }

    /** @param perimetre as an account has it; one that is no longer known covers no commune */
    Etendue de(String perimetre) {
        return perimetre.equals(Niveau.FRANCE.chemin())
                ? Etendue.partout()
                : Etendue.de(perimetres.communes(perimetre), rattachement);
    }
}
