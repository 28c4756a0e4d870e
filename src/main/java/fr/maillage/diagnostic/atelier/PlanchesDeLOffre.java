package fr.maillage.diagnostic.atelier;

import fr.maillage.demarche.OffreConnue;
import fr.maillage.document.Diapositive;
import fr.maillage.document.Puce;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The known offer, itinerant and fixed. */
final class PlanchesDeLOffre {
    /** A slide that nobody reads serves nobody: past this the slide says how many are left out, and where they are. */
    private static final int NOMMES = 12;

    private PlanchesDeLOffre() {}

    /** @param acteurs names of those of the démarche that move there without a place that the site knows */
    static List<Diapositive> de(OffreConnue offre, List<String> acteurs) {
        var notes = OffreConnue.NON_EXHAUSTIVE + "\nRelevée le " + Formats.date(offre.releveeLe()) + "."
                + (offre.demonstration() ? "\nUne partie de ces lieux vient de la démonstration." : "");
        return List.of(new Diapositive.DeuxColonnes(
                "L’offre connue (non exhaustive)",
                new Diapositive.Volet("Lieux fixes\u00a0: " + offre.fixes().size(), puces(offre.fixes(), List.of())),
                new Diapositive.Volet(
                        "Itinérants\u00a0: " + (offre.itinerants().size() + acteurs.size()),
                        puces(offre.itinerants(), acteurs)),
                notes));
    }

    private static List<Puce> puces(List<OffreConnue.Ligne> lignes, List<String> acteurs) {
        var noms = Stream.concat(
                        lignes.stream()
                                .map(l -> l.lieu().libelle()
                                        + (l.communes().isEmpty()
                                                ? ""
                                                : " (" + l.communes().getFirst() + ")")),
                        acteurs.stream().map(a -> a + " (acteur de la démarche, lieux non connus)"))
                .toList();
        var puces = noms.stream().limit(NOMMES).map(Puce::de).collect(Collectors.toCollection(ArrayList::new));
        if (noms.size() > NOMMES) {
            puces.add(Puce.de("et " + (noms.size() - NOMMES) + " de plus, sur la page de l’offre connue"));
        }
        if (puces.isEmpty()) {
            puces.add(Puce.de("Aucun n’est connu à ce jour."));
        }
        return puces;
    }
}
