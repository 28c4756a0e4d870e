package fr.maillage.couverture.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Tri;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;

/**
 * The table of the communes of a territory.
 *
 * @param caches parameters of the view, to be carried by the form
 * @param lectures readings that one may keep, « all » first
 * @param lecture the one kept; empty for all
 * @param parametres to be carried by the links of the headers, ending with « & » when not empty
 */
public record PageDesCommunes(
        EnTete enTete,
        String modele,
        List<Option> caches,
        String nom,
        List<Option> lectures,
        String lecture,
        String compte,
        Tri tri,
        String parametres,
        List<PageCouverture.LigneDeCommune> lignes,
        Pagination pages,
        Lien retour) {}
