package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;

/** Lines of the map, in words. */
final class MotsDeLien {
    private MotsDeLien() {}

    /** « 2 liens opérants, 1 connue sans lien »; « aucun lien » when there is none. */
    static String bilan(Compte compte) {
        var parties = new ArrayList<String>();
        if (compte.pleins() > 0) {
            parties.add(Formats.compte(compte.pleins(), "lien opérant", "liens opérants"));
        }
        if (compte.pointilles() > 0) {
            parties.add(Formats.compte(compte.pointilles(), "connue sans lien", "connues sans lien"));
        }
        if (compte.aucuns() > 0) {
            parties.add(Formats.compte(compte.aucuns(), "sans aucun lien", "sans aucun lien"));
        }
        return parties.isEmpty() ? "aucun lien" : String.join(", ", parties);
    }

    /** « trait plein, lien opérant ». */
    static String trait(EtatDeLien etat) {
        return switch (etat) {
            case PLEIN -> "trait plein\u00a0: lien opérant";
            case POINTILLE -> "pointillé\u00a0: connue, sans lien";
            case AUCUN -> "pas de trait\u00a0: pas de lien";
        };
    }
}
