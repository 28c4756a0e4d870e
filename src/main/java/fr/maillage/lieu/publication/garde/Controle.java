package fr.maillage.lieu.publication.garde;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.publication.DonneesOuvertes;
import fr.maillage.lieu.publication.fichier.Fichier;
import fr.maillage.lieu.publication.schema.LigneNationale;
import fr.maillage.lieu.publication.schema.ReglesDeLaBibliotheque;
import fr.maillage.lieu.publication.schema.ValidateurTableSchema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Checks a finished file from the source to the target: it is read back, and every published place is in it or among those left out. */
final class Controle {
    /** No more is told of a file that is wrong. */
    private static final int ECARTS_MAX = 20;

    private Controle() {}

    /** A volume under this share of the last one is refused unless confirmed. */
    static final double SEUIL = 0.8;

    static boolean chute(int volume, int dernier) {
        return volume < SEUIL * dernier;
    }

    /** @return what is wrong; empty when the file may be published */
    static List<String> ecarts(Collection<Lieu> source, DonneesOuvertes donnees, Fichier fichier) {
        var lignes = relire(fichier);
        var ecarts = new ArrayList<>(ValidateurTableSchema.ecarts(lignes));
        lignes.forEach(
                ligne -> ReglesDeLaBibliotheque.ecarts(ligne).forEach(ecart -> ecarts.add(ligne.id() + ", " + ecart)));
        var retrouves = new HashSet<String>();
        lignes.forEach(ligne -> retrouves.add(ligne.id()));
        donnees.ecartees().forEach(e -> retrouves.add(e.lieu().id()));
        for (var lieu : source) {
            if (lieu.etat() == Etat.PUBLIE && !retrouves.remove(lieu.id())) {
                ecarts.add(lieu.id() + "\u00a0: publié, mais ni dans le fichier ni parmi les lieux écartés");
            }
        }
        retrouves.forEach(id -> ecarts.add(id + "\u00a0: dans le fichier, mais pas publié"));
        return ecarts.stream().limit(ECARTS_MAX).toList();
    }

    private static List<LigneNationale> relire(Fichier fichier) {
        var lignes = new ArrayList<LigneNationale>();
        try (var csv =
                CsvReader.builder().ofCsvRecord(new InputStreamReader(fichier.contenu(), StandardCharsets.UTF_8))) {
            csv.stream().skip(1).forEach(l -> lignes.add(new LigneNationale(l.getFields())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lignes;
    }
}
