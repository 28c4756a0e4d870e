package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.presentation.Lien;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;

/** Addresses that keep the model that the reader chose; the default model is left unsaid. */
record Adresses(String suffixe) {
    static Adresses de(Indices indices, ModeleIndice modele) {
        return new Adresses(modele.equals(indices.parDefaut()) ? "" : "?modele=" + modele.id());
    }

    /** The models, each as a link to the same territory. */
    static TerritoirePage.Choix choix(Indices indices, ModeleIndice courant, Perimetre territoire) {
        var liens = indices.modeles().stream()
                .map(modele -> new Lien(modele.nom(), de(indices, modele).avec(territoire.chemin())))
                .toList();
        return new TerritoirePage.Choix(courant.nom(), courant.description(), liens);
    }

    String territoire(Niveau niveau, String code) {
        return avec(Perimetre.chemin(niveau, code));
    }

    /** The same choice, as the start of a query that goes on: « modele=ifn-2023& ». */
    String parametres() {
        return suffixe.isEmpty() ? "" : suffixe.substring(1) + "&";
    }

    String avec(String chemin) {
        return chemin + suffixe;
    }
}
