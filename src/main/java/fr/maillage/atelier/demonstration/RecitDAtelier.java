package fr.maillage.atelier.demonstration;

import fr.maillage.atelier.Programme;
import fr.maillage.presentation.NoeudYaml;
import java.time.LocalTime;
import java.util.List;

/** A workshop as the file of the demonstration tells it. */
record RecitDAtelier(
        String nom, String perimetre, LocalTime debut, LocalTime fin, Programme programme, List<BesoinDit> besoins) {
    private static final String FICHIER = "/donnees/atelier/demonstration/ateliers-55.yaml";

    /** @param famille key of the shipped list */
    record BesoinDit(String famille, String texte, List<String> idees) {}

    static List<RecitDAtelier> livres() {
        return NoeudYaml.livre(
                FICHIER,
                racine -> racine.liste().stream().map(RecitDAtelier::lire).toList());
    }

    private static Programme programme(NoeudYaml noeud) {
        return switch (Programme.lire(noeud.texte())) {
            case Programme.Lecture.Lu lu -> lu.programme();
            case Programme.Lecture.Refuse refuse -> throw noeud.refus(refuse.explication());
        };
    }

    private static RecitDAtelier lire(NoeudYaml noeud) {
        noeud.attendre("nom", "perimetre", "debut", "fin", "programme", "besoins");
        return new RecitDAtelier(
                noeud.champ("nom").texte(),
                noeud.champ("perimetre").texte(),
                LocalTime.parse(noeud.champ("debut").texte()),
                LocalTime.parse(noeud.champ("fin").texte()),
                programme(noeud.champ("programme")),
                noeud.champ("besoins").liste().stream()
                        .map(b -> b.attendre("famille", "texte", "idees"))
                        .map(b -> new BesoinDit(
                                b.champ("famille").texte(),
                                b.champ("texte").texte(),
                                b.champ("idees").liste().stream()
                                        .map(NoeudYaml::texte)
                                        .toList()))
                        .toList());
    }
}
