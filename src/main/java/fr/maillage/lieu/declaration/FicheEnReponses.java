package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Lieu;

/** A known place as the answers that would say it. */
public final class FicheEnReponses {
    private FicheEnReponses() {}

    public static Reponses de(Lieu lieu) {
        return Preremplissage.de(lieu.fiche(), lieu.passages(), "");
    }
}
