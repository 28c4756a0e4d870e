package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.declaration.Etape;
import fr.maillage.lieu.declaration.Formulaire;
import java.util.List;

/**
 * Where the reader is among the steps.
 *
 * @param numero from 1
 * @param etapes all of them, in order
 */
public record Progression(int numero, int nombre, List<Pas> etapes) {
    /** @param adresse of the step; empty while the draft does not exist */
    public record Pas(int numero, String titre, String adresse, boolean courante) {}

    /** @param debut address of the draft; empty while there is none */
    static Progression de(Etape courante, String debut) {
        var formulaire = Formulaire.livre();
        var pas = formulaire.etapes().stream()
                .filter(e -> !e.cle().equals(Etape.POSITION))
                .map(e -> new Pas(
                        e.numero(),
                        e.titre(),
                        debut.isEmpty() ? "" : debut + "/" + e.cle(),
                        e.numero() == courante.numero()))
                .toList();
        return new Progression(courante.numero(), formulaire.nombre(), pas);
    }
}
