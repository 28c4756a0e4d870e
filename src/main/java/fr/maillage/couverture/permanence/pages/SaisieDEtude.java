package fr.maillage.couverture.permanence.pages;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.VueRefusee;
import fr.maillage.couverture.permanence.Etude;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in the form of a study, and what is wrong with it.
 *
 * @param valeurs as typed, by name of field
 * @param erreurs in French, by name of field, in the order of the form
 */
record SaisieDEtude(Map<String, String> valeurs, Map<String, String> erreurs) {
    /** A list of communes longer than this is a mistake. */
    private static final int LISTE_MAX = 20_000;

    static SaisieDEtude de(Map<String, String> valeurs) {
        return new SaisieDEtude(valeurs, new LinkedHashMap<>());
    }

    String valeur(String champ, String defaut) {
        var valeur = valeurs.get(champ);
        return valeur == null ? defaut : valeur.strip();
    }

    @Nullable
    String erreur(String champ) {
        return erreurs.get(champ);
    }

    /**
     * The study, if nothing is wrong; else what is wrong is noted in {@link #erreurs}.
     *
     * @param perimetre the territory chosen; empty when it is not one that the account may study
     */
    Optional<Etude> lire(Couverture couverture, Territoires territoires, Optional<Perimetre> perimetre) {
        if (perimetre.isEmpty()) {
            erreurs.put("territoire", "Choisissez un territoire de la liste.");
        }
        var objectif = objectif();
        double minutes = nombre("minutes", 1, 120, "Donnez une durée de 1 à 120 minutes.");
        int nombre = (int) nombre(
                "nombre", 1, Etude.NOMBRE_MAX, "Donnez un nombre de permanences de 1 à " + Etude.NOMBRE_MAX + ".");
        int habitants = (int) nombre("habitants", 0, 10_000_000, "Donnez un nombre d’habitants, ou laissez 0.");
        var choisies = perimetre.map(p -> communes(p, territoires)).orElse(List.of());
        if (!erreurs.isEmpty()) {
            return Optional.empty();
        }
        try {
            var vue = couverture.vue(
                    valeur("service", ""),
                    valeur("modele", ""),
                    !valeur("itinerance", "oui").equals("non"),
                    "");
            return Optional.of(new Etude(
                    valeur("territoire", ""),
                    vue,
                    objectif.orElseThrow(),
                    minutes,
                    nombre,
                    new Etude.Candidates(habitants, valeur("bibliotheque", "").equals("oui"), choisies),
                    List.of(),
                    List.of()));
        } catch (VueRefusee e) {
            erreurs.put("service", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Etude.Objectif> objectif() {
        var voulu = valeur("objectif", "couverture").toUpperCase(Locale.ROOT);
        for (var objectif : Etude.Objectif.values()) {
            if (objectif.name().equals(voulu)) {
                return Optional.of(objectif);
            }
        }
        erreurs.put("objectif", "Choisissez ce que les permanences doivent permettre.");
        return Optional.empty();
    }

    /** Whole numbers only: nobody plans half a permanence. */
    private double nombre(String champ, int minimum, int maximum, String message) {
        var texte = valeur(champ, champ.equals("habitants") ? "0" : "").replaceAll("[\\s\\u00a0\\u202f]", "");
        if (texte.matches("[0-9]{1,9}")) {
            int lu = Integer.parseInt(texte);
            if (lu >= minimum && lu <= maximum) {
                return lu;
            }
        }
        erreurs.put(champ, message);
        return minimum;
    }

    /** One commune a line, by code or by name, among those of the territory. */
    private List<String> communes(Perimetre perimetre, Territoires territoires) {
        var texte = valeur("choisies", "");
        if (texte.length() > LISTE_MAX) {
            erreurs.put("choisies", "La liste est trop longue\u00a0: 20\u202f000 caractères au plus.");
            return List.of();
        }
        var parNom = new LinkedHashMap<String, String>();
        perimetre.positions().mapToObj(territoires::commune).forEach(c -> {
            parNom.put(NomSimplifie.de(c.nom()).mots(), c.code());
            parNom.put(c.code(), c.code());
        });
        var codes = new ArrayList<String>();
        var inconnues = new ArrayList<String>();
        texte.lines()
                .flatMap(l -> List.of(l.split("[;,]")).stream())
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .forEach(l -> {
                    var code =
                            parNom.getOrDefault(l, parNom.get(NomSimplifie.de(l).mots()));
                    if (code == null) {
                        inconnues.add("«\u00a0" + l + "\u00a0»");
                    } else {
                        codes.add(code);
                    }
                });
        if (!inconnues.isEmpty()) {
            erreurs.put(
                    "choisies",
                    "Inconnu dans ce territoire\u00a0: " + String.join(", ", inconnues)
                            + ". Écrivez une commune par ligne, par son nom ou son code INSEE.");
        }
        return codes;
    }
}
