package fr.maillage.demarche.instance.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/** What the pages of bodies show. */
public final class PagesDInstance {
    private PagesDInstance() {}

    /** @param aCreer kinds that the démarche has no body of yet, or can have several of */
    public record Toutes(EnTete enTete, String chemin, List<Ligne> instances, List<Lien> aCreer) {}

    /** @param reunions « 2 réunions tenues, prochaine le 12 mars 2022 » */
    public record Ligne(Lien nom, String genre, int membres, String reunions) {}

    /** @param reunions the last first */
    public record Une(
            EnTete enTete,
            String chemin,
            String genre,
            String mission,
            boolean retiree,
            List<LigneDeMembre> membres,
            List<LigneDeReunion> reunions) {}

    public record LigneDeMembre(String structure, String personne, String role) {}

    /** @param etat « tenue », « à venir », « annulée » */
    public record LigneDeReunion(Lien titre, String quand, String lieu, String etat) {}

    /**
     * A form with fields that are repeated.
     *
     * @param aide what the rows are; empty when nothing needs saying
     * @param structures names proposed while one types
     */
    public record Formulaire(
            EnTete enTete,
            String action,
            int version,
            String avis,
            ResumeErreurs resume,
            List<Saisie> saisies,
            String titreDesRangees,
            String aide,
            List<Rangee> rangees,
            List<String> structures,
            String bouton,
            String retour) {}
}
