package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Ways to reach a place and names of its structure, each written in one way only.
 *
 * @param siret 14 digits or an RNA number, empty when unknown or a placeholder
 * @param siren first 9 digits of the SIRET, empty when unknown
 */
record Contacts(
        List<String> telephones,
        List<String> courriels,
        List<String> domaines,
        List<String> sites,
        String siret,
        String siren) {
    private static final int VALEURS = 8;
    private static final Set<String> INDICATIFS =
            Set.of("33", "262", "269", "590", "594", "596", "508", "681", "687", "689");
    private static final Pattern COURRIEL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-z]{2,}");
    private static final Pattern UN_SEUL_CHIFFRE = Pattern.compile("0?\\d?(\\d)\\1{5,}");
    private static final Pattern PROTOCOLE = Pattern.compile("^(https?://)?(www\\.)?|[/?#]+$");
    private static final Pattern SIRET = Pattern.compile("[\\d\\s.\\-]+");
    private static final Pattern RNA = Pattern.compile("W\\d{9}");

    static Contacts de(Empreinte empreinte, Set<String> domainesCommuns) {
        List<String> courriels = chaque(empreinte.courriels(), Contacts::courriel);
        List<String> domaines = chaque(courriels, courriel -> {
            String domaine = courriel.substring(courriel.indexOf('@') + 1);
            return domainesCommuns.contains(domaine) ? "" : domaine;
        });
        String siret = siret(empreinte.pivot());
        return new Contacts(
                chaque(empreinte.telephones(), Contacts::telephone),
                courriels,
                domaines,
                chaque(empreinte.sites(), Contacts::site),
                siret.length() == 9 ? "" : siret,
                siret.length() >= 9 && !siret.startsWith("W") ? siret.substring(0, 9) : "");
    }

    private static List<String> chaque(List<String> textes, UnaryOperator<String> ecriture) {
        if (textes.isEmpty()) {
            return textes;
        }
        var valeurs = new ArrayList<String>(1);
        for (int i = 0; i < textes.size() && i < VALEURS; i++) {
            String valeur = ecriture.apply(textes.get(i));
            if (!valeur.isEmpty() && !valeurs.contains(valeur)) {
                valeurs.add(valeur);
            }
        }
        return List.copyOf(valeurs);
    }

    /** Ten digits (six in the Pacific); empty for a placeholder, a short number or what is no number. */
    static String telephone(String texte) {
        String chiffres = chiffres(ValeurAbimee.sansDecimale(texte.strip()).replace("(0)", ""));
        boolean international = texte.strip().startsWith("+") || chiffres.startsWith("00");
        if (chiffres.startsWith("00")) {
            chiffres = chiffres.substring(2);
        }
        if (international || chiffres.length() == 11 && chiffres.startsWith("33")) {
            for (int longueur = 2; longueur <= 3 && longueur < chiffres.length(); longueur++) {
                if (INDICATIFS.contains(chiffres.substring(0, longueur))) {
                    chiffres = chiffres.substring(longueur);
                    break;
                }
            }
        }
        if (chiffres.length() == 9 && !chiffres.startsWith("0")) {
            chiffres = "0" + chiffres;
        }
        boolean plausible = chiffres.length() == 10 && chiffres.startsWith("0") || chiffres.length() == 6;
        return plausible && !UN_SEUL_CHIFFRE.matcher(chiffres).matches() && !chiffres.endsWith("000000")
                ? chiffres
                : "";
    }

    static String courriel(String texte) {
        String minuscule = texte.strip().toLowerCase(Locale.ROOT);
        if (minuscule.startsWith("mailto:")) {
            minuscule = minuscule.substring(7);
        }
        return COURRIEL.matcher(minuscule).matches() ? minuscule : "";
    }

    static String site(String texte) {
        String minuscule = texte.strip().toLowerCase(Locale.ROOT);
        return minuscule.contains(".") ? PROTOCOLE.matcher(minuscule).replaceAll("") : "";
    }

    /** 14 digits, 9 digits or an RNA number; empty when neither or when the structure's number is nothing but zeros. */
    static String siret(String texte) {
        String brut = ValeurAbimee.sansDecimale(texte.strip().toUpperCase(Locale.ROOT));
        if (RNA.matcher(brut).matches()) {
            return brut;
        }
        String chiffres = chiffres(brut);
        boolean forme = (chiffres.length() == 14 || chiffres.length() == 9)
                && SIRET.matcher(brut).matches();
        boolean unSeul = chiffres.chars().distinct().count() <= 1;
        return forme && !unSeul && !chiffres.startsWith("000000000") ? chiffres : "";
    }

    private static String chiffres(String texte) {
        var chiffres = new StringBuilder(texte.length());
        for (int i = 0; i < texte.length(); i++) {
            if (texte.charAt(i) >= '0' && texte.charAt(i) <= '9') {
                chiffres.append(texte.charAt(i));
            }
        }
        return chiffres.toString();
    }
}
