package fr.maillage.site.commande;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.Fonds;
import fr.maillage.couverture.HeuresOffertes;
import fr.maillage.couverture.MatriceRefusee;
import fr.maillage.couverture.Offre;
import fr.maillage.couverture.PhrasesDesRegles;
import fr.maillage.couverture.TableDAcces;
import fr.maillage.couverture.Vue;
import fr.maillage.couverture.VueRefusee;
import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.ModelesIndice;
import fr.maillage.indicateur.TablesDesIndicateurs;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Rattachement;
import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.FichierInvalideException;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Tables;
import fr.maillage.territoire.Territoires;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** « maillage couverture »: the table of access, or the error of the time models on real durations. */
@Command(
        name = "couverture",
        description = {
            "Écrit la durée jusqu'au lieu le plus proche et le besoin non couvert des communes d'un territoire,",
            "ou ce qu'ils donnent pour ses intercommunalités ou ses départements.",
            "Les durées sont calculées à partir des distances, par un modèle nommé dans chaque ligne."
        })
final class CouvertureCommande implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private OptionsDeTable options;

    @Option(
            names = "--service",
            paramLabel = "SERVICE",
            defaultValue = "",
            description = "Un service du schéma national\u00a0; sans lui, tous les lieux.")
    @SuppressWarnings("NullAway.Init")
    private String service;

    @Option(
            names = "--modele",
            paramLabel = "MODELE",
            defaultValue = "",
            description = "Modèle de temps\u00a0: prudent (par défaut) ou optimiste.")
    @SuppressWarnings("NullAway.Init")
    private String modele;

    @Option(
            names = "--indice",
            paramLabel = "INDICE",
            defaultValue = "",
            description = "Indice de fragilité\u00a0: ifn-2021 (par défaut) ou ifn-2023.")
    @SuppressWarnings("NullAway.Init")
    private String indice;

    @Option(names = "--sans-itinerance", description = "Ne compte pas les arrêts des tournées.")
    private boolean sansItinerance;

    @Option(
            names = "--sortie",
            paramLabel = "FICHIER",
            description = "Fichier à écrire\u00a0; sans lui, la sortie standard.")
    private @Nullable Path sortie;

    @Option(names = "--repertoire", paramLabel = "CHEMIN", description = "Répertoire des données.")
    private @Nullable Path repertoire;

    @ArgGroup(exclusive = false, heading = "%nComparer les modèles de temps à des durées réelles\u00a0:%n")
    private @Nullable VerificationEnLigne verification;

    @Override
    public Integer call() {
        boolean csv = options.csv();
        var niveau = options.niveau();
        try {
            if (verification != null) {
                verification.imprimer(spec.commandLine());
                return 0;
            }
            // Said before a database is opened.
            options.code();
            try (var contexte = SansSite.ouvrir(repertoire)) {
                return tabler(contexte, niveau, csv);
            }
        } catch (VueRefusee e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (FichierInvalideException | MatriceRefusee e) {
            spec.commandLine().getErr().println(e.getMessage());
            return LigneDeCommande.ECHEC;
        } catch (NoSuchFileException e) {
            spec.commandLine().getErr().println("Le fichier «\u00a0" + e.getFile() + "\u00a0» n'existe pas.");
            return LigneDeCommande.ECHEC;
        } catch (IOException e) {
            spec.commandLine().getErr().println("Fichier illisible ou non écrit\u00a0: " + e.getMessage());
            return LigneDeCommande.ECHEC;
        }
    }

    private int tabler(ApplicationContext contexte, Niveau niveau, boolean csv) throws IOException {
        var territoires = contexte.getBean(Territoires.class);
        var perimetre = options.perimetre(territoires);
        var indicateurs =
                TablesDesIndicateurs.depuis(contexte.getBean(Tables.class)).indicateurs(territoires);
        var fonds = Fonds.livre(
                territoires,
                contexte.getBean(Contours.class)::voisines,
                new Indices(ModelesIndice.livres(), indicateurs, territoires));
        var jour = LocalDate.now(ZoneId.of("Europe/Paris"));
        var offre = Offre.de(
                contexte.getBean(Lieux.class).dansEtats(EnumSet.of(Etat.PUBLIE)),
                territoires,
                contexte.getBean(Rattachement.class),
                jour);
        var couverture = new Couverture(fonds, offre, new HeuresOffertes(jour));
        var vue = couverture.vue(service, modele, !sansItinerance, indice);
        int sites = couverture.acces(vue).sites().size();
        if (sites == 0) {
            spec.commandLine()
                    .getErr()
                    .println(
                            offre.sites().isEmpty()
                                    ? "Aucun lieu publié dans ce répertoire. Ajoutez-en avec «\u00a0maillage lieux importer\u00a0», puis publiez-les."
                                    : "Aucun lieu publié ne donne ce service. Enlevez --service pour compter tous les lieux.");
            return LigneDeCommande.ECHEC;
        }
        var table = TableDAcces.de(
                couverture, perimetre, niveau, vue, fonds.besoin().servi());
        Sortie.ecrire(
                sortie,
                spec.commandLine().getOut(),
                csv ? cible -> table.csv(cible, EcritureDeTable.Variante.DONNEES) : table::json);
        compteRendu(couverture, vue, sites);
        return 0;
    }

    /** What the figures rest on, on the error output. */
    private void compteRendu(Couverture couverture, Vue vue, int sites) {
        var erreurs = spec.commandLine().getErr();
        var trajets = couverture.acces(vue).trajets();
        var ecartes = couverture.offre().ecartes();
        erreurs.println(PhrasesDesRegles.durees(trajets));
        erreurs.println(Formats.compte(sites, "site compté", "sites comptés") + " dans toute la France. Écartés\u00a0: "
                + Formats.compte(ecartes.fermes(), "lieu fermé", "lieux fermés") + ", "
                + ecartes.sansPublic() + " sans accueil du public, "
                + ecartes.sansPosition() + " sans position ni commune connue, "
                + Formats.compte(ecartes.arretsSansPosition(), "arrêt sans position", "arrêts sans position") + ".");
        erreurs.flush();
    }
}
