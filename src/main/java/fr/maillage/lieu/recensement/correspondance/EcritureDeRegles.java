package fr.maillage.lieu.recensement.correspondance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules as the text that {@link LectureDeRegles} reads. */
final class EcritureDeRegles {
    private EcritureDeRegles() {}

    /** One rule alone, or a list. */
    static Object regles(List<Regle> regles) {
        return regles.size() == 1
                ? regle(regles.getFirst())
                : regles.stream().map(EcritureDeRegles::regle).toList();
    }

    private static Object regle(Regle regle) {
        if (!regle.constante().isEmpty()) {
            return Map.of("valeurs", regle.constante());
        }
        if (regle.equals(Regle.colonne(seul(regle.colonnes())))) {
            return seul(regle.colonnes());
        }
        var ecrite = new LinkedHashMap<String, Object>();
        if (regle.colonnes().size() == 1) {
            ecrite.put("colonne", seul(regle.colonnes()));
        } else {
            ecrite.put("colonnes", regle.colonnes());
        }
        poser(ecrite, "avec", regle.avec().equals(" ") ? "" : regle.avec());
        poser(ecrite, "separe", regle.separe());
        if (regle.extrait() != null) {
            ecrite.put("extrait", regle.extrait().pattern());
        }
        termes(regle.termes(), ecrite);
        if (regle.lexique() != null) {
            ecrite.put("lexique", regle.lexique().texteLibre() ? "texte" : "valeurs");
        }
        poser(ecrite, "defaut", regle.defaut());
        return ecrite;
    }

    private static void termes(List<Terme> termes, Map<String, Object> ou) {
        if (termes.isEmpty()) {
            return;
        }
        var oui = termes.getFirst().valeurs();
        if (!oui.isEmpty() && termes.equals(LectureDeRegles.ouiOuNon(oui))) {
            ou.put("oui", unOuPlusieurs(oui));
        } else if (termes.stream().allMatch(EcritureDeRegles::simple)) {
            var table = new LinkedHashMap<String, Object>();
            termes.forEach(t -> table.put(t.egal().getFirst(), unOuPlusieurs(t.valeurs())));
            ou.put("table", table);
        } else {
            ou.put("termes", termes.stream().map(EcritureDeRegles::terme).toList());
        }
    }

    /** A text that means something by itself. */
    static boolean simple(Terme terme) {
        return terme.egal().size() == 1
                && terme.contient().isEmpty()
                && terme.sauf().isEmpty();
    }

    private static Map<String, Object> terme(Terme terme) {
        var ecrit = new LinkedHashMap<String, Object>();
        ecrit.put("valeurs", terme.valeurs());
        poser(ecrit, "contient", terme.contient());
        poser(ecrit, "egal", terme.egal());
        poser(ecrit, "sauf", terme.sauf());
        return ecrit;
    }

    static Object unOuPlusieurs(List<String> valeurs) {
        return valeurs.size() == 1 ? valeurs.getFirst() : valeurs;
    }

    static void poser(Map<String, Object> ou, String cle, Object quoi) {
        if (!quoi.equals("") && !quoi.equals(List.of())) {
            ou.put(cle, quoi);
        }
    }

    private static String seul(List<String> textes) {
        return textes.isEmpty() ? "" : textes.getFirst();
    }
}
