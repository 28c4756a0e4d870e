package fr.maillage.lieu.campagne;

import fr.maillage.courrier.AdresseElectronique;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a list pasted from a spreadsheet: one body a line, cells in any order but the name first. Pure. */
public final class LectureDAttendus {
    public static final int LIGNES_MAX = 2_000;
    private static final int NOM_MAX = 200;

    private LectureDAttendus() {}

    /** @param pivot SIRET or RNA; may be empty, like commune and courriel */
    public record Ligne(String nom, String commune, String courriel, String pivot) {}

    /**
     * @param refusees numbers of the lines that could not be read, from 1, with the reason
     */
    public record Lue(List<Ligne> lignes, List<String> refusees) {}

    public static Lue lire(String collage) {
        var lignes = new ArrayList<Ligne>();
        var refusees = new ArrayList<String>();
        var brutes = collage.lines().toList();
        for (int i = 0; i < brutes.size(); i++) {
            if (brutes.get(i).isBlank()) {
                continue;
            }
            if (lignes.size() == LIGNES_MAX) {
                refusees.add("À partir de la ligne " + (i + 1) + "\u00a0: la liste dépasse 2\u202f000 lignes.");
                break;
            }
            var ligne = ligne(brutes.get(i));
            if (ligne.nom().isEmpty()) {
                refusees.add("Ligne " + (i + 1) + "\u00a0: aucun nom ni aucune adresse.");
            } else {
                lignes.add(ligne);
            }
        }
        return new Lue(List.copyOf(lignes), List.copyOf(refusees));
    }

    private static Ligne ligne(String brute) {
        var nom = "";
        var commune = "";
        var courriel = "";
        var pivot = "";
        for (var cellule : brute.split("[\\t;]", -1)) {
            var valeur = cellule.strip().replaceAll("^\"|\"$", "").strip();
            var adresse = AdresseElectronique.lire(valeur);
            if (adresse.isPresent()) {
                courriel = adresse.get().toLowerCase(Locale.ROOT);
            } else if (valeur.replace(" ", "").matches("\\d{14}|W[0-9A-Za-z]{9}")) {
                pivot = valeur.replace(" ", "");
            } else if (nom.isEmpty()) {
                nom = valeur;
            } else if (commune.isEmpty()) {
                commune = valeur;
            }
        }
        // A bare list of addresses is a list too: the address stands for the name.
        var choisi = nom.isEmpty() ? courriel : nom;
        return new Ligne(choisi.length() > NOM_MAX ? choisi.substring(0, NOM_MAX) : choisi, commune, courriel, pivot);
    }
}
