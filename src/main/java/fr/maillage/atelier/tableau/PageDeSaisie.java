package fr.maillage.atelier.tableau;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * The grid where a facilitator types what is on paper.
 *
 * @param avis how many lines were written; empty when none was sent
 * @param photos addresses of the photographs of the paper, with their titles
 * @param cle of this showing of the grid: sent twice, it is written once
 */
public record PageDeSaisie(
        EnTete enTete,
        Atelier atelier,
        String avis,
        boolean alerte,
        String cle,
        List<Famille> familles,
        List<Lien> photos,
        List<Ligne> lignes) {
    /** As typed; {@code erreur} is empty when nothing is wrong. */
    public record Ligne(
            int rang, String genre, String famille, boolean verbatim, String texte, String voix, String erreur) {
        static Ligne vide(int rang) {
            return new Ligne(rang, "BESOIN", "", false, "", "", "");
        }
    }
}
