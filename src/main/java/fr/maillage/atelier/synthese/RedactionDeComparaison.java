package fr.maillage.atelier.synthese;

import fr.maillage.atelier.Besoin;
import fr.maillage.demarche.Demarche;
import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Intitule;
import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Texte;
import fr.maillage.document.Theme;
import fr.maillage.presentation.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The workshops of a démarche side by side, as a document. However many there are, it fits on upright pages. */
final class RedactionDeComparaison {
    private RedactionDeComparaison() {}

    /** @param territoires names of those of the columns, in their order */
    static DocumentTexte document(
            Demarche demarche, Comparaison comparaison, List<String> territoires, LocalDate jour, Theme theme) {
        var blocs = new ArrayList<Bloc>();
        if (demarche.demonstration()) {
            blocs.add(new Bloc.Encart(
                    Bloc.Encart.Nature.ATTENTION, "Démonstration", List.of(Texte.de(Demarche.AVIS_DE_DEMONSTRATION))));
        }
        if (comparaison.colonnes().size() < 2) {
            blocs.add(
                    Bloc.Paragraphe.de(
                            "Il faut au moins deux ateliers pour comparer. Ce document montrera alors les familles et les besoins qui reviennent d’un territoire à l’autre."));
        } else {
            blocs.add(new Bloc.Titre(1, "Les ateliers"));
            blocs.add(Bloc.Liste.de(IntStream.range(0, territoires.size())
                    .mapToObj(i -> nom(comparaison, i) + ", " + territoires.get(i))
                    .toList()));
            blocs.add(new Bloc.Titre(1, "Familles par atelier"));
            blocs.add(familles(comparaison));
            communs(comparaison, blocs);
        }
        return new DocumentTexte(
                new Intitule(
                        "Comparaison des ateliers",
                        demarche.nom(),
                        "État au " + Formats.date(jour),
                        demarche.porteur(),
                        jour),
                theme,
                blocs);
    }

    private static String nom(Comparaison comparaison, int rang) {
        return (rang + 1) + ". " + comparaison.colonnes().get(rang).nom();
    }

    private static Tableau familles(Comparaison comparaison) {
        return new Tableau(
                "Besoins et idées par famille et par atelier",
                List.of(),
                List.of(
                        Tableau.Colonne.texte("Famille", 2),
                        Tableau.Colonne.texte("Ce qui est dit, par atelier", 4),
                        Tableau.Colonne.nombre("Territoires", 1)),
                true,
                comparaison.lignes().stream()
                        .map(l -> List.of(
                                Cellule.de(l.famille()),
                                cases(comparaison, l),
                                Cellule.de(l.territoires() + " sur " + comparaison.territoires())))
                        .toList());
    }

    private static Cellule cases(Comparaison comparaison, Comparaison.Ligne ligne) {
        var puces = new ArrayList<String>();
        for (int i = 0; i < ligne.cases().size(); i++) {
            var la = ligne.cases().get(i);
            if (!la.vide()) {
                puces.add(nom(comparaison, i) + "\u00a0: " + Formats.compte(la.besoins(), "besoin", "besoins") + ", "
                        + Formats.compte(la.idees(), "idée", "idées"));
            }
        }
        return puces.isEmpty() ? Cellule.de("Rien.") : Cellule.puces(puces);
    }

    private static void communs(Comparaison comparaison, List<Bloc> blocs) {
        blocs.add(new Bloc.Titre(1, "Besoins dits dans plusieurs territoires"));
        if (comparaison.communs().isEmpty()) {
            blocs.add(Bloc.Paragraphe.de("Aucun besoin n’a été dit en mots proches dans deux territoires."));
            return;
        }
        blocs.add(Bloc.Paragraphe.de("Rapprochés par la ressemblance des mots\u00a0: lisez avant de conclure."));
        blocs.add(new Tableau(
                "Le plus partagé d’abord",
                List.of(),
                List.of(
                        Tableau.Colonne.texte("Besoin, comme il est dit", 3.5),
                        Tableau.Colonne.texte("Famille", 2),
                        Tableau.Colonne.texte("Ateliers", 1.2),
                        Tableau.Colonne.nombre("Territoires", 1.4)),
                true,
                comparaison.communs().stream()
                        .map(c -> List.of(
                                Cellule.puces(c.besoins().stream()
                                        .map(RedactionDeComparaison::besoin)
                                        .toList()),
                                Cellule.de(c.famille().isEmpty() ? "À classer" : c.famille()),
                                Cellule.de(String.join(
                                        ", ",
                                        c.ateliers().stream()
                                                .map(String::valueOf)
                                                .toList())),
                                Cellule.de(c.territoires() + " sur " + comparaison.territoires())))
                        .toList()));
    }

    private static String besoin(Besoin besoin) {
        return besoin.id() + "\u00a0: " + PageDeSynthese.cite(besoin.texte(), besoin.verbatim());
    }
}
