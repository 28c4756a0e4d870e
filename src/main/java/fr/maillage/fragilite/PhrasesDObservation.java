package fr.maillage.fragilite;

import fr.maillage.fragilite.Ecart.Direction;
import fr.maillage.fragilite.Observation.EcartDIndicateur;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Typographie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words for the facts of an {@link Observation}. Verbs speak of sub-scores (« pèse plus ») and not of the raw rates: a sub-score is a
 * mean of ranks, it may rise where the mean rate does not.
 */
final class PhrasesDObservation {
    private final Mots mots;
    private final String territoire;
    private final String reference;

    /**
     * @param territoire « l’intercommunalité »
     * @param reference « l’ensemble de la Meuse »; empty when there is none
     */
    PhrasesDObservation(Mots mots, String territoire, String reference) {
        this.mots = mots;
        this.territoire = territoire;
        this.reference = reference;
    }

    Observation dire(Observation faits) {
        var phrases = Stream.of(axe(faits), indicateurs(faits), doutes(faits))
                .filter(p -> !p.isEmpty())
                .map(Typographie::francaise)
                .toList();
        return new Observation(faits.axe(), faits.ecart(), faits.ecarts(), faits.manquants(), faits.estimes(), phrases);
    }

    private String axe(Observation faits) {
        if (faits.manquants().size() == faits.axe().indicateurs().size()) {
            return "Aucun indicateur de cet axe n’a de valeur ici : rien ne peut en être dit.";
        }
        if (reference.isEmpty()) {
            return "";
        }
        return faits.ecart()
                .map(e ->
                        "Sur cet axe, " + territoire + " est " + fragile(e) + " " + reference + " " + chiffres(e) + ".")
                .orElse("Sur cet axe, les scores ne se comparent pas : " + territoire + " et " + reference
                        + " n’ont pas les mêmes indicateurs.");
    }

    private static String fragile(Ecart ecart) {
        String net = ecart.net() ? "nettement " : "";
        return switch (ecart.direction()) {
            case PLUS_FRAGILE -> net + "plus fragile que";
            case MOINS_FRAGILE -> net + "moins fragile que";
            case PROCHE -> "à peu près aussi fragile que";
        };
    }

    private static String pese(Ecart ecart, boolean pluriel) {
        String verbe = pluriel ? "y pèsent " : "y pèse ";
        String net = ecart.net() ? "nettement " : "";
        return verbe
                + switch (ecart.direction()) {
                    case PLUS_FRAGILE -> net + "plus";
                    case MOINS_FRAGILE -> net + "moins";
                    case PROCHE -> "à peu près autant";
                };
    }

    /** Groups of indicators that share a verb, widest difference first, those that are close last. */
    private String indicateurs(Observation faits) {
        var restants = new ArrayList<>(faits.ecarts());
        restants.sort(Comparator.comparing((EcartDIndicateur e) -> e.ecart().direction() == Direction.PROCHE)
                .thenComparingDouble(e -> -Math.abs(e.ecart().valeur())));
        var groupes = new ArrayList<String>();
        Direction precedente = Direction.PROCHE;
        while (!restants.isEmpty()) {
            Ecart modele = restants.getFirst().ecart();
            List<EcartDIndicateur> groupe = restants.stream()
                    .filter(e -> e.ecart().direction() == modele.direction()
                            && e.ecart().net() == modele.net())
                    .toList();
            restants.removeAll(groupe);
            groupes.add((oppose(precedente, modele.direction()) ? "en revanche, " : "") + groupe(groupe));
            precedente = modele.direction();
        }
        return groupes.isEmpty() ? "" : Typographie.majuscule(String.join(" ; ", groupes)) + ".";
    }

    private static boolean oppose(Direction avant, Direction apres) {
        return avant != Direction.PROCHE && apres != Direction.PROCHE && avant != apres;
    }

    private String groupe(List<EcartDIndicateur> groupe) {
        String sujets = Typographie.enumeration(groupe.stream()
                .map(e -> mots.sujet(e.indicateur()).texte() + " " + chiffres(e.ecart()))
                .toList());
        boolean pluriel =
                groupe.size() > 1 || mots.sujet(groupe.getFirst().indicateur()).pluriel();
        return sujets + " " + pese(groupe.getFirst().ecart(), pluriel);
    }

    private static String chiffres(Ecart ecart) {
        return "(" + Formats.nombre(ecart.territoire(), 1) + " contre " + Formats.nombre(ecart.reference(), 1) + ")";
    }

    private String doutes(Observation faits) {
        var doutes = new ArrayList<String>();
        int manquants = faits.manquants().size();
        if (manquants > 0 && manquants < faits.axe().indicateurs().size()) {
            doutes.add((manquants == 1 ? "il manque ici une donnée : " : "il manque ici des données : ")
                    + Typographie.enumeration(faits.manquants().stream()
                            .map(id -> mots.sujet(id).texte())
                            .toList()));
        }
        for (Observation.Estimation estimation : faits.estimes()) {
            Mots.Sujet sujet = mots.sujet(estimation.indicateur());
            doutes.add(sujet.texte() + (sujet.pluriel() ? " reposent" : " repose") + " sur une estimation pour "
                    + habitants(estimation.part()));
        }
        return doutes.isEmpty() ? "" : Typographie.majuscule(doutes.stream().collect(Collectors.joining(" ; "))) + ".";
    }

    /** A share that is neither nothing nor everything is never rounded to 0 % or 100 %. */
    private static String habitants(double part) {
        return part == 1 ? "tous les habitants" : Formats.pourcent(Math.clamp(part * 100, 1, 99), 0) + " des habitants";
    }
}
