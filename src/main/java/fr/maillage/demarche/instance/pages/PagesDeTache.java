package fr.maillage.demarche.instance.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/** What the pages of tasks show. */
public final class PagesDeTache {
    private PagesDeTache() {}

    /** @param annulable a task just taken off the list, that can be put back; its label is empty when there is none */
    public record Toutes(
            EnTete enTete,
            String chemin,
            Filtre filtre,
            List<Option> instances,
            int total,
            int retards,
            List<Ligne> taches,
            Lien annulable) {}

    /** @param instance identifier of the body; empty for all */
    public record Filtre(boolean retard, boolean moi, boolean closes, String instance) {}

    /** @param source where it comes from, « COPIL »; its label is empty when nobody asked for it */
    public record Ligne(
            String id,
            Lien titre,
            String responsable,
            boolean pourMoi,
            String echeance,
            boolean enRetard,
            String etat,
            Lien source) {}

    /** @param version of the task that was read, 0 for a new one */
    public record Formulaire(
            EnTete enTete,
            String action,
            int version,
            String avis,
            ResumeErreurs resume,
            List<Saisie> saisies,
            List<String> structures,
            String bouton,
            String retour) {}
}
