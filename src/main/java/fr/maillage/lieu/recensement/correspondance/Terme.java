package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.recensement.valeurs.Simplifie;
import java.util.List;

/**
 * Values that a text means when it has certain words. Words are compared without accents, case nor punctuation.
 *
 * @param valeurs what it means
 * @param contient any of these; empty for any text
 * @param egal the whole text is one of these; empty when it does not matter
 * @param sauf none of these
 */
public record Terme(List<String> valeurs, List<String> contient, List<String> egal, List<String> sauf) {
    public Terme {
        valeurs = List.copyOf(valeurs);
        contient = contient.stream().filter(mot -> !mot.isBlank()).toList();
        egal = List.copyOf(egal);
        sauf = List.copyOf(sauf);
    }

    public boolean convient(String texte) {
        var simple = Simplifie.de(texte);
        if (simple.isEmpty() || sauf.stream().anyMatch(mot -> a(simple, mot))) {
            return false;
        }
        boolean sansCondition = contient.isEmpty() && egal.isEmpty();
        return sansCondition
                || contient.stream().anyMatch(mot -> a(simple, mot))
                || egal.stream().anyMatch(mot -> Simplifie.de(mot).equals(simple));
    }

    private static boolean a(String simple, String mot) {
        return Simplifie.contient(simple, Simplifie.de(mot));
    }
}
