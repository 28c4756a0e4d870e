package fr.maillage.enquete.resultat;

import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.ResultatsDEnquete;
import fr.maillage.enquete.ResultatsDEnquete.Compte;
import fr.maillage.enquete.ResultatsDEnquete.DeQuestion;
import fr.maillage.enquete.ResultatsDEnquete.Ligne;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All counts of a survey as one long table. A masked group has no line; how many there are is told. */
public final class TableAgregee {
    public static final List<String> COLONNES = List.of(
            "question",
            "intitule",
            "decoupage",
            "groupe_code",
            "groupe",
            "reponse",
            "effectif",
            "pourcentage",
            "base",
            "sans_reponse",
            "moyenne");

    /** What the column « groupe » says of groups that are not shown. */
    public static final String MASQUES = "groupes masqués";

    private TableAgregee() {}

    public static List<List<Object>> lignes(ResultatsDEnquete resultats) {
        var lignes = new ArrayList<List<Object>>();
        for (var question : resultats.questions()) {
            question.total()
                    .ifPresent(total -> ajouter(lignes, question, "ensemble", new Ligne("", "Ensemble", "", total)));
            for (var tableau : question.tableaux()) {
                var decoupage = mot(tableau.decoupage());
                tableau.lignes().forEach(ligne -> ajouter(lignes, question, decoupage, ligne));
                if (tableau.masques() > 0) {
                    lignes.add(List.of(
                            question.id(),
                            question.intitule(),
                            decoupage,
                            "",
                            MASQUES,
                            "",
                            tableau.masques(),
                            Double.NaN,
                            "",
                            "",
                            Double.NaN));
                }
            }
        }
        return lignes;
    }

    private static String mot(Decoupage decoupage) {
        return decoupage.name().toLowerCase(Locale.ROOT);
    }

    private static void ajouter(List<List<Object>> lignes, DeQuestion question, String decoupage, Ligne ligne) {
        Compte compte = ligne.compte();
        if (compte.parts().isEmpty()) {
            lignes.add(ligne(question, decoupage, ligne, "", compte.base(), Double.NaN));
        }
        for (var part : compte.parts()) {
            lignes.add(ligne(question, decoupage, ligne, part.libelle(), part.effectif(), compte.pourcentage(part)));
        }
    }

    private static List<Object> ligne(
            DeQuestion question, String decoupage, Ligne ligne, String reponse, int effectif, double pourcentage) {
        return List.of(
                question.id(),
                question.intitule(),
                decoupage,
                ligne.id(),
                ligne.libelle(),
                reponse,
                effectif,
                pourcentage,
                ligne.compte().base(),
                ligne.compte().sansReponse(),
                ligne.compte().moyenne());
    }
}
