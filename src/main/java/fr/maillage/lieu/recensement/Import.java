package fr.maillage.lieu.recensement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A census given to the program.
 *
 * @param fichier name of the file, as its owner called it
 * @param empreinte SHA-256 of its content: the same file has the same
 * @param feuille sheet of a workbook; empty for the first one that looks like a table
 * @param correspondance mapping, in YAML; empty until it is chosen
 * @param publier whether complete places are published at once
 * @param auteur identifier of the account, or « commande »
 * @param perimetre where it may write, as accounts have it: « departement:55 », « france »
 * @param lignes rows of the file, 0 until it is run
 * @param faites rows whose fate is written
 * @param bilan of the rows done
 * @param erreur what stopped it, in French; empty otherwise
 * @param contenuGarde false once the file was purged: it can no longer be resumed
 */
public record Import(
        long id,
        String fichier,
        String empreinte,
        String feuille,
        String correspondance,
        boolean publier,
        String auteur,
        String perimetre,
        EtatDImport etat,
        int lignes,
        int faites,
        Bilan bilan,
        Instant deposeLe,
        @Nullable Instant finiLe,
        @Nullable Instant annuleLe,
        String erreur,
        boolean contenuGarde) {

    /** How acts on places name this import. */
    public String auteurDesActes() {
        return auteurDesActes(id);
    }

    public static String auteurDesActes(long id) {
        return "import " + id;
    }

    public int pourCent() {
        return lignes == 0 ? 0 : (int) (100L * faites / lignes);
    }
}
