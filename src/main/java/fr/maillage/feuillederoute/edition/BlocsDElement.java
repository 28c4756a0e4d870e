package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.Morceau;
import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Texte;
import fr.maillage.feuillederoute.lecture.Lisible.ChampLu;
import fr.maillage.feuillederoute.lecture.Lisible.SectionLue;
import fr.maillage.feuillederoute.lecture.Valeur;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Element;
import java.util.ArrayList;
import java.util.List;

/** The fields of an element as blocks of a document, section by section, whatever the fields are. */
final class BlocsDElement {
    private static final int COLONNES_LISIBLES = 6;

    private final LectureDEdition lecture;

    BlocsDElement(LectureDEdition lecture) {
        this.lecture = lecture;
    }

    /** @param niveau of the headings of sections */
    List<Bloc> de(Element element, int niveau) {
        var blocs = new ArrayList<Bloc>();
        for (var section : lecture.sections(element)) {
            if (!section.section().cle().equals(LectureDEdition.PRESENTATION)) {
                blocs.add(new Bloc.Titre(niveau, section.section().titre()));
            }
            blocs.addAll(champs(section));
        }
        return blocs;
    }

    private static List<Bloc> champs(SectionLue section) {
        var blocs = new ArrayList<Bloc>();
        for (var lu : section.champs()) {
            boolean muet = section.champs().size() == 1
                    && (lu.champ().nature() == Champ.Nature.TABLE || lu.champ().nature() == Champ.Nature.PARAGRAPHE);
            blocs.addAll(champ(lu, muet));
        }
        return blocs;
    }

    private static List<Bloc> champ(ChampLu lu, boolean muet) {
        var libelle = lu.champ().libelle();
        return switch (lu.valeur()) {
            case Valeur.Texte(var texte) -> texte(libelle, texte, muet);
            case Valeur.Liens liens ->
                List.of(new Bloc.Paragraphe(Texte.de(
                        Morceau.gras(libelle + "\u00a0: "),
                        Morceau.de(liens.enTexte().replace("\n", ", ")))));
            case Valeur.Tableau tableau -> tableau(libelle, tableau);
        };
    }

    /** Lines that begin with a dash are a list. */
    static List<Bloc> texte(String libelle, String texte, boolean muet) {
        var lignes = texte.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        var blocs = new ArrayList<Bloc>();
        if (!muet && lignes.size() == 1) {
            return List.of(
                    new Bloc.Paragraphe(Texte.de(Morceau.gras(libelle + "\u00a0: "), Morceau.de(lignes.getFirst()))));
        }
        if (!muet) {
            blocs.add(new Bloc.Paragraphe(Texte.de(Morceau.gras(libelle))));
        }
        var puces = new ArrayList<String>();
        for (var ligne : lignes) {
            if (ligne.matches("[-–•*] .+")) {
                puces.add(ligne.substring(2).strip());
            } else {
                vider(puces, blocs);
                blocs.add(Bloc.Paragraphe.de(ligne));
            }
        }
        vider(puces, blocs);
        return blocs;
    }

    private static void vider(List<String> puces, List<Bloc> blocs) {
        if (!puces.isEmpty()) {
            blocs.add(Bloc.Liste.de(puces));
            puces.clear();
        }
    }

    private static List<Bloc> tableau(String legende, Valeur.Tableau tableau) {
        if (tableau.colonnes().size() == 1) {
            return List.of(Bloc.Liste.de(
                    tableau.rangees().stream().map(r -> r.titre().enTexte()).toList()));
        }
        if (tableau.colonnes().size() > COLONNES_LISIBLES) {
            return List.of(Bloc.Liste.de(
                    tableau.rangees().stream().map(Valeur.Rangee::enTexte).toList()));
        }
        return List.of(new Tableau(
                legende,
                List.of(),
                tableau.colonnes().stream().map(BlocsDElement::colonne).toList(),
                true,
                tableau.rangees().stream().map(r -> rangee(tableau, r)).toList()));
    }

    private static List<Cellule> rangee(Valeur.Tableau tableau, Valeur.Rangee rangee) {
        return tableau.colonnes().stream()
                .map(c -> rangee.cellules().stream()
                        .filter(x -> x.champ().equals(c))
                        .map(x -> Cellule.de(x.valeur().enTexte()))
                        .findFirst()
                        .orElse(Cellule.VIDE))
                .toList();
    }

    static Tableau.Colonne colonne(Champ champ) {
        return switch (champ.nature()) {
            case NOMBRE, ENTIER -> Tableau.Colonne.nombre(champ.libelle(), 2);
            case PARAGRAPHE -> Tableau.Colonne.texte(champ.libelle(), 5);
            case DATE -> Tableau.Colonne.texte(champ.libelle(), 2.6);
            case ELEMENT, ELEMENTS, LIGNE -> Tableau.Colonne.texte(champ.libelle(), 3);
            default -> Tableau.Colonne.texte(champ.libelle(), 2);
        };
    }
}
