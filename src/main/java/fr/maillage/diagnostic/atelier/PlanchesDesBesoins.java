package fr.maillage.diagnostic.atelier;

import fr.maillage.atelier.Besoin;
import fr.maillage.atelier.Idee;
import fr.maillage.atelier.Synthese;
import fr.maillage.document.Diapositive;
import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Tableau.Colonne;
import fr.maillage.presentation.Formats;
import java.util.List;
import java.util.stream.Stream;

/** What the room said, family by family; nothing before it spoke. */
final class PlanchesDesBesoins {
    private PlanchesDesBesoins() {}

    static List<Diapositive> de(Synthese synthese) {
        var lignes = synthese.familles().stream()
                .filter(f -> !f.besoins().isEmpty() || !f.toutesLesIdees().isEmpty())
                .map(f -> List.of(
                        Cellule.de(f.nom()),
                        Cellule.puces(f.besoins().stream()
                                .flatMap(PlanchesDesBesoins::paroles)
                                .toList()),
                        Cellule.puces(
                                f.toutesLesIdees().stream().map(Idee::texte).toList())))
                .toList();
        return lignes.isEmpty()
                ? List.of()
                : List.of(new Diapositive.TableauProjete(
                        "Ce qui a été dit",
                        new Tableau(
                                "Besoins et idées par famille" + aRelire(synthese),
                                List.of(),
                                List.of(
                                        Colonne.texte("Famille de besoins", 1.2),
                                        Colonne.texte("Besoins et paroles", 3),
                                        Colonne.texte("Idées", 3)),
                                true,
                                lignes),
                        ""));
    }

    /** What waits to be read again is not projected: the room is told how many there are. */
    private static String aRelire(Synthese synthese) {
        return synthese.aRelire() == 0
                ? ""
                : "\u00a0; "
                        + Formats.compte(
                                synthese.aRelire(),
                                "contribution attend une relecture et n’est pas montrée",
                                "contributions attendent une relecture et ne sont pas montrées");
    }

    private static Stream<String> paroles(Besoin besoin) {
        return Stream.concat(
                Stream.of(parole(besoin.texte(), besoin.verbatim())),
                besoin.formulations().stream().map(f -> parole(f.texte(), f.verbatim())));
    }

    private static String parole(String texte, boolean verbatim) {
        return verbatim ? "«\u00a0" + texte + "\u00a0»" : texte;
    }
}
