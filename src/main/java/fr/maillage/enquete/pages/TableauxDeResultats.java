package fr.maillage.enquete.pages;

import fr.maillage.document.Bloc;
import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Tableau.Colonne;
import fr.maillage.enquete.ResultatsDEnquete;
import fr.maillage.enquete.ResultatsDEnquete.Compte;
import fr.maillage.enquete.ResultatsDEnquete.DeQuestion;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts as tables of a document. */
final class TableauxDeResultats {
    /** Answers that have their own column on a page; more of them are listed in one cell. */
    private static final int COLONNES = 4;

    private TableauxDeResultats() {}

    static List<Bloc> participation(ResultatsDEnquete.Tableau tableau) {
        if (tableau.lignes().isEmpty()) {
            return masques(tableau).stream().toList();
        }
        return avecMasques(
                tableau,
                Tableau.de(
                        tableau.decoupage().titre() + "\u00a0: personnes qui ont répondu",
                        List.of(Colonne.texte(tableau.decoupage().colonne(), 4), Colonne.nombre("Réponses", 1)),
                        tableau.lignes().stream()
                                .map(l -> List.of(
                                        l.libelle(), Formats.entier(l.compte().base())))
                                .toList()));
    }

    /** How many groups a way of splitting does not show; nothing when it shows all. */
    static Optional<Bloc> masques(ResultatsDEnquete.Tableau tableau) {
        return tableau.masques() == 0
                ? Optional.empty()
                : Optional.of(Bloc.Paragraphe.de(tableau.decoupage().titre() + "\u00a0: "
                        + Formats.compte(tableau.masques(), "groupe est masqué", "groupes sont masqués")
                        + ", trop petits ou que l’on retrouverait par soustraction."));
    }

    private static List<Bloc> avecMasques(ResultatsDEnquete.Tableau tableau, Bloc bloc) {
        return Stream.concat(Stream.of(bloc), masques(tableau).stream()).toList();
    }

    /** Everybody's answers. */
    static List<Bloc> ensemble(DeQuestion question, Compte total) {
        var blocs = new ArrayList<Bloc>();
        blocs.add(Bloc.Paragraphe.de(comptes(total)
                + (Double.isNaN(total.moyenne()) ? "" : " Moyenne\u00a0: " + Formats.nombre(total.moyenne(), 1) + ".")
                + (question.genre().equals("plusieurs")
                        ? " Plusieurs réponses possibles\u00a0: le total dépasse 100\u00a0%."
                        : "")));
        if (!total.parts().isEmpty() && total.base() > 0) {
            blocs.add(Tableau.de(
                    "Ensemble des réponses",
                    List.of(Colonne.texte("Réponse", 5), Colonne.nombre("Personnes", 1), Colonne.nombre("Part", 1)),
                    total.parts().stream()
                            .map(p -> List.of(
                                    p.libelle(),
                                    Formats.entier(p.effectif()),
                                    Formats.pourcent(total.pourcentage(p), 0)))
                            .toList()));
        }
        return blocs;
    }

    /** « 17 personnes ont répondu, 3 sans réponse, sur 20 à qui la question a été posée. » */
    static String comptes(Compte compte) {
        return Formats.compte(compte.base(), "personne a répondu", "personnes ont répondu") + ", "
                + Formats.entier(compte.sansReponse()) + " sans réponse, sur " + Formats.entier(compte.posee())
                + " à qui la question a été posée.";
    }

    /** The same question, split in a way. */
    static List<Bloc> decoupe(DeQuestion question, ResultatsDEnquete.Tableau tableau) {
        if (tableau.lignes().isEmpty()) {
            return masques(tableau).stream().toList();
        }
        if (tableau.lignes().size() == 1 && tableau.masques() == 0) {
            // One group is everybody: said already.
            return List.of();
        }
        var parts = tableau.lignes().getFirst().compte().parts();
        boolean moyenne = question.genre().equals("echelle") || question.genre().equals("nombre");
        boolean colonnes = !moyenne && parts.size() <= COLONNES;
        var entetes = new ArrayList<>(List.of(
                Colonne.texte(tableau.decoupage().colonne(), colonnes ? 2.5 : 2),
                Colonne.nombre("Ont répondu", 1),
                Colonne.nombre("Sans réponse", 1)));
        if (moyenne) {
            entetes.add(Colonne.nombre("Moyenne", 1));
        } else if (colonnes) {
            parts.forEach(p -> entetes.add(Colonne.nombre(p.libelle(), 1.4)));
        } else {
            entetes.add(Colonne.texte("Réponses", 4));
        }
        return avecMasques(
                tableau,
                new Tableau(
                        tableau.decoupage().titre() + "\u00a0: parts, et personnes entre parenthèses",
                        List.of(),
                        entetes,
                        true,
                        tableau.lignes().stream()
                                .map(l -> ligne(l, moyenne, colonnes))
                                .toList()));
    }

    private static List<Cellule> ligne(ResultatsDEnquete.Ligne ligne, boolean moyenne, boolean colonnes) {
        var compte = ligne.compte();
        var cellules = new ArrayList<>(List.of(
                Cellule.de(ligne.libelle() + (ligne.parent().isEmpty() ? "" : " (" + ligne.parent() + ")")),
                Cellule.de(Formats.entier(compte.base())),
                Cellule.de(Formats.entier(compte.sansReponse()))));
        if (moyenne) {
            cellules.add(Cellule.de(Double.isNaN(compte.moyenne()) ? "" : Formats.nombre(compte.moyenne(), 1)));
        } else if (colonnes) {
            compte.parts().forEach(p -> cellules.add(Cellule.de(part(compte, p))));
        } else {
            cellules.add(Cellule.puces(compte.parts().stream()
                    .filter(p -> p.effectif() > 0)
                    .map(p -> p.libelle() + "\u00a0: " + part(compte, p))
                    .toList()));
        }
        return cellules;
    }

    private static String part(Compte compte, ResultatsDEnquete.Part part) {
        return (compte.base() == 0 ? "" : Formats.pourcent(compte.pourcentage(part), 0) + " ") + "("
                + Formats.entier(part.effectif()) + ")";
    }
}
