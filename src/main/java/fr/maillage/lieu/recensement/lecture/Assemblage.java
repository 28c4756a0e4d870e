package fr.maillage.lieu.recensement.lecture;

import fr.maillage.lieu.recensement.FichierIllisible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a table of rows of cells: finds the header, even under a title, and tells the rows that do not fit under it. */
final class Assemblage {
    /** How far down the header is looked for. */
    private static final int RECHERCHE = 30;

    /** Longest name of a column: the whole question of a form. */
    private static final int TITRE = 400;
    /** Share of the names that are different: « Matin » and « Après-midi » come again under each day. */
    private static final double DIFFERENTS = 0.25;

    private final List<Tableau.Ligne> brutes = new ArrayList<>();
    private final List<Tableau.Refusee> refusees = new ArrayList<>();
    /** Cells repeat a lot: one copy of each is kept. */
    private final Map<String, String> connues = new HashMap<>();

    void ajouter(int numero, String[] cellules) {
        for (int i = 0; i < cellules.length; i++) {
            cellules[i] = unique(cellules[i]);
        }
        if (Arrays.stream(cellules).allMatch(String::isEmpty)) {
            return;
        }
        if (Arrays.stream(cellules).anyMatch(c -> c.length() > Bornes.CELLULE)) {
            refuser(numero, "Une cellule dépasse 20\u202f000 caractères.", String.join(" ", cellules));
            return;
        }
        brutes.add(new Tableau.Ligne(numero, cellules));
        Bornes.verifierLignes(brutes.size());
    }

    void refuser(int numero, String raison, String contenu) {
        var net = contenu.strip();
        refusees.add(new Tableau.Refusee(numero, raison, net.substring(0, Math.min(200, net.length()))));
    }

    private String unique(String cellule) {
        var net = cellule.length() > Bornes.CELLULE ? cellule : Cellules.texte(cellule);
        if (net.length() > 60) {
            return net;
        }
        var connue = connues.putIfAbsent(net, net);
        return connue == null ? net : connue;
    }

    Tableau tableau(String format, List<String> details, List<String> feuilles) {
        int entete = entete();
        if (entete < 0) {
            throw new FichierIllisible(
                    "Aucune ligne de ce fichier ne nomme les colonnes. Ajoutez en première ligne le nom de chaque colonne, puis choisissez-le de nouveau.");
        }
        var titres = brutes.get(entete);
        var colonnes = colonnes(sousLeurGroupe(
                titres.cellules(), entete > 0 ? brutes.get(entete - 1).cellules() : null));
        var dits = new ArrayList<>(details);
        if (entete > 0) {
            dits.add("noms des colonnes à la ligne " + titres.numero());
        }
        var lignes = new ArrayList<Tableau.Ligne>();
        var corps = brutes.subList(entete + 1, brutes.size());
        long courtes = corps.stream()
                .filter(l -> l.cellules().length < colonnes.size())
                .count();
        boolean courtesAdmises = courtes > corps.size() / 20;
        for (var ligne : corps) {
            int utiles = utiles(ligne.cellules());
            if (utiles > colonnes.size() || (ligne.cellules().length < colonnes.size() && !courtesAdmises)) {
                refuser(
                        ligne.numero(),
                        ligne.cellules().length + " cellules au lieu de " + colonnes.size()
                                + "\u00a0: la ligne est coupée, ou un texte contient le séparateur.",
                        String.join(" ", ligne.cellules()));
            } else {
                lignes.add(ligne);
            }
        }
        return new Tableau(format, dits, colonnes, lignes, refusees, feuilles);
    }

    /** Cells up to the last one that holds something. */
    private static int utiles(String[] cellules) {
        int fin = cellules.length;
        while (fin > 0 && cellules[fin - 1].isEmpty()) {
            fin--;
        }
        return fin;
    }

    /** The first row that is nearly as wide as the table, and names instead of counting; -1 when there is none. */
    private int entete() {
        var tete = brutes.subList(0, Math.min(RECHERCHE, brutes.size()));
        // The second widest: one row too long must not make the others look like titles.
        int large = tete.stream()
                .map(l -> utiles(l.cellules()))
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .reduce((premier, second) -> second)
                .orElse(0);
        for (int i = 0; i < tete.size(); i++) {
            var remplies = Arrays.stream(tete.get(i).cellules())
                    .filter(c -> !c.isEmpty())
                    .toList();
            long noms = remplies.stream()
                    .filter(c -> !Cellules.valeur(c) && c.length() <= TITRE)
                    .count();
            if (remplies.size() >= Math.max(1, large * 0.6)
                    && noms == remplies.size()
                    && new HashSet<>(remplies).size() >= remplies.size() * DIFFERENTS) {
                return i;
            }
        }
        return -1;
    }

    /** « Matin » under « Lundi » is « Lundi Matin », when several columns are called « Matin »; a group reaches to the next one. */
    private static String[] sousLeurGroupe(String[] titres, String @Nullable [] groupes) {
        var repetes = new HashSet<String>();
        var vus = new HashSet<String>();
        for (var titre : titres) {
            if (!titre.isEmpty() && !vus.add(titre)) {
                repetes.add(titre);
            }
        }
        if (groupes == null || repetes.isEmpty() || utiles(groupes) < 2) {
            return titres;
        }
        var complets = titres.clone();
        var groupe = "";
        for (int i = 0; i < titres.length; i++) {
            groupe = i < groupes.length && !groupes[i].isEmpty() ? groupes[i] : groupe;
            if (repetes.contains(titres[i])) {
                complets[i] = (groupe + " " + titres[i]).strip();
            }
        }
        return complets;
    }

    /** Names all different: « nom », « nom (2) »; a column without a name is « colonne 3 ». */
    static List<String> colonnes(String[] titres) {
        int fin = utiles(titres);
        if (fin > Bornes.COLONNES) {
            throw new FichierIllisible("Ce fichier a plus de 500 colonnes. Gardez celles qui décrivent les lieux.");
        }
        var noms = new LinkedHashSet<String>();
        for (int i = 0; i < fin; i++) {
            var titre = titres[i].replaceAll("\\s+", " ").strip();
            var nom = titre.isEmpty() ? "colonne " + (i + 1) : titre;
            var essai = nom;
            for (int n = 2; !noms.add(essai); n++) {
                essai = nom + " (" + n + ")";
            }
        }
        return List.copyOf(noms);
    }
}
