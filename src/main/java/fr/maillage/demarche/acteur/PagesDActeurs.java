package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Compteurs;
import fr.maillage.demarche.Demarche;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Tri;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import java.util.Map;

/** What the pages of structures and people show. */
public final class PagesDActeurs {
    private PagesDActeurs() {}

    /** Where things are, for every page below. */
    static String racine(Demarche demarche) {
        return demarche.chemin() + "/acteurs";
    }

    /**
     * The list of structures.
     *
     * @param parametres of the filters, for the links that sort, with a final « &amp; »; may be empty
     */
    public record Structures(
            EnTete enTete,
            String racine,
            List<Compteurs.Chiffre> chiffres,
            boolean rien,
            String q,
            String type,
            boolean partenaires,
            List<Option> types,
            Tri tri,
            String parametres,
            List<LigneDeStructure> lignes,
            Pagination pages) {}

    public record LigneDeStructure(
            Lien nom, String type, String territoires, boolean partenaire, String role, int personnes) {}

    /** The list of people. */
    public record Personnes(
            EnTete enTete,
            String racine,
            boolean rien,
            String q,
            Tri tri,
            String parametres,
            List<LigneDePersonne> lignes,
            Pagination pages) {}

    public record LigneDePersonne(Lien nom, String fonction, String structure, String purgeLe) {}

    /**
     * One structure.
     *
     * @param territoires names with the paths of their pages; an empty path for what no longer exists
     * @param lieux that the same structure holds
     */
    public record UneStructure(
            EnTete enTete,
            String chemin,
            boolean retiree,
            String type,
            boolean partenaire,
            boolean itinerante,
            String role,
            Map<String, String> territoires,
            List<Lien> lieux,
            List<LigneDePersonne> personnes,
            String nouvellePersonne,
            List<Lien> entretiens,
            String nouvelEntretien) {}

    /** One person. */
    public record UnePersonne(
            EnTete enTete,
            String chemin,
            boolean retiree,
            boolean purgee,
            String fonction,
            List<Lien> structure,
            String courriel,
            String telephone,
            String finalite,
            String purgeLe,
            boolean purgeChoisie,
            String derniereActivite) {}
}
