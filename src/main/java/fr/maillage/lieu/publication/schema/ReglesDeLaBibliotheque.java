package fr.maillage.lieu.publication.schema;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.horaires.Horaires;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The rules that the official library of the schema (2.3.0) executes on top of the Table Schema, as they were observed; where it checks nothing
 * (hours), the rule that its documentation announces.
 */
public final class ReglesDeLaBibliotheque {
    private static final String LETTRES = "A-Za-zÀ-ÖØ-öø-ÿœ-ŸŒ";
    private static final Pattern PIVOT = Pattern.compile("[a-zA-Z0-9]{14}|W[a-zA-Z0-9]{9}");
    private static final Pattern COMMUNE = Pattern.compile("[" + LETTRES + "\\d\\-'’\\s]+");
    private static final Pattern CODE_POSTAL = Pattern.compile("\\d{5}");
    private static final Pattern CODE_INSEE = Pattern.compile("(?:[013-9]\\d|2[AB1-9])(?:0?\\d{3}|-\\d-\\d{2}-\\d{3})");
    private static final Pattern ADRESSE = Pattern.compile("[0-9" + LETTRES + "\\-,()°.&:+–|;'’/\\s]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+\\d{8,14}");
    private static final Pattern COURRIEL =
            Pattern.compile("[A-Za-z0-9._%+'-]{2,}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])\\.[A-Za-z]{2,}");
    private static final Pattern URL = Pattern.compile(
            "https?://[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}(?::\\d{1,5})?(?:[/?#][!#-'*-;=?-\\[\\]_a-z~]*)?");

    private ReglesDeLaBibliotheque() {}

    /** @return what is wrong with the row, as « colonne : raison »; empty when the library accepts it */
    public static List<String> ecarts(LigneNationale ligne) {
        var ecarts = new ArrayList<String>();
        exiger(ecarts, ligne, "id", id -> !id.isBlank());
        exiger(ecarts, ligne, "pivot", ReglesDeLaBibliotheque::pivot);
        exiger(ecarts, ligne, "nom", nom -> !nom.isBlank());
        exiger(ecarts, ligne, "commune", ReglesDeLaBibliotheque::commune);
        exiger(ecarts, ligne, "code_postal", ReglesDeLaBibliotheque::codePostal);
        exiger(ecarts, ligne, "adresse", ReglesDeLaBibliotheque::adresse);
        exiger(ecarts, ligne, "services", services -> !services.isEmpty());
        permettre(ecarts, ligne, "code_insee", ReglesDeLaBibliotheque::codeInsee);
        permettre(ecarts, ligne, "telephone", ReglesDeLaBibliotheque::telephone);
        permettre(ecarts, ligne, "prise_rdv", ReglesDeLaBibliotheque::url);
        permettre(ecarts, ligne, "fiche_acces_libre", ReglesDeLaBibliotheque::url);
        permettre(ecarts, ligne, "horaires", horaires -> Horaires.lire(horaires).isPresent());
        permettre(ecarts, ligne, "latitude", nombre -> Math.abs(Double.parseDouble(nombre)) <= 90);
        permettre(ecarts, ligne, "longitude", nombre -> Math.abs(Double.parseDouble(nombre)) <= 180);
        chacune(ecarts, ligne, "courriels", ReglesDeLaBibliotheque::courriel);
        chacune(ecarts, ligne, "site_web", ReglesDeLaBibliotheque::url);
        for (var champ : Champ.nationaux()) {
            if (champ.genre() == Champ.Genre.CODES) {
                chacune(ecarts, ligne, champ.cle(), v -> Nomenclature.livree().connait(champ, v));
            }
        }
        return ecarts;
    }

    /** SIRET or any fourteen letters and digits, else RNA. */
    public static boolean pivot(String valeur) {
        return PIVOT.matcher(valeur).matches();
    }

    public static boolean commune(String valeur) {
        return COMMUNE.matcher(valeur).matches();
    }

    public static boolean codePostal(String valeur) {
        return CODE_POSTAL.matcher(valeur).matches();
    }

    public static boolean codeInsee(String valeur) {
        return CODE_INSEE.matcher(valeur).matches();
    }

    public static boolean adresse(String valeur) {
        return ADRESSE.matcher(valeur).matches();
    }

    public static boolean telephone(String valeur) {
        return TELEPHONE.matcher(valeur).matches();
    }

    public static boolean courriel(String valeur) {
        return COURRIEL.matcher(valeur).matches() && !valeur.contains("..") && !valeur.contains(".@");
    }

    public static boolean url(String valeur) {
        return URL.matcher(valeur).matches();
    }

    private static void exiger(List<String> ecarts, LigneNationale ligne, String champ, Predicate<String> regle) {
        if (!regle.test(ligne.valeur(champ))) {
            ecarts.add(champ + "\u00a0: refusé par la bibliothèque");
        }
    }

    private static void permettre(List<String> ecarts, LigneNationale ligne, String champ, Predicate<String> regle) {
        if (!ligne.valeur(champ).isEmpty()) {
            exiger(ecarts, ligne, champ, regle);
        }
    }

    private static void chacune(List<String> ecarts, LigneNationale ligne, String champ, Predicate<String> regle) {
        for (var valeur : ligne.liste(champ)) {
            if (!regle.test(valeur)) {
                ecarts.add(champ + "\u00a0: refusé par la bibliothèque");
                return;
            }
        }
    }
}
