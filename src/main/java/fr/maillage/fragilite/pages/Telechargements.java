package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;

/** The files offered on the page of a territory. */
final class Telechargements {
    /** Bytes measured on shipped data: a line of the CSV (names of groups are longer), a contour in GeoJSON. */
    private static final int OCTETS_PAR_COMMUNE = 93;

    private static final int OCTETS_PAR_GROUPE = 168;

    private static final int OCTETS_PAR_CONTOUR = 840;

    private static final int OCTETS_PAR_DEPARTEMENT = 6_450;

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
                n * OCTETS_PAR_COMMUNE));
        fichiers.add(fichier("Communes, pour un programme", base + ".csv" + parametres, "CSV", n * OCTETS_PAR_COMMUNE));
        if (territoire.niveau() == Niveau.DEPARTEMENT || territoire.niveau() == Niveau.SELECTION) {
            fichiers.add(fichier(
                    "Intercommunalités, pour un tableur",
                    base + ".csv" + parametres + "&niveau=epci&variante=tableur",
                    "CSV",
                    (2 + n / 30) * OCTETS_PAR_GROUPE));
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
                fichier("Départements, pour un tableur", csv + "departement", "CSV", departements * OCTETS_PAR_GROUPE),
                fichier(
                        "Intercommunalités, pour un tableur",
                        csv + "epci",
                        "CSV",
                        territoires.epcis().size() * OCTETS_PAR_GROUPE),
                fichier(
                        "Communes, pour un tableur",
                        csv + "commune",
                        "CSV",
                        territoires.communes().size() * OCTETS_PAR_COMMUNE),
                fichier(
                        "Départements avec leurs contours, pour un logiciel de cartographie",
                        base + ".geojson" + parametres + "&niveau=departement",
                        "GeoJSON",
                        departements * OCTETS_PAR_DEPARTEMENT));
    }

    private static TerritoirePage.Telechargement fichier(String libelle, String adresse, String format, int octets) {
        String poids = octets < 1_000_000
                ? Formats.entier(Math.max(1, Math.round(octets / 1e3))) + "\u00a0Ko"
                : Formats.nombre(octets / 1e6, 1) + "\u00a0Mo";
        return new TerritoirePage.Telechargement(libelle, adresse, format + ", environ " + poids);
    }
}
