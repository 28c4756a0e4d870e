package fr.maillage.indicateur;

import fr.maillage.indicateur.RapportDesDonnees.Couverture;
import fr.maillage.indicateur.catalogue.Catalogue;
import fr.maillage.indicateur.preparation.Cuisine;
import fr.maillage.indicateur.preparation.TablesCalculees;
import fr.maillage.territoire.Tables;
import fr.maillage.territoire.preparation.BilanDeFichier;
import fr.maillage.territoire.preparation.Ecriture;
import fr.maillage.territoire.preparation.PreparationDesTerritoires;
import fr.maillage.territoire.preparation.SourceRefusee;
import fr.maillage.territoire.preparation.TableEcrite;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The engine of « maillage donnees preparer » and « maillage donnees verifier ».
 *
 * <p>A refused source raises {@link SourceRefusee}, whose message is for the user; the tables are then as they were. The same
 * sources always give the same bytes.
 */
public final class PreparationDesDonnees {
    private final Catalogue catalogue;

    /** With the catalogue that the program ships. */
    public PreparationDesDonnees() {
        this(Catalogue.duProgramme());
    }

    /** With another catalogue, as YAML. */
    public PreparationDesDonnees(InputStream catalogue) {
        this(Catalogue.lire(catalogue));
    }

    private PreparationDesDonnees(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Makes all tables from the official files.
     *
     * @param sources folder that holds {@code referentiel/}, {@code contours/}, {@code indicateurs/}
     * @param sortie folder that receives {@code territoire/} and {@code indicateur/}; made when it does not exist
     */
    public RapportDesDonnees preparer(Path sources, Path sortie) {
        if (!Files.isDirectory(sources)) {
            throw new SourceRefusee("Le dossier des sources « " + sources
                    + " » n’existe pas. Indiquez avec --sources le dossier qui contient les fichiers officiels.");
        }
        var territoires = PreparationDesTerritoires.depuis(sources);
        var cuisine = new Cuisine(sources, territoires.territoires(), territoires.histoire(), catalogue.poids());
        var calculees = TablesCalculees.par(cuisine, catalogue, territoires.territoires());

        var tables = new ArrayList<TableEcrite>(territoires.tables());
        tables.addAll(calculees.tables());
        var bilans = new ArrayList<BilanDeFichier>(territoires.bilans());
        bilans.addAll(cuisine.bilans());
        if (calculees.anomalies().isEmpty()) {
            Ecriture.ecrire(sortie, tables);
        }
        List<Couverture> couvertures = calculees.couvertures();
        return new RapportDesDonnees(
                bilans,
                couvertures,
                tables.stream()
                        .map(t -> new RapportDesDonnees.Table(t.chemin(), t.contenu().length))
                        .toList(),
                calculees.anomalies());
    }

    /** Checks the tables that the program ships: columns, codes, values, provenance, catalogue and size agree. */
    public RapportDesDonnees verifier() {
        return verifier(Tables.duProgramme());
    }

    /** Checks the tables of a folder. */
    public RapportDesDonnees verifier(Path dossier) {
        return verifier(Tables.duDossier(dossier));
    }

    private RapportDesDonnees verifier(Tables tables) {
        return new VerificationDesDonnees(tables, catalogue).rapport();
    }
}
