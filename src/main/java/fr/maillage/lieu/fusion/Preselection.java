package fr.maillage.lieu.fusion;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Fusions.Cote;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.RegleDeFusion;
import fr.maillage.lieu.RegleDeFusion.Contenu;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The choice proposed for each field of a merge: the one that {@link RegleDeFusion} would make by itself. Pure. */
public final class Preselection {
    private Preselection() {}

    public static Map<Champ, Cote> de(Lieu survivant, Lieu absorbe) {
        var fusion = RegleDeFusion.fusionner(Contenu.de(survivant), Contenu.de(absorbe))
                .fiche();
        var choix = new EnumMap<Champ, Cote>(Champ.class);
        for (var champ : Champ.values()) {
            var ensemble = Arrays.stream(Champ.values())
                    .filter(autre -> Melange.guide(autre) == Melange.guide(champ))
                    .toList();
            choix.put(
                    champ,
                    memes(ensemble, fusion, survivant.fiche())
                            ? Cote.SURVIVANT
                            : memes(ensemble, fusion, absorbe.fiche()) ? Cote.ABSORBE : Cote.LES_DEUX);
        }
        return choix;
    }

    private static boolean memes(List<Champ> champs, Fiche une, Fiche autre) {
        return champs.stream().allMatch(champ -> une.valeurs(champ).equals(autre.valeurs(champ)));
    }

    /** The one that should stay: seen by the public first, then the fuller, then the older. */
    public static boolean survitAvant(Lieu un, Lieu autre) {
        int visible = Boolean.compare(visible(un), visible(autre));
        if (visible != 0) {
            return visible > 0;
        }
        int rempli = Integer.compare(
                un.fiche().champs().size(), autre.fiche().champs().size());
        if (rempli != 0) {
            return rempli > 0;
        }
        int age = un.creeLe().compareTo(autre.creeLe());
        return age == 0 ? un.id().compareTo(autre.id()) < 0 : age < 0;
    }

    private static boolean visible(Lieu lieu) {
        return lieu.etat() == fr.maillage.lieu.Etat.PUBLIE || lieu.etat() == fr.maillage.lieu.Etat.FERME;
    }
}
