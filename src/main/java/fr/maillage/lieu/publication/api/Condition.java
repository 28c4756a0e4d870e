package fr.maillage.lieu.publication.api;

import fr.maillage.lieu.publication.Publiee;
import java.util.List;

/** What a filter says of a place. */
@FunctionalInterface
interface Condition {
    Logique evaluer(Publiee lieu);

    default boolean retient(Publiee lieu) {
        return evaluer(lieu) == Logique.VRAI;
    }

    static Condition toutes(List<Condition> conditions) {
        var copie = List.copyOf(conditions);
        return lieu -> {
            var resultat = Logique.VRAI;
            for (var condition : copie) {
                resultat = resultat.et(condition.evaluer(lieu));
                if (resultat == Logique.FAUX) {
                    return resultat;
                }
            }
            return resultat;
        };
    }

    static Condition une(List<Condition> conditions) {
        var copie = List.copyOf(conditions);
        return lieu -> {
            var resultat = Logique.FAUX;
            for (var condition : copie) {
                resultat = resultat.ou(condition.evaluer(lieu));
                if (resultat == Logique.VRAI) {
                    return resultat;
                }
            }
            return resultat;
        };
    }

    default Condition contraire() {
        return lieu -> evaluer(lieu).non();
    }
}
