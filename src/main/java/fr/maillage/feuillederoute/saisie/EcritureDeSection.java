package fr.maillage.feuillederoute.saisie;

import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Section;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** A section as a form shows it, from what it holds. */
public record EcritureDeSection(References references) {
    /** Value of the answer « none » of a list. */
    static final String AUCUN = "-";

    /** @param contenu the section, as JSON */
    public Map<String, String> valeurs(Section section, JsonNode contenu) {
        var valeurs = new HashMap<String, String>();
        for (var champ : section.champs()) {
            var valeur = contenu.path(champ.cle());
            if (champ.nature() == Champ.Nature.TABLE) {
                int rang = 0;
                for (var ligne : valeur) {
                    valeurs.put(
                            Noms.de(champ, rang, Noms.CLE), ligne.path(Noms.CLE).asString());
                    for (var colonne : champ.colonnes()) {
                        ecrire(valeurs, Noms.de(champ, rang, colonne.cle()), colonne, ligne.path(colonne.cle()));
                    }
                    rang++;
                }
                // An empty row is there to be filled.
                valeurs.put(Noms.rangees(champ), Integer.toString(Math.max(rang, 1)));
            } else {
                ecrire(valeurs, Noms.de(champ), champ, valeur);
            }
        }
        return valeurs;
    }

    private void ecrire(Map<String, String> valeurs, String nom, Champ champ, JsonNode valeur) {
        if (valeur.isNull() || valeur.isMissingNode()) {
            return;
        }
        switch (champ.nature()) {
            case NOMBRE -> valeurs.put(nom, Nombres.ecrire(valeur.decimalValue()));
            case DATE -> {
                var date = LocalDate.parse(valeur.asString());
                valeurs.put(nom + "-jour", Integer.toString(date.getDayOfMonth()));
                valeurs.put(nom + "-mois", Integer.toString(date.getMonthValue()));
                valeurs.put(nom + "-annee", Integer.toString(date.getYear()));
            }
            case CASE -> valeurs.put(nom, valeur.asBoolean() ? "oui" : "");
            case PUBLICS, ELEMENTS -> valeurs.put(nom, lignes(valeur, UnaryOperator.identity()));
            case COMMUNES -> valeurs.put(nom, lignes(valeur, references::commune));
            case ELEMENT, STRUCTURE, PERSONNE ->
                valeurs.put(nom, valeur.asString().isEmpty() ? AUCUN : valeur.asString());
            case LIEU -> valeurs.put(nom, valeur.asString().isEmpty() ? "" : references.lieu(valeur.asString()));
            default -> valeurs.put(nom, valeur.asString());
        }
    }

    private static String lignes(JsonNode valeurs, UnaryOperator<String> ecriture) {
        var lignes = new StringJoiner("\n");
        valeurs.forEach(v -> lignes.add(ecriture.apply(v.asString())));
        return lignes.toString();
    }
}
