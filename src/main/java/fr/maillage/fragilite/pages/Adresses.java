package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;

/** Addresses that keep the model that the reader chose; the default model is left unsaid. */
record Adresses(String suffixe) {
    static Adresses de(Indices indices, ModeleIndice modele) {
        return new Adresses(modele.equals(indices.parDefaut()) ? "" : "?modele=" + modele.id());
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
