package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.recensement.Constat;
import fr.maillage.lieu.recensement.correspondance.Rangee;
import fr.maillage.lieu.recensement.lecture.Tableau;
import fr.maillage.lieu.recensement.valeurs.CaracteresPerdus;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A row of a table, its cells mended when they are looked at. */
final class RangeeDuTableau implements Rangee {
    /** What forms and spreadsheets leave where there is nothing. */
    private static final Set<String> VIDES = Set.of(
            "null",
            "none",
            "nan",
            "n/a",
            "na",
            "n.a.",
            "nc",
            "n.c.",
            "undefined",
            "masqué",
            "non renseigné",
            "non renseignée",
            "néant",
            "http://",
            "https://",
            "#n/a",
            "#ref!",
            "#value!",
            "0000-00-00",
            "[]",
            "{}");

    private static final Pattern TRAITS = Pattern.compile("[-–—_.,;:/|\\\\\\s?*]*");

    private final Tableau.Ligne ligne;
    private final Map<String, Integer> colonnes;
    private final Set<String> vides;
    private final CaracteresPerdus caracteres;
    private final Constat constat;
    private final Map<String, String> lues = new HashMap<>();

    RangeeDuTableau(
            Tableau.Ligne ligne,
            Map<String, Integer> colonnes,
            Set<String> vides,
            CaracteresPerdus caracteres,
            Constat constat) {
        this.ligne = ligne;
        this.colonnes = colonnes;
        this.vides = vides;
        this.caracteres = caracteres;
        this.constat = constat;
    }

    @Override
    public String cellule(String colonne) {
        return lues.computeIfAbsent(colonne, this::lire);
    }

    private String lire(String colonne) {
        var brute = ligne.cellule(colonnes.getOrDefault(colonne, -1));
        return vide(brute) ? "" : caracteres.retablir(brute, constat);
    }

    @Override
    public boolean vide(String texte) {
        if (TRAITS.matcher(texte).matches()) {
            return true;
        }
        if (texte.length() > 60) {
            return false;
        }
        var net = texte.strip().toLowerCase(Locale.ROOT);
        return VIDES.contains(net) || vides.contains(net);
    }
}
