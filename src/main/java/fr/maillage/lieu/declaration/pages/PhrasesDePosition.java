package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.PrecisionPosition;
import fr.maillage.lieu.declaration.PositionSaisie;
import fr.maillage.lieu.declaration.Reponses;

/** What is known of the position, in words. */
final class PhrasesDePosition {
    private PhrasesDePosition() {}

    static String de(Reponses reponses) {
        if (PositionSaisie.position(reponses).isEmpty()) {
            return "Ce lieu n’a pas encore de position. Vous pouvez la donner, ou continuer sans elle\u00a0: le lieu sera dans les listes, et "
                    + "nous chercherons son adresse plus tard.";
        }
        return PrecisionPosition.deCle(reponses.net(PositionSaisie.ORIGINE))
                .map(precision -> switch (precision) {
                    case ADRESSE -> "Nous avons trouvé cette adresse. Vérifiez que le repère est au bon endroit.";
                    case RUE ->
                        "Nous avons trouvé la rue ou le lieu-dit, mais pas le numéro. Déplacez le repère devant l’entrée si vous "
                                + "le pouvez.";
                    case EXACTE -> "Vous avez placé le repère vous-même.";
                })
                .orElse("Vous avez placé le repère vous-même.");
    }
}
