package fr.maillage.atelier.piece;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampDate;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;

/**
 * The files of a workshop, and the form to add one.
 *
 * @param erreur what is wrong with the file; empty when nothing is
 * @param avis what was just done; empty when nothing was
 */
public record PageDesPieces(
        EnTete enTete,
        String chemin,
        List<Piece> pieces,
        ChampTexte titre,
        boolean photo,
        ChampDate purge,
        String erreur,
        ResumeErreurs resume,
        String avis) {
    public List<Piece> documents() {
        return pieces.stream().filter(p -> !p.photo()).toList();
    }

    public List<Piece> photos() {
        return pieces.stream().filter(Piece::photo).toList();
    }
}
