package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Fonction;
import fr.maillage.feuillederoute.modele.Gouvernance.Responsable;
import fr.maillage.feuillederoute.modele.Statut;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A fiche in one line. */
final class Resume {
    private Resume() {}

    /** « En cours · pilote : Département · jusqu’au 12 mars 2027 »; empty for what is no fiche. */
    static String de(Element element) {
        if (!(element instanceof Fiche fiche)) {
            return "";
        }
        var morceaux = new ArrayList<>(List.of(fiche.suivi().statut().libelle()));
        var pilotes = fiche.gouvernance().de(Fonction.PILOTE).stream()
                .map(Responsable::nom)
                .filter(n -> !n.isBlank())
                .collect(Collectors.joining(", "));
        if (!pilotes.isEmpty()) {
            morceaux.add("pilote\u00a0: " + pilotes);
        }
        if (fiche.suivi().statut() == Statut.BLOQUE && !fiche.suivi().blocage().isBlank()) {
            morceaux.add("bloqué\u00a0: " + fiche.suivi().blocage());
        }
        if (fiche instanceof Action action) {
            var fin = action.calendrier().fin();
            if (fin != null) {
                morceaux.add("jusqu’au " + Formats.date(fin));
            }
            if (action.presentation().confidentielle()) {
                morceaux.add("confidentielle");
            }
        }
        return String.join(" · ", morceaux);
    }
}
