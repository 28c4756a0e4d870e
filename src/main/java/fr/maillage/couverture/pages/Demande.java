package fr.maillage.couverture.pages;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.Vue;
import fr.maillage.couverture.VueRefusee;
import fr.maillage.presentation.Refus;
import fr.maillage.territoire.Perimetre;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a page of coverage asks for.
 *
 * @param chemin path of the page, without what is chosen on it
 * @param servi minutes up to which a commune is served; one of {@code Fonds.besoin().seuils()}
 * @param lecture whether the map shows the crossed reading rather than the times
 */
record Demande(Perimetre perimetre, String chemin, Vue vue, double servi, boolean lecture) {
    /** Where the page of France stands. */
    static final String FRANCE = "/territoires/couverture";

    /**
     * Parameters as the address carries them. A service or a model that does not exist is told; a number of minutes that is not proposed is
     * replaced by the usual one, because an old link must still open.
     */
    static Demande lire(Couverture couverture, Perimetre perimetre, Map<String, String> parametres) {
        try {
            var vue = couverture.vue(
                    parametres.getOrDefault("service", "").strip(),
                    parametres.getOrDefault("modele", "").strip(),
                    !"non".equals(parametres.get("itinerance")),
                    parametres.getOrDefault("indice", "").strip());
            return new Demande(
                    perimetre,
                    chemin(perimetre),
                    vue,
                    servi(couverture, parametres.get("servi")),
                    "lecture".equals(parametres.get("carte")));
        } catch (VueRefusee e) {
            throw Refus.illisible(String.valueOf(e.getMessage()));
        }
    }

    private static double servi(Couverture couverture, @Nullable String demande) {
        var regles = couverture.fonds().besoin();
        return regles.seuils().stream()
                .filter(seuil -> minutes(seuil).equals(demande))
                .findFirst()
                .orElse(regles.servi());
    }

    static String minutes(double seuil) {
        return seuil == Math.rint(seuil) ? String.valueOf((long) seuil) : String.valueOf(seuil);
    }

    Demande avecPerimetre(Perimetre autre) {
        return new Demande(autre, chemin(autre), vue, servi, lecture);
    }

    Demande avecLecture(boolean demandee) {
        return new Demande(perimetre, chemin, vue, servi, demandee);
    }

    Demande avecVue(Vue autre) {
        return new Demande(perimetre, chemin, autre, servi, lecture);
    }

    String page() {
        return chemin + requete();
    }

    String communes() {
        return chemin + "/communes" + requete();
    }

    /**
     * @param lignes « communes », « epcis » or « departements »
     * @param extension « csv » or « json »
     */
    String fichier(String lignes, String extension) {
        return chemin + "/" + lignes + "." + extension + requete();
    }

    private static String chemin(Perimetre perimetre) {
        return perimetre.chemin() + "/couverture";
    }

    /** The same question under an address of its own. */
    Demande sous(String autreChemin) {
        return new Demande(perimetre, autreChemin, vue, servi, lecture);
    }

    /** For a link to the page of France, which finds its communes by itself. */
    Demande france() {
        return sous(FRANCE).avecLecture(false);
    }

    /** The parameters to be carried by links, without the question mark. */
    String parametres() {
        var requete = requete();
        return requete.isEmpty() ? "" : requete.substring(1);
    }

    private String requete() {
        var morceaux = new ArrayList<String>();
        if (!vue.tousLesServices()) {
            morceaux.add("service=" + URLEncoder.encode(vue.service(), StandardCharsets.UTF_8));
        }
        morceaux.add("modele=" + vue.modele());
        if (!vue.avecItinerance()) {
            morceaux.add("itinerance=non");
        }
        morceaux.add("indice=" + URLEncoder.encode(vue.indice(), StandardCharsets.UTF_8));
        morceaux.add("servi=" + minutes(servi));
        if (lecture) {
            morceaux.add("carte=lecture");
        }
        return "?" + String.join("&", morceaux);
    }
}
