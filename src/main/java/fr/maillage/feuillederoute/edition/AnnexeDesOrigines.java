package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.Tableau;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The thread back: what was heard, and what the roadmap made of it. */
final class AnnexeDesOrigines {
    private record Dite(String reference, String phrase) {}

    private AnnexeDesOrigines() {}

    static List<Bloc> blocs(Dossier dossier) {
        var reponses = new LinkedHashMap<Dite, List<String>>();
        for (var element : dossier.contenu().tous()) {
            for (var citation : CitationsLues.de(element)) {
                if (CitationsLues.entendue(citation)) {
                    reponses.computeIfAbsent(
                                    new Dite(citation.reference(), CitationsLues.phrase(citation)),
                                    c -> new ArrayList<>())
                            .add(PartieDuDiagnostic.court(element));
                }
            }
        }
        if (reponses.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Bloc.SautDePage(),
                new Bloc.Titre(1, "Ce qui vient des ateliers, des enquêtes et des entretiens"),
                Bloc.Paragraphe.de(
                        "Chaque ligne est une parole recueillie. La dernière colonne dit ce que la feuille de route en fait."),
                Tableau.de(
                        Formats.compte(reponses.size(), "parole reprise", "paroles reprises"),
                        List.of(
                                Tableau.Colonne.texte("Référence", 2),
                                Tableau.Colonne.texte("Ce qui a été dit", 6),
                                Tableau.Colonne.texte("Repris dans", 4)),
                        reponses.entrySet().stream()
                                .map(e -> List.of(
                                        e.getKey().reference(),
                                        e.getKey().phrase(),
                                        e.getValue().stream().distinct().collect(Collectors.joining("\n"))))
                                .toList()));
    }
}
