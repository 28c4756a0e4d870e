package fr.maillage.feuillederoute.saisie;

import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of the tables of a form, at the level of what was typed: added, removed, moved before anything is saved. */
public final class Rangees {
    /** Name of the buttons of rows; their value is « monter:freins:2 ». */
    public static final String GESTE = "rangee";

    private static final int MAX = 300;

    private Rangees() {}

    /** How many rows of a table were sent. */
    static int nombre(Map<String, String> valeurs, Champ table) {
        var nombre = valeurs.getOrDefault(Noms.rangees(table), "0");
        return nombre.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(nombre), MAX) : 0;
    }

    /**
     * What the form becomes when one of its buttons of rows is pressed; the same when the button is unknown.
     *
     * @param geste « ajouter:freins », « retirer:freins:2 », « monter:freins:2 », « descendre:freins:2 »
     */
    public static Map<String, String> apres(Map<String, String> valeurs, Section section, String geste) {
        var parties = geste.split(":", -1);
        var table = section.champs().stream()
                .filter(c -> c.nature() == Champ.Nature.TABLE
                        && parties.length > 1
                        && c.cle().equals(parties[1]))
                .findFirst();
        if (table.isEmpty()) {
            return valeurs;
        }
        var rangees = extraire(valeurs, table.get());
        int rang = parties.length > 2 && parties[2].matches("[0-9]{1,3}") ? Integer.parseInt(parties[2]) : -1;
        boolean dedans = rang >= 0 && rang < rangees.size();
        switch (parties[0]) {
            case "ajouter" -> {
                if (rangees.size() < MAX) {
                    rangees.add(new HashMap<>());
                }
            }
            case "retirer" -> {
                if (dedans) {
                    rangees.remove(rang);
                }
            }
            case "monter" -> {
                if (dedans && rang > 0) {
                    Collections.swap(rangees, rang, rang - 1);
                }
            }
            case "descendre" -> {
                if (dedans && rang < rangees.size() - 1) {
                    Collections.swap(rangees, rang, rang + 1);
                }
            }
            default -> {
                return valeurs;
            }
        }
        return ecrire(valeurs, table.get(), rangees);
    }

    /** Identifier of the control where one goes on after a gesture; empty for the first one. */
    public static String suite(Map<String, String> apres, Section section, String geste) {
        return section.champs().stream()
                .filter(c -> geste.equals("ajouter:" + c.cle()))
                .map(c ->
                        Noms.de(c, nombre(apres, c) - 1, c.colonnes().getFirst().cle()))
                .findFirst()
                .orElse("");
    }

    private static List<Map<String, String>> extraire(Map<String, String> valeurs, Champ table) {
        var rangees = new ArrayList<Map<String, String>>();
        for (int i = 0; i < nombre(valeurs, table); i++) {
            var debut = Noms.rangee(table, i);
            var rangee = new HashMap<String, String>();
            valeurs.forEach((nom, valeur) -> {
                if (nom.startsWith(debut)) {
                    rangee.put(nom.substring(debut.length()), valeur);
                }
            });
            rangees.add(rangee);
        }
        return rangees;
    }

    private static Map<String, String> ecrire(
            Map<String, String> valeurs, Champ table, List<Map<String, String>> rangees) {
        var resultat = new TreeMap<>(valeurs);
        resultat.keySet().removeIf(nom -> nom.startsWith(Noms.de(table) + "-"));
        for (int i = 0; i < rangees.size(); i++) {
            var debut = Noms.rangee(table, i);
            rangees.get(i).forEach((nom, valeur) -> resultat.put(debut + nom, valeur));
        }
        resultat.put(Noms.rangees(table), Integer.toString(rangees.size()));
        return resultat;
    }
}
