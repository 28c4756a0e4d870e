package fr.maillage.feuillederoute.edition;

import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.edition.VerificationFalc.Remarque;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.List;

/** What the pages of those who prepare documents, the public page and the easy-to-read summary show. */
public final class PagesDEdition {
    private PagesDEdition() {}

    /**
     * @param chemin of the roadmap
     * @param volumes of sheets of actions as PDF; 0 when they are in the document
     */
    public record Documents(EnTete enTete, String chemin, boolean vide, int volumes, List<Choix> choix) {}

    /**
     * @param publieeLe when the state that the public sees was published; empty while the page is closed
     * @param aJour nothing changed since
     * @param vu sentences: what the public will see, what it will not
     * @param aRelire fiches whose words seem to name somebody
     */
    public record Publication(
            EnTete enTete,
            FeuilleDeRoute feuille,
            String chemin,
            String publieeLe,
            boolean aJour,
            boolean vide,
            long revision,
            List<String> vu,
            List<Lien> ecartees,
            List<Lien> aRelire) {}

    /** @param remarques what the rules found; 0 for a text that is not written */
    public record LigneFalc(Lien element, boolean ecrit, int remarques) {}

    public record ListeFalc(EnTete enTete, String feuille, String chemin, List<LigneFalc> lignes) {
        public long ecrits() {
            return lignes.stream().filter(LigneFalc::ecrit).count();
        }
    }

    /**
     * @param origine the same thing as it is written for others
     * @param verifie remarks are about what was just typed
     * @param autre what somebody else wrote meanwhile; empty otherwise
     */
    public record SaisieFalc(
            EnTete enTete,
            String chemin,
            String retour,
            String origine,
            int version,
            ZoneDeTexte texte,
            ResumeErreurs erreurs,
            boolean verifie,
            List<Remarque> remarques,
            String autre) {}
}
