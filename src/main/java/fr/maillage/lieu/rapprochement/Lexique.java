package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;

/** Words that say little, and abbreviations; see lexique.yaml for each field. */
record Lexique(
        Set<String> articles,
        Set<String> motsCommuns,
        Map<String, String> abreviations,
        Set<String> voies,
        Set<String> adjectifsDeVoie,
        Set<String> adressesVagues,
        Set<String> horsAdresse,
        Set<String> boites,
        Set<String> motsNumero,
        Set<String> domainesCommuns,
        Set<String> motsItinerants,
        Set<String> typologiesItinerantes,
        Set<String> motsAnnexe,
        Pattern siglesEpci) {
    static Lexique livre() {
        return FichierYaml.lire("lexique.yaml", new TypeReference<>() {});
    }

    /** Words of a text, abbreviations written out. */
    List<String> mots(String texte) {
        return entiers(Mots.de(texte));
    }

    /** The same words, abbreviations written out. */
    List<String> entiers(List<String> abreges) {
        var mots = new ArrayList<String>(abreges.size());
        for (String mot : abreges) {
            String entier = abreviations.get(mot);
            if (entier == null) {
                mots.add(mot);
            } else if (entier.indexOf(' ') < 0) {
                mots.add(entier);
            } else {
                mots.addAll(List.of(entier.split(" ")));
            }
        }
        return mots;
    }

    /** « ccpom »: the initials of a « communauté de communes ». */
    boolean sigleDEpci(String mot) {
        return mot.charAt(0) == 'c' && siglesEpci.matcher(mot).matches();
    }

    List<String> sansArticles(List<String> mots) {
        var retenus = new ArrayList<String>(mots.size());
        for (String mot : mots) {
            if (!articles.contains(mot)) {
                retenus.add(mot);
            }
        }
        return retenus;
    }
}
