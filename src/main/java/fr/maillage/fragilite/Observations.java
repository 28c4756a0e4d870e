package fr.maillage.fragilite;

import fr.maillage.indicateur.Indicateurs;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares a territory with its reference, axis by axis: the facts; {@link PhrasesDObservation} gives them words. */
public final class Observations {
    private Observations() {}

    /** One per axis of the model, against the usual reference of the territory. */
    public static List<Observation> de(IndiceDeFrance indice, Indicateurs indicateurs, Perimetre territoire) {
        Optional<Perimetre> reference = reference(indice.territoires(), territoire);
        Score score = indice.score(territoire);
        Optional<Score> scoreDeReference = reference.map(indice::score);
        var phrases = new PhrasesDObservation(
                new Mots(indicateurs),
                sujet(territoire.niveau()),
                reference.map(r -> complement(indice.territoires(), r)).orElse(""));
        var observations = new ArrayList<Observation>();
        for (int a = 0; a < score.axes().size(); a++) {
            int axe = a;
            Optional<ScoreAxe> enFace = scoreDeReference.map(s -> s.axes().get(axe));
            observations.add(phrases.dire(
                    faits(score.axes().get(a), enFace, indice.modele().ecarts())));
        }
        return observations;
    }

    /**
     * What a territory is compared with: the département that holds most of its inhabitants; France for a département, or for what covers a
     * whole one (Paris); nothing for France.
     */
    public static Optional<Perimetre> reference(Territoires territoires, Perimetre territoire) {
        if (territoire.niveau() == Niveau.FRANCE || territoire.taille() == 0) {
            return Optional.empty();
        }
        if (territoire.niveau() == Niveau.DEPARTEMENT) {
            return Optional.of(territoires.france());
        }
        int[] departementDe = territoires.departementDe();
        int[] populations = territoires.populations();
        long[] habitants = new long[territoires.departements().size()];
        int premier = departementDe[territoire.positionsEnTableau()[0]];
        territoire.positions().forEach(i -> habitants[departementDe[i]] += populations[i]);
        for (int d = 0; d < habitants.length; d++) {
            premier = habitants[d] > habitants[premier] ? d : premier;
        }
        Optional<Perimetre> departement = territoires.perimetre(
                Niveau.DEPARTEMENT, territoires.departements().get(premier).code());
        boolean leMeme = departement
                .filter(d -> Arrays.equals(d.positionsEnTableau(), territoire.positionsEnTableau()))
                .isPresent();
        return leMeme ? Optional.of(territoires.france()) : departement;
    }

    private static Observation faits(ScoreAxe axe, Optional<ScoreAxe> reference, SeuilsDEcart seuils) {
        var ecarts = new ArrayList<Observation.EcartDIndicateur>();
        var manquants = new ArrayList<String>();
        var estimes = new ArrayList<Observation.Estimation>();
        for (int k = 0; k < axe.indicateurs().size(); k++) {
            ScoreIndicateur ici = axe.indicateurs().get(k);
            double enFace =
                    reference.isPresent() ? reference.get().indicateurs().get(k).score() : Double.NaN;
            if (!ici.connu()) {
                manquants.add(ici.indicateur());
            } else if (ici.estime()) {
                estimes.add(new Observation.Estimation(ici.indicateur(), ici.partEstimee()));
            }
            if (ici.connu() && !Double.isNaN(enFace)) {
                ecarts.add(
                        new Observation.EcartDIndicateur(ici.indicateur(), Ecart.entre(ici.score(), enFace, seuils)));
            }
        }
        Optional<Ecart> ecart = reference
                .filter(r -> axe.connu() && memesIndicateurs(axe, r))
                .map(r -> Ecart.entre(axe.score(), r.score(), seuils));
        return new Observation(axe.axe(), ecart, ecarts, manquants, estimes, List.of());
    }

    private static boolean memesIndicateurs(ScoreAxe axe, ScoreAxe reference) {
        return connus(axe).equals(connus(reference));
    }

    private static List<Boolean> connus(ScoreAxe axe) {
        return axe.indicateurs().stream().map(ScoreIndicateur::connu).toList();
    }

    private static String sujet(Niveau niveau) {
        return switch (niveau) {
            case COMMUNE -> "la commune";
            case EPCI -> "l’intercommunalité";
            case DEPARTEMENT -> "le département";
            case SELECTION -> "la sélection";
            case FRANCE -> "la France";
        };
    }

    /** « l’ensemble de la Meuse ». */
    private static String complement(Territoires territoires, Perimetre reference) {
        return "l’ensemble "
                + territoires
                        .departement(reference.code())
                        .map(d -> d.nomAvecDe())
                        .orElse("de la France");
    }
}
