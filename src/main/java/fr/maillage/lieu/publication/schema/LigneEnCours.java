package fr.maillage.lieu.publication.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row being written, with what is told about it. */
final class LigneEnCours {
    private final String[] valeurs = new String[SchemaNational.livre().champs().size()];
    private final List<Avertissement> avertissements = new ArrayList<>();
    private final List<RefusDePublication> refus = new ArrayList<>();

    LigneEnCours() {
        Arrays.fill(valeurs, "");
    }

    void ecrire(String champ, String valeur) {
        valeurs[SchemaNational.livre().rang(champ)] = valeur;
    }

    void ecrire(String champ, List<String> liste) {
        ecrire(champ, String.join(LigneNationale.SEPARATEUR, liste));
    }

    void avertir(Avertissement.Genre genre, String valeur) {
        avertissements.add(new Avertissement(genre, valeur));
    }

    /** The text as it may go in a spreadsheet; a change is told. */
    String sansFormule(String texte) {
        var neutre = TexteLibre.sansFormule(texte);
        if (!neutre.equals(texte)) {
            avertir(Avertissement.Genre.TEXTE_NEUTRALISE, texte);
        }
        return neutre;
    }

    void refuser(RefusDePublication.Raison raison, String precision) {
        refus.add(new RefusDePublication(raison, precision));
    }

    List<RefusDePublication> refus() {
        return refus;
    }

    List<Avertissement> avertissements() {
        return avertissements;
    }

    LigneNationale ligne() {
        return new LigneNationale(List.of(valeurs));
    }
}
