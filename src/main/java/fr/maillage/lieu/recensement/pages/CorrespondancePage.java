package fr.maillage.lieu.recensement.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean, to be looked at and changed.
 *
 * @param lecture how the file was read, in one sentence
 * @param constat which mapping this is
 * @param refusees rows that cannot be read, the first ones
 * @param feuilles sheets of a workbook; empty when there is no choice
 * @param libre true when the mapping says more than this form can: it is only shown
 * @param saisies fields with something, and those that matter most
 * @param autres fields that take nothing
 * @param colonnes of the file
 * @param oubliees columns that nothing takes
 * @param erreur of the text
 */
public record CorrespondancePage(
        EnTete enTete,
        long id,
        String lecture,
        List<String> details,
        String constat,
        String annonce,
        List<Refusee> refusees,
        int nombreDeRefusees,
        List<String> feuilles,
        String feuille,
        boolean libre,
        String source,
        List<Saisie> saisies,
        List<Saisie> autres,
        List<String> colonnes,
        List<String> oubliees,
        String yaml,
        @Nullable String erreur) {
    public record Refusee(int ligne, String raison, String extrait) {}

    /**
     * One field.
     *
     * @param colonne chosen one, in words for a mapping that is only shown
     * @param valeurs of a listed field; empty otherwise
     * @param constante chosen one
     * @param trouvees texts found in the column of a listed field
     * @param aussi other columns that the field takes, changed in the text only
     */
    public record Saisie(
            String cle,
            String libelle,
            String colonne,
            List<Option> valeurs,
            String constante,
            List<Trouvee> trouvees,
            List<String> exemples,
            List<String> aussi) {
        public long reconnues() {
            return trouvees.stream().filter(t -> !t.valeur().isEmpty()).count();
        }
    }

    /** @param valeur « - » for a text that means nothing here, empty for one that is not mapped */
    public record Trouvee(String texte, String valeur) {}
}
