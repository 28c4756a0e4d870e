package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;

/** The files offered on the page of a territory. */
final class Telechargements {
    /** Measured on shipped data: a line of the CSV, and a commune with its contour in GeoJSON, in bytes. */
    private static final int OCTETS_PAR_LIGNE = 110;

    private static final int OCTETS_PAR_CONTOUR = 900;

    private static final int OCTETS_PAR_DEPARTEMENT = 9_000;

    private Telechargements() {}

    static List<TerritoirePage.Telechargement> de(Perimetre territoire, ModeleIndice modele) {
        String base = territoire.chemin() + "/indice";
        String parametres = "?modele=" + modele.id();
        int n = territoire.taille();
        var fichiers = new ArrayList<TerritoirePage.Telechargement>();
        fichiers.add(fichier(
                "Communes, pour un tableur",
                base + ".csv" + parametres + "&variante=tableur",
                "CSV",
                n * OCTETS_PAR_LIGNE));
        fichiers.add(fichier("Communes, pour un programme", base + ".csv" + parametres, "CSV", n * OCTETS_PAR_LIGNE));
        if (territoire.niveau() == Niveau.DEPARTEMENT || territoire.niveau() == Niveau.SELECTION) {
            fichiers.add(fichier(
                    "Intercommunalités, pour un tableur",
                    base + ".csv" + parametres + "&niveau=epci&variante=tableur",
                    "CSV",
                    (2 + n / 30) * OCTETS_PAR_LIGNE));
        }
        fichiers.add(fichier(
                "Communes avec leurs contours, pour un logiciel de cartographie",
                base + ".geojson" + parametres,
                "GeoJSON",
                n * OCTETS_PAR_CONTOUR));
        return fichiers;
    }

    /** For all of France. */
    static List<TerritoirePage.Telechargement> de(Territoires territoires, ModeleIndice modele) {
        String base = "/territoires/france/FR/indice";
        String parametres = "?modele=" + modele.id();
        String csv = base + ".csv" + parametres + "&variante=tableur&niveau=";
        int departements = territoires.departements().size();
        return List.of(
                fichier("Départements, pour un tableur", csv + "departement", "CSV", departements * OCTETS_PAR_LIGNE),
                fichier(
                        "Intercommunalités, pour un tableur",
                        csv + "epci",
                        "CSV",
                        territoires.epcis().size() * OCTETS_PAR_LIGNE),
                fichier(
                        "Communes, pour un tableur",
                        csv + "commune",
                        "CSV",
                        territoires.communes().size() * OCTETS_PAR_LIGNE),
                fichier(
                        "Départements avec leurs contours, pour un logiciel de cartographie",
                        base + ".geojson" + parametres + "&niveau=departement",
                        "GeoJSON",
                        departements * OCTETS_PAR_DEPARTEMENT));
    }

    private static TerritoirePage.Telechargement fichier(String libelle, String adresse, String format, int octets) {
        int kilooctets = Math.max(1, Math.round(octets / 1000f));
        return new TerritoirePage.Telechargement(libelle, adresse, format + ", environ " + kilooctets + "\u00a0Ko");
    }
}
