package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Rattachement;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.territoire.Niveau;
import org.springframework.stereotype.Component;

/** Finds what a perimeter covers. */
@Component
class Etendues {
    private final Droits droits;
    private final Rattachement rattachement;

    Etendues(Droits droits, Rattachement rattachement) {
        this.droits = droits;
        this.rattachement = rattachement;
    }

    /** @param perimetre as an account has it; one that is no longer known covers no commune */
    Etendue de(String perimetre) {
        return perimetre.equals(Niveau.FRANCE.chemin())
                ? Etendue.partout()
                : Etendue.de(droits.communes(perimetre), rattachement);
    }
}
