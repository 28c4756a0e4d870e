package fr.maillage.site.commande;

import fr.maillage.fragilite.EcritureIndice;
import fr.maillage.fragilite.Indice;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.fragilite.ModelesIndice;
import fr.maillage.fragilite.TableIndice;
import fr.maillage.indicateur.TablesDesIndicateurs;
import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.FichierInvalideException;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Tables;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the index of a territory on the standard output, without starting the server. */
@Command(
        name = "indice",
        description = {
            "Écrit l'indice des communes, des intercommunalités ou des départements d'un territoire.",
            "Colonnes\u00a0: code, nom, population, total, classe, puis une par axe et une par indicateur."
        })
final class IndiceCommande implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private OptionsDeTable table;

    @Option(
            names = "--modele",
            paramLabel = "MODELE",
            defaultValue = "ifn-2021",
            description = "ifn-2021 (par défaut), ifn-2023, ou le chemin de votre propre fichier de modèle.")
    @SuppressWarnings("NullAway.Init")
    private String modele;

    @Option(
            names = "--doutes",
            description = "Ajoute à la fin le total sans estimation et le nombre d'indicateurs connus et estimés.")
    private boolean doutes;

    @Option(
            names = "--tables",
            paramLabel = "DOSSIER",
            description = "Dossier de tables fait par «\u00a0donnees preparer\u00a0» (par défaut celles du programme).")
    private @Nullable Path dossier;

    @Override
    public Integer call() {
        boolean csv = table.csv();
        Niveau lignes = table.niveau();
        ModeleIndice choisi = modele();
        Tables tables = dossier == null ? Tables.duProgramme() : Tables.duDossier(dossier);
        Territoires territoires = TablesDesTerritoires.depuis(tables).territoires();
        Perimetre perimetre = table.perimetre(territoires);
        var indicateurs = TablesDesIndicateurs.depuis(tables).indicateurs(territoires);
        var scores = TableIndice.de(Indice.calculer(choisi, indicateurs, territoires), perimetre, lignes);
        var ecriture = new EcritureIndice(scores, doutes);
        var sortie = spec.commandLine().getOut();
        if (csv) {
            ecriture.csv(sortie, EcritureDeTable.Variante.DONNEES);
        } else {
            ecriture.json(sortie);
        }
        sortie.flush();
        return 0;
    }

    private ModeleIndice modele() {
        try {
            return Files.isRegularFile(Path.of(modele))
                    ? ModelesIndice.lire(Path.of(modele))
                    : ModelesIndice.livre(modele);
        } catch (FichierInvalideException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
