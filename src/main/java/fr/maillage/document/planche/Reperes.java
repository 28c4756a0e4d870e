package fr.maillage.document.planche;

import java.util.LinkedHashMap;
import java.util.Map;

/** The places of the masters, by the names that resources give them: « titre.x », « titre.y », « titre.l », « titre.h ». */
public final class Reperes {
    private static final Map<String, Cadre> CADRES = Map.ofEntries(
            Map.entry("titre", Cadre.TITRE),
            Map.entry("filet", Cadre.FILET),
            Map.entry("corps", Cadre.CORPS),
            Map.entry("intitule-gauche", Cadre.INTITULE_GAUCHE),
            Map.entry("intitule-droite", Cadre.INTITULE_DROITE),
            Map.entry("sous-intitule-gauche", Cadre.SOUS_INTITULE_GAUCHE),
            Map.entry("sous-intitule-droite", Cadre.SOUS_INTITULE_DROITE),
            Map.entry("pied", Cadre.PIED),
            Map.entry("numero", Cadre.NUMERO),
            Map.entry("couverture-fond", Cadre.COUVERTURE_FOND),
            Map.entry("couverture-titre", Cadre.COUVERTURE_TITRE),
            Map.entry("couverture-sous-titre", Cadre.COUVERTURE_SOUS_TITRE),
            Map.entry("couverture-mention", Cadre.COUVERTURE_MENTION),
            Map.entry("section-fond", Cadre.SECTION_FOND),
            Map.entry("section-titre", Cadre.SECTION_TITRE),
            Map.entry("section-filet", Cadre.SECTION_FILET),
            Map.entry("section-sous-titre", Cadre.SECTION_SOUS_TITRE));

    private Reperes() {}

    /** @param parPoint how many units of the format a point is */
    public static Map<String, String> en(int parPoint) {
        var valeurs = new LinkedHashMap<String, String>();
        CADRES.forEach((nom, cadre) -> {
            valeurs.put(nom + ".x", "" + Math.round(cadre.x() * parPoint));
            valeurs.put(nom + ".y", "" + Math.round(cadre.y() * parPoint));
            valeurs.put(nom + ".l", "" + Math.round(cadre.largeur() * parPoint));
            valeurs.put(nom + ".h", "" + Math.round(cadre.hauteur() * parPoint));
        });
        return valeurs;
    }
}
