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
 * @param servi minutes up to which a commune is served; one of {@code Fonds.besoin().seuils()}
 * @param lecture whether the map shows the crossed reading rather than the times
 */
record Demande(Perimetre perimetre, Vue vue, double servi, boolean lecture) {
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
        return new Demande(autre, vue, servi, lecture);
    }

    Demande avecLecture(boolean demandee) {
        return new Demande(perimetre, vue, servi, demandee);
    }

    Demande avecVue(Vue autre) {
        return new Demande(perimetre, autre, servi, lecture);
    }

    String page() {
        return chemin() + requete();
    }

    String communes() {
        return chemin() + "/communes" + requete();
    }

    /** @param extension « csv » or « json » */
    String fichier(String extension) {
        return chemin() + "/communes." + extension + requete();
    }

    private String chemin() {
        return Perimetre.chemin(perimetre.niveau(), perimetre.code()) + "/couverture";
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
        morceaux.add("servi=" + minutes(servi));
        if (lecture) {
            morceaux.add("carte=lecture");
        }
        return "?" + String.join("&", morceaux);
    }
}
