package fr.maillage.lieu.recensement;

import fr.maillage.lieu.travail.Travail;
import fr.maillage.territoire.Niveau;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The imports of censuses: given, tried, run, interrupted, resumed, undone. */
public interface Imports {
    /**
     * Keeps a file; nothing of it is read yet.
     *
     * @param perimetre where it may write, as accounts have it: rows of communes out of it are refused
     */
    Import deposer(String fichier, byte[] contenu, String auteur, String perimetre);

    /** Keeps a file that may write everywhere. */
    default Import deposer(String fichier, byte[] contenu, String auteur) {
        return deposer(fichier, contenu, auteur, Niveau.FRANCE.chemin());
    }

    Optional<Import> trouver(long id);

    /** Newest first. */
    List<Import> tous();

    /** Other imports of this very file, undone ones left out, newest first. */
    List<Import> memeFichier(Import lequel);

    /** Empty once purged. */
    Optional<byte[]> contenu(long id);

    /** Chooses how a file that was not run yet is read. */
    void regler(long id, String correspondance, String feuille, boolean publier);

    /**
     * What the import would do. Writes nothing.
     *
     * @throws FichierIllisible when the file or the mapping cannot be read
     */
    Essai essayer(byte[] contenu, String correspondance, String feuille, String perimetre);

    default Essai essayer(byte[] contenu, String correspondance, String feuille) {
        return essayer(contenu, correspondance, feuille, Niveau.FRANCE.chemin());
    }

    /**
     * Tries the import in the background, as it would be read now. What runs or is already found with the same reading is kept, unless it is to
     * be done again: known places change.
     *
     * @param denouveau true to try again what was tried, stopped or failed
     */
    void essayer(long id, boolean denouveau);

    /** Where its trial stands; empty when it was not tried as it would be read now. */
    Optional<Travail> travail(Import lequel);

    /** What its trial found; empty until it ends. */
    Optional<Essai> essai(Import lequel);

    void interrompreLEssai(long id);

    /**
     * Runs or resumes an import in the background. Rows already done are not done again.
     *
     * @throws ImportImpossible with what to do, when it cannot be run now
     */
    void lancer(long id);

    /**
     * Runs or resumes an import and waits for its end.
     *
     * @param progression told after each batch
     */
    Import executer(long id, Consumer<Import> progression);

    /** Stops after the batch under way; what is done stays, and can be resumed or undone. */
    void interrompre(long id);

    /**
     * Undoes an import: places that it made are archived, places that it changed come back as they were. What somebody changed since is
     * kept, and told row by row.
     */
    Import annuler(long id, String auteur);

    /** @param issue null for all */
    List<LigneImportee> lignes(long id, @Nullable Issue issue, int apres, int nombre);
}
