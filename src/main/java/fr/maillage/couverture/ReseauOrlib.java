package fr.maillage.couverture;

import fr.maillage.couverture.implantation.lecture.LectureOrlib;
import fr.maillage.couverture.implantation.lecture.TexteDeFichier;
import java.nio.file.Path;

/**
 * A p-median problem of the OR-Library: a network whose nodes are clients and sites, each of weight 1.
 *
 * @param nombre p, the sites to open
 * @param durees shortest ways between all nodes
 */
public record ReseauOrlib(int nombre, TableDesDurees durees) {
    /**
     * Reads « nodes edges p », then one edge a line: two nodes from 1 and a length. An edge given twice has the length given last.
     *
     * @throws ImplantationRefusee says what is wrong
     */
    public static ReseauOrlib lire(Path fichier) {
        return LectureOrlib.lire(TexteDeFichier.de(fichier));
    }
}
