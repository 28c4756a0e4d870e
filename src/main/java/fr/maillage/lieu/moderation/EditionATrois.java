package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person typed, put over what somebody else wrote meanwhile. Pure.
 *
 * @param fiche the current one with what the person changed; theirs where both changed a field
 * @param conflits fields that both changed, differently
 */
public record EditionATrois(Fiche fiche, List<Conflit> conflits) {
    public EditionATrois {
        conflits = List.copyOf(conflits);
    }

    /** @param autre what is recorded now */
    public record Conflit(Champ champ, List<String> avant, List<String> autre, List<String> saisie) {}

    /**
     * @param lue the fiche that the person was shown
     * @param actuelle the one recorded now
     * @param saisie the one shown, with what the person typed
     * @param champs those that the form holds
     */
    public static EditionATrois de(Fiche lue, Fiche actuelle, Fiche saisie, List<Champ> champs) {
        var fiche = actuelle;
        var conflits = new ArrayList<Conflit>();
        for (var champ : champs) {
            var avant = lue.valeurs(champ);
            var autre = actuelle.valeurs(champ);
            var voulue = saisie.valeurs(champ);
            if (voulue.equals(avant) || voulue.equals(autre)) {
                continue;
            }
            if (!autre.equals(avant)) {
                conflits.add(new Conflit(champ, avant, autre, voulue));
            }
            fiche = fiche.avec(champ, voulue);
        }
        return new EditionATrois(fiche, conflits);
    }
}
