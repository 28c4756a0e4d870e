package fr.maillage.lieu;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.maillage.lieu.recensement.Bilan;
import fr.maillage.lieu.recensement.Essai;
import fr.maillage.lieu.recensement.EtatDImport;
import fr.maillage.lieu.recensement.FichierIllisible;
import fr.maillage.lieu.recensement.Import;
import fr.maillage.lieu.recensement.ImportImpossible;
import fr.maillage.lieu.recensement.Imports;
import fr.maillage.lieu.recensement.Issue;
import fr.maillage.lieu.recensement.LigneImportee;
import fr.maillage.lieu.recensement.correspondance.CorrespondancesLivrees;
import fr.maillage.lieu.recensement.correspondance.LectureDeCorrespondance;
import fr.maillage.lieu.recensement.correspondance.Proposition;
import fr.maillage.lieu.recensement.lecture.LectureDeRecensement;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports of censuses as the command line asks for them. Every message is French, for who typed the command. */
@Component
public class ImportDeRecensement {
    private static final String AUTEUR = "commande";
    private static final int TOUTES = Integer.MAX_VALUE;

    private final Imports imports;

    ImportDeRecensement(Imports imports) {
        this.imports = imports;
    }

    /**
     * @param correspondance file of a mapping; null when the layout of the file is one that the program knows
     * @param feuille sheet of a workbook; empty for the first one that looks like a table
     * @param publier whether complete places are published at once
     */
    public record Demande(Path fichier, @Nullable Path correspondance, String feuille, boolean publier) {}

