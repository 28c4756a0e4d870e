package fr.maillage.lieu.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.pages.PageLieu.Origine;
import fr.maillage.presentation.Formats;
import java.util.List;
import java.util.stream.Collectors;

/** Where each piece of information on a place comes from, and of what day it is. */
final class OriginesDuLieu {
    private static final int LONGUEUR = 120;

    private OriginesDuLieu() {}

    static List<Origine> de(Lieu lieu) {
        return lieu.fiche().champs().stream()
                .filter(champ -> champ != Champ.PRECISION_POSITION)
                .map(champ -> {
                    var provenance = lieu.provenances().get(champ);
                    return new Origine(
                            champ.libelle(),
                            abreger(valeur(lieu, champ)),
                            provenance == null ? lieu.source() : provenance.source(),
                            provenance == null || provenance.le() == null
                                    ? "date inconnue"
                                    : Formats.date(provenance.le()));
                })
                .toList();
    }

    private static String valeur(Lieu lieu, Champ champ) {
        return lieu.fiche().valeurs(champ).stream()
                .map(v -> EcritureDesLignes.mot(champ, v, true))
                .collect(Collectors.joining(", "));
    }

    private static String abreger(String texte) {
        return texte.length() <= LONGUEUR ? texte : texte.substring(0, LONGUEUR) + "…";
    }
}
