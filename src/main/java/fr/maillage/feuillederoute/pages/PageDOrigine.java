package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.origine.Parole;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.formulaire.Liste;
import java.util.List;
import java.util.Optional;

/**
 * What workshops said, or what was measured: to be cited by a fiche, or to make a fiche of.
 *
 * @param mots searched for
 * @param action where a choice is posted
 * @param rattachement where what is made will hang; empty when one cites
 * @param sous identifier chosen in that list; may be empty
 * @param aucune there is nothing to cite at all: says what to do about it
 * @param autre another list that one may look at
 */
public record PageDOrigine(
        EnTete enTete,
        String chapeau,
        String chemin,
        String mots,
        String action,
        Optional<Liste> rattachement,
        String sous,
        String aucune,
        List<Ligne> lignes,
        int total,
        Pagination pages,
        Optional<Lien> autre,
        Optional<Fait> fait) {
    /**
     * @param citants elements that cite it already
     * @param deja true when the fiche itself cites it
     */
    public record Ligne(Parole parole, List<Lien> citants, boolean deja) {}
}
