package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The whole roadmap as tables: one for each kind, one for each list of rows. Nothing is lost: {@link LectureDesTables} reads it back the same. */
public final class EcritureDesTables {
    private EcritureDesTables() {}

    public static List<Table> de(Contenu contenu, Noms noms) {
        var arbres = new HashMap<String, ObjectNode>();
        contenu.tous().forEach(e -> arbres.put(e.id(), Json.arbre(e)));
        var tables = new ArrayList<Table>();
        for (var disposition : Disposition.parGenre()) {
            tables.add(deGenre(disposition, contenu, arbres, noms));
        }
        for (var disposition : Disposition.parTable()) {
            tables.add(deTable(disposition, contenu, arbres, noms));
        }
        return tables;
    }

    private static Table deGenre(
            Disposition.DeGenre disposition, Contenu contenu, Map<String, ObjectNode> arbres, Noms noms) {
        var colonnes = new ArrayList<Table.Colonne>();
        colonnes.add(new Table.Colonne(Disposition.IDENTIFIANT, 12));
        colonnes.add(new Table.Colonne(Disposition.RANG, 6));
        disposition.colonnes().forEach(c -> colonnes.add(new Table.Colonne(c.titre(), largeur(c.champ()))));
        var lignes = new ArrayList<List<Cellule>>();
        for (Element element : contenu.de(disposition.genre())) {
            var arbre = arbre(arbres, element);
            var ligne = new ArrayList<Cellule>();
            ligne.add(Cellule.de(element.id()));
            ligne.add(Cellule.de(element.rang()));
            for (var colonne : disposition.colonnes()) {
                ligne.add(Valeurs.ecrire(
                        colonne.champ(),
                        arbre.path(colonne.section()).path(colonne.champ().cle()),
                        contenu,
                        noms));
            }
            lignes.add(ligne);
        }
        return new Table(disposition.nom(), colonnes, lignes);
    }

    private static Table deTable(
            Disposition.DeTable disposition, Contenu contenu, Map<String, ObjectNode> arbres, Noms noms) {
        var champs = disposition.champ().colonnes();
        var colonnes = new ArrayList<Table.Colonne>();
        colonnes.add(new Table.Colonne(Disposition.FICHE, 40));
        colonnes.add(new Table.Colonne(Disposition.CLE, 12));
        champs.forEach(c -> colonnes.add(new Table.Colonne(c.libelle(), largeur(c))));
        var lignes = new ArrayList<List<Cellule>>();
        for (var element : contenu.tous()) {
            var rangees = arbre(arbres, element)
                    .path(disposition.section())
                    .path(disposition.champ().cle());
            var fiche = Cellule.de(Valeurs.cite(element.id(), contenu));
            for (var rangee : rangees) {
                var ligne = new ArrayList<Cellule>();
                ligne.add(fiche);
                ligne.add(Cellule.de(rangee.path("cle").asString("")));
                champs.forEach(c -> ligne.add(Valeurs.ecrire(c, rangee.path(c.cle()), contenu, noms)));
                lignes.add(ligne);
            }
        }
        return new Table(disposition.nom(), colonnes, lignes);
    }

    private static ObjectNode arbre(Map<String, ObjectNode> arbres, Element element) {
        return arbres.computeIfAbsent(element.id(), id -> Json.arbre(element));
    }

    private static int largeur(Champ champ) {
        return switch (champ.nature()) {
            case PARAGRAPHE -> 50;
            case LIGNE -> champ.obligatoire() ? 45 : 24;
            case ELEMENT, ELEMENTS, PUBLICS, STRUCTURE -> 34;
            case COMMUNES, CHOIX -> 20;
            case ENTIER, NOMBRE, DATE, CASE, PERSONNE, LIEU, TABLE -> 13;
        };
    }
}
