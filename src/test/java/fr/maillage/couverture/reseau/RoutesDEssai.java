package fr.maillage.couverture.reseau;

import fr.maillage.territoire.Coordonnees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Roads invented for the tests: a street of two stretches, one way in its second half, and a road back round the corner. */
final class RoutesDEssai {
    static final Coordonnees OUEST = new Coordonnees(5.000, 49.000);
    static final Coordonnees MILIEU = new Coordonnees(5.030, 49.000);
    static final Coordonnees EST = new Coordonnees(5.060, 49.000);
    /** Far from any road. */
    static final Coordonnees LOIN = new Coordonnees(5.5, 49.5);

    private RoutesDEssai() {}

    static Path ecrire(Path dossier) throws IOException {
        var texte = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n");
        noeud(texte, 1, OUEST);
        noeud(texte, 2, MILIEU);
        noeud(texte, 3, EST);
        noeud(texte, 4, new Coordonnees(5.060, 49.030));
        noeud(texte, 5, new Coordonnees(5.030, 49.030));
        rue(texte, 10, "<tag k='highway' v='primary'/>", 1, 2);
        rue(texte, 11, "<tag k='highway' v='primary'/><tag k='oneway' v='yes'/>", 2, 3);
        rue(texte, 12, "<tag k='highway' v='primary'/>", 3, 4, 5, 2);
        Path fichier = dossier.resolve("routes.osm");
        Files.writeString(fichier, texte.append("</osm>\n"));
        return fichier;
    }

    private static void noeud(StringBuilder texte, int id, Coordonnees position) {
        texte.append("<node id='%d' version='1' lat='%s' lon='%s'/>%n"
                .formatted(id, position.latitude(), position.longitude()));
    }

    private static void rue(StringBuilder texte, int id, String etiquettes, int... noeuds) {
        texte.append("<way id='%d' version='1'>".formatted(id));
        for (int noeud : noeuds) {
            texte.append("<nd ref='%d'/>".formatted(noeud));
        }
        texte.append(etiquettes).append("</way>\n");
    }
}
