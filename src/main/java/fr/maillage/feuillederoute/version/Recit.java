package fr.maillage.feuillederoute.version;

import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.version.Changement.ChampChange;
import fr.maillage.feuillederoute.version.Changement.LigneChangee;
import fr.maillage.feuillederoute.version.Changement.Nature;
import fr.maillage.feuillederoute.version.DiffDeMots.Segment;
import fr.maillage.presentation.Typographie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * A change as an élu reads it.
 *
 * @param titre of the element, as it is now
 * @param phrases what happened, one sentence each
 */
public record Recit(
        String id, String titre, List<Nature> natures, List<String> phrases, List<Detail> details, boolean encoreLa) {
    /**
     * A field that changed.
     *
     * @param ou « Freins à lever, Freins »
     * @param segments words kept, crossed out, added
     */
    public record Detail(String ou, List<Segment> segments) {}

    static Recit de(Changement changement, Valeurs valeurs) {
        var element = changement.element();
        var phrases = new ArrayList<String>();
        var avant = changement.avant();
        var apres = changement.apres();
        if (avant == null) {
            phrases.add(Typographie.majuscule(element.genre().avecArticle())
                    + (feminin(element) ? " est nouvelle" : " est nouveau") + " dans la feuille de route.");
        } else if (apres == null) {
            phrases.add(Typographie.majuscule(element.genre().avecArticle())
                    + (feminin(element) ? " a été retirée" : " a été retiré")
                    + " de la feuille de route.");
        } else {
            if (!avant.parents().equals(apres.parents())) {
                phrases.add("Avant, sous\u00a0: " + parents(avant, valeurs) + ". Maintenant, sous\u00a0: "
                        + parents(apres, valeurs) + ".");
            }
            if (changement.ordre()) {
                phrases.add("Sa place a changé parmi ses voisins.");
            }
        }
        var details = new ArrayList<Detail>();
        for (var champ : changement.champs()) {
            if (champ.champ().nature() == Champ.Nature.TABLE) {
                lignes(champ, valeurs, details);
            } else {
                details.add(new Detail(
                        champ.section().titre() + ", " + champ.champ().libelle(),
                        segments(champ.champ(), champ.avant(), champ.apres(), valeurs)));
            }
        }
        return new Recit(
                element.id(),
                element.intitule(),
                List.of(Nature.values()).stream().filter(changement::est).toList(),
                phrases,
                details,
                apres != null);
    }

    private static boolean feminin(Element element) {
        return switch (element.genre()) {
            case ACTION, RESSOURCE -> true;
            case ENJEU, DEFI, CHANTIER -> false;
        };
    }

    private static String parents(Element element, Valeurs valeurs) {
        return element.parents().isEmpty()
                ? "rien"
                : Typographie.enumeration(
                        element.parents().stream().map(valeurs::element).toList());
    }

    private static void lignes(ChampChange champ, Valeurs valeurs, List<Detail> details) {
        var table = champ.champ();
        var ou = champ.section().titre() + ", " + table.ligne();
        if (champ.lignes().isEmpty()) {
            details.add(new Detail(
                    champ.section().titre() + ", " + table.libelle(),
                    List.of(new Segment(DiffDeMots.Sorte.GARDE, "Les mêmes, dans un autre ordre."))));
        }
        for (var ligne : champ.lignes()) {
            if (ligne.avant() == null || ligne.apres() == null) {
                details.add(entiere(table, ou, ligne, valeurs));
                continue;
            }
            var nom = valeurs.nomDeLigne(table, ligne.apres());
            for (var colonne : ligne.colonnes()) {
                details.add(new Detail(
                        ou + " «\u00a0" + court(nom) + "\u00a0», " + colonne.libelle(),
                        segments(
                                colonne,
                                ligne.avant().path(colonne.cle()),
                                ligne.apres().path(colonne.cle()),
                                valeurs)));
            }
        }
    }

    private static Detail entiere(Champ table, String ou, LigneChangee ligne, Valeurs valeurs) {
        boolean ajoutee = ligne.avant() == null;
        var noeud = Objects.requireNonNull(ajoutee ? ligne.apres() : ligne.avant());
        var texte = valeurs.ligne(table, noeud);
        return new Detail(
                ou + (ajoutee ? ", en plus" : ", en moins"),
                List.of(new Segment(
                        ajoutee ? DiffDeMots.Sorte.AJOUTE : DiffDeMots.Sorte.RETIRE,
                        texte.isEmpty() ? Valeurs.VIDE : texte)));
    }

    private static String court(String nom) {
        return nom.length() <= 60 ? nom : nom.substring(0, 59).strip() + "…";
    }

    /** Texts word by word; other values whole. */
    private static List<Segment> segments(Champ champ, JsonNode avant, JsonNode apres, Valeurs valeurs) {
        var a = valeurs.texte(champ, avant);
        var b = valeurs.texte(champ, apres);
        if (a.equals(b)) {
            return List.of(new Segment(DiffDeMots.Sorte.GARDE, b));
        }
        boolean mots = (champ.nature() == Champ.Nature.LIGNE || champ.nature() == Champ.Nature.PARAGRAPHE)
                && !a.equals(Valeurs.VIDE)
                && !b.equals(Valeurs.VIDE);
        return mots
                ? DiffDeMots.de(a, b)
                : List.of(new Segment(DiffDeMots.Sorte.RETIRE, a), new Segment(DiffDeMots.Sorte.AJOUTE, b));
    }
}