    /** A file, a mapping or a moment that does not allow it; nothing was written that is not told. */
    public static final class Refusee extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusee(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Says what the import would do, without doing it.
     *
     * @param rejets where to write the rejected rows with their reasons; null for nowhere
     * @return the report; its last line is the balance, for a program
     */
    public List<String> essayer(Demande demande, @Nullable Path rejets) {
        return expliquer(() -> {
            var contenu = Files.readAllBytes(demande.fichier());
            var lecture = lecture(demande, contenu);
            var essai = imports.essayer(contenu, lecture.yaml(), demande.feuille());
            var rapport = new ArrayList<String>();
            rapport.add("Essai\u00a0: rien n’est écrit.");
            if (lecture.proposee()) {
                rapport.add(
                        "Les colonnes de ce fichier ne sont pas celles d’une liste connue. Cet essai suit une proposition"
                                + "\u00a0: vérifiez-la, enregistrez-la, puis donnez-la avec --correspondance.");
                rapport.addAll(lecture.yaml().lines().map(l -> "    " + l).toList());
            }
            rapport.add(essai.format() + "\u00a0: " + String.join(", ", essai.details()));
            nonLues(essai, lecture.yaml(), rapport);
            detailler(essai.lignes(), rapport);
            ecrireRejets(essai.lignes(), rejets, rapport);
            conclure(essai.bilan(), rapport);
            return rapport;
        });
    }

    /** What no field takes is told: a column that matters may be among them. */
    private static void nonLues(Essai essai, String yaml, List<String> rapport) {
        var lues = LectureDeCorrespondance.lire(yaml).colonnesLues();
        var autres = essai.colonnes().stream().filter(c -> !lues.contains(c)).toList();
        if (!autres.isEmpty()) {
            rapport.add("Colonnes non lues\u00a0: " + String.join(", ", autres));
        }
    }

    /** @param progression told a line after each batch */
    public List<String> importer(Demande demande, @Nullable Path rejets, Consumer<String> progression) {
        return expliquer(() -> {
            var contenu = Files.readAllBytes(demande.fichier());
            var lecture = lecture(demande, contenu);
            if (lecture.proposee()) {
                throw new ImportImpossible(
                        "Les colonnes de ce fichier ne sont pas celles d’une liste connue. Donnez une correspondance"
                                + " (--correspondance M.yaml), ou préparez-la à l’écran\u00a0: Gestion, Imports. Rien n’est importé."
                                + "\nVoici une proposition, à vérifier puis à enregistrer dans un fichier\u00a0:\n\n"
                                + lecture.yaml());
            }
            var yaml = lecture.yaml();
            var depose = imports.deposer(demande.fichier().getFileName().toString(), contenu, AUTEUR);
            imports.regler(depose.id(), yaml, demande.feuille(), demande.publier());
            var rapport = new ArrayList<String>();
            for (var autre : imports.memeFichier(depose)) {
                rapport.add(
                        "Ce fichier a déjà été importé (import " + autre.id() + ")\u00a0: ses lieux sont mis à jour.");
            }
            return rendre(imports.executer(depose.id(), progres(progression)), rejets, rapport);
        });
    }

    /** Goes on with an import that was cut. */
    public List<String> reprendre(long id, @Nullable Path rejets, Consumer<String> progression) {
        return expliquer(() -> rendre(imports.executer(id, progres(progression)), rejets, new ArrayList<>()));
    }

    public List<String> annuler(long id) {
        return expliquer(() -> {
            imports.annuler(id, AUTEUR);
            var comptes = new TreeMap<String, Integer>();
            for (var ligne : imports.lignes(id, null, 0, TOUTES)) {
                if (!ligne.annulation().isEmpty()) {
                    comptes.merge(ligne.annulation(), 1, Integer::sum);
                }
            }
            var rapport = new ArrayList<String>();
            rapport.add("L’import " + id + " est annulé.");
            comptes.forEach((quoi, nombre) -> rapport.add("  " + nombre + " lignes\u00a0: " + quoi));
            return rapport;
        });
    }

    private static Consumer<Import> progres(Consumer<String> progression) {
        return i -> progression.accept(i.faites() + " lignes sur " + i.lignes() + " (" + i.pourCent() + "\u00a0%)");
    }

    private List<String> rendre(Import fini, @Nullable Path rejets, List<String> rapport) throws IOException {
        if (fini.etat() != EtatDImport.TERMINE) {
            throw new ImportImpossible("L’import " + fini.id() + " n’est pas terminé ("
                    + fini.etat().libelle() + "). " + fini.erreur() + " Reprenez-le avec --reprendre " + fini.id()
                    + ", ou annulez-le avec --annuler " + fini.id() + ".");
        }
        var lignes = imports.lignes(fini.id(), null, 0, TOUTES);
        detailler(lignes, rapport);
        ecrireRejets(lignes, rejets, rapport);
        rapport.add("Pour défaire cet import\u00a0: maillage lieux importer --annuler " + fini.id());
        conclure(fini.bilan(), rapport);
        return rapport;
    }

    /** @param proposee true when nobody described this layout, and the mapping is only a proposal */
    private record Lecture(String yaml, boolean proposee) {}

    private static Lecture lecture(Demande demande, byte[] contenu) throws IOException {
        if (demande.correspondance() != null) {
            return new Lecture(Files.readString(demande.correspondance()), false);
        }
        var tableau = LectureDeRecensement.lire(contenu, demande.feuille());
        return CorrespondancesLivrees.reconnue(tableau.colonnes())
                .map(livree -> new Lecture(livree.yaml(), false))
                .orElseGet(() -> new Lecture(
                        Proposition.pour(
                                        tableau, demande.fichier().getFileName().toString())
                                .yaml(),
                        true));
    }

    private static void detailler(List<LigneImportee> lignes, List<String> rapport) {
        var raisons = new TreeMap<String, Integer>();
        var avertissements = new TreeMap<String, Integer>();
        for (var ligne : lignes) {
            if (ligne.issue() == Issue.REJETEE || ligne.issue() == Issue.A_REVOIR) {
                var genre = ligne.raison().split("\u00a0:", 2)[0].split(" «", 2)[0];
                raisons.merge(ligne.issue().libelle() + ", " + genre, 1, Integer::sum);
            }
            ligne.avertissements().stream()
                    .map(a -> a.genre().libelle())
                    .distinct()
                    .forEach(genre -> avertissements.merge(genre, 1, Integer::sum));
        }
        raisons.forEach((raison, nombre) -> rapport.add("  " + nombre + "\u00a0: " + raison));
        avertissements.forEach(
                (genre, nombre) -> rapport.add("  avertissement, " + nombre + " lignes\u00a0: " + genre));
    }

    private static void ecrireRejets(List<LigneImportee> lignes, @Nullable Path rejets, List<String> rapport)
            throws IOException {
        if (rejets == null) {
            return;
        }
        try (Writer fichier = Files.newBufferedWriter(rejets, StandardCharsets.UTF_8);
                var csv = CsvWriter.builder().build(fichier)) {
            csv.writeRecord("ligne", "raison");
            lignes.stream()
                    .filter(l -> l.issue() == Issue.REJETEE)
                    .forEach(l -> csv.writeRecord(Integer.toString(l.ligne()), l.raison()));
        }
        rapport.add("Lignes rejetées\u00a0: " + rejets);
    }

    private static void conclure(Bilan bilan, List<String> rapport) {
        rapport.add(bilan.lignes() + " lignes = " + bilan.importees() + " importées + " + bilan.fusionnees()
                + " fusionnées + " + bilan.aRevoir() + " à revoir + " + bilan.rejetees() + " rejetées");
        rapport.add(bilan.ligne());
    }

    private interface Travail {
        List<String> faire() throws IOException;
    }

    private static List<String> expliquer(Travail travail) {
        try {
            return travail.faire();
        } catch (FichierIllisible | ImportImpossible e) {
            throw new Refusee(String.valueOf(e.getMessage()), e);
        } catch (NoSuchFileException e) {
            throw new Refusee("Fichier introuvable\u00a0: " + e.getFile(), e);
        } catch (IOException e) {
            throw new Refusee("Fichier illisible ou impossible à écrire\u00a0: " + e.getMessage(), e);
        }
    }
}
