package fr.maillage.demarche.publication;

import fr.maillage.demarche.Compteurs;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Frise;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ChampDate;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;

/** What the public pages of démarches show, and the page where they are written. */
public final class PagesDePublication {
    private PagesDePublication() {}

    static String racine(Demarche demarche) {
        return demarche.chemin() + "/page-publique";
    }

    /**
     * The public page.
     *
     * @param apercu seen before it is open, by an account
     * @param retour where an account goes back; empty for the public
     * @param flux path of the feed; empty while there is no news
     * @param feuilles roadmaps whose page is open
     * @param lieux the link to the places of the territory, with their number
     */
    public record Publique(
            EnTete enTete,
            Demarche demarche,
            boolean apercu,
            String retour,
            Lien territoire,
            Frise frise,
            List<Date> aVenir,
            List<Date> passees,
            List<Compteurs.Chiffre> chiffres,
            List<Cite> cites,
            List<Lien> documents,
            Lien lieux,
            List<Lien> feuilles,
            Contact contact,
            List<Nouvelle> actualites,
            String flux) {}

    /** @param lien path of its page; empty when it has none */
    public record Date(String quand, String titre, String lieu, String lien) {}

    public record Cite(String valeur, String libelle, String source) {}

    public record Contact(String service, String adresse, String courriel, String telephone) {
        public boolean vide() {
            return (service + adresse + courriel + telephone).isEmpty();
        }
    }

    /** A news item in the list. */
    public record Nouvelle(Lien titre, String jour, String extrait) {}

    /** A news item whole. */
    public record UneNouvelle(EnTete enTete, Demarche demarche, String jour, List<String> paragraphes) {}

    /** The démarches that have a public page. */
    public record Toutes(EnTete enTete, List<Une> demarches) {}

    public record Une(Lien nom, String territoire, String porteur, String presentation, boolean demonstration) {}

    /** Where the public page is written. */
    public record Gestion(EnTete enTete, String racine, Demarche demarche, Contact contact, List<Rubrique> rubriques) {}

    /**
     * Things of one kind.
     *
     * @param cle as addresses name it
     * @param ajouter verb of the button
     * @param nouveau path of the form
     * @param vide what to say while there is none
     */
    public record Rubrique(String cle, String titre, String ajouter, String nouveau, String vide, List<Chose> choses) {
        public List<Chose> gardees() {
            return choses.stream().filter(c -> !c.retiree()).toList();
        }

        public List<Chose> retirees() {
            return choses.stream().filter(Chose::retiree).toList();
        }
    }

    /** @param etat « brouillon », or empty */
    public record Chose(String id, Lien titre, String detail, String etat, boolean retiree) {}

    /** The form that gives a document. */
    public record Depot(
            EnTete enTete, String racine, ChampTexte titre, ChampDate jour, String erreur, ResumeErreurs resume) {}
}
