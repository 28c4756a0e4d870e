package fr.maillage.diagnostic.atelier;

import fr.maillage.demarche.OffreConnue;
import fr.maillage.document.Diapositive;
import fr.maillage.document.Puce;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;

/** The known offer, itinerant and fixed. */
final class PlanchesDeLOffre {
    /** A slide that nobody reads serves nobody: past this the slide says how many are left out, and where they are. */
    private static final int NOMMES = 12;

    private PlanchesDeLOffre() {}

    static List<Diapositive> de(OffreConnue offre) {
        var notes = OffreConnue.NON_EXHAUSTIVE + "\nRelevée le " + Formats.date(offre.releveeLe()) + "."
                + (offre.demonstration() ? "\nUne partie de ces lieux vient de la démonstration." : "");
        return List.of(new Diapositive.DeuxColonnes(
                "L’offre connue (non exhaustive)",
                new Diapositive.Volet("Lieux fixes\u00a0: " + offre.fixes().size(), puces(offre.fixes())),
                new Diapositive.Volet("Itinérants\u00a0: " + offre.itinerants().size(), puces(offre.itinerants())),
                notes));
    }

    private static List<Puce> puces(List<OffreConnue.Ligne> lignes) {
        var puces = new ArrayList<Puce>();
        lignes.stream()
                .limit(NOMMES)
                .map(l -> Puce.de(l.lieu().libelle()
                        + (l.communes().isEmpty() ? "" : " (" + l.communes().getFirst() + ")")))
                .forEach(puces::add);
        if (lignes.size() > NOMMES) {
            puces.add(Puce.de("et " + (lignes.size() - NOMMES) + " de plus, sur la page de l’offre connue"));
        }
        if (puces.isEmpty()) {
            puces.add(Puce.de("Aucun n’est connu à ce jour."));
        }
        return puces;
    }
}
