package fr.maillage.lieu.fusion;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fusions.Cote;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Provenance;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choice proposed for each field of a merge: what a person said before what a file says, then the newest; lists are joined, except
 * those whose values exclude one another. Pure.
 */
public final class Preselection {
    private Preselection() {}

    public static Map<Champ, Cote> de(Lieu survivant, Lieu absorbe) {
        var choix = new EnumMap<Champ, Cote>(Champ.class);
        for (var champ : Champ.values()) {
            choix.put(champ, Melange.guide(champ) == champ ? cote(champ, survivant, absorbe) : Cote.SURVIVANT);
        }
        choix.put(Champ.LONGITUDE, choix.getOrDefault(Champ.LATITUDE, Cote.SURVIVANT));
        choix.put(Champ.PRECISION_POSITION, choix.getOrDefault(Champ.LATITUDE, Cote.SURVIVANT));
        return choix;
    }

    private static Cote cote(Champ champ, Lieu survivant, Lieu absorbe) {
        var siennes = survivant.fiche().valeurs(champ);
        var autres = absorbe.fiche().valeurs(champ);
        if (autres.isEmpty() || siennes.equals(autres)) {
            return Cote.SURVIVANT;
        }
        if (siennes.isEmpty()) {
            return Cote.ABSORBE;
        }
        // « Gratuit » and « Payant » together say nothing; a place that is fixed and itinerant is two.
        boolean exclusives = champ == Champ.FRAIS_A_CHARGE || champ == Champ.ITINERANCE;
        if (champ.multiple() && !exclusives) {
            return Cote.LES_DEUX;
        }
        return meilleure(
                        absorbe.provenances().get(champ),
                        survivant.provenances().get(champ))
                ? Cote.ABSORBE
                : Cote.SURVIVANT;
    }

    private static boolean meilleure(@Nullable Provenance une, @Nullable Provenance autre) {
        if (une == null || autre == null) {
            return une != null;
        }
        return une.parUnePersonne() == autre.parUnePersonne() ? une.le().isAfter(autre.le()) : une.parUnePersonne();
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
