package fr.maillage.couverture;

import fr.maillage.fragilite.Classe;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.presentation.Formats;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of coverage as sentences for the reader, made from the data that the engine obeys. */
public final class PhrasesDesRegles {
    private static final String MINUTES = "minutes";

    private PhrasesDesRegles() {}

    /**
     * How unmet need is counted and how communes are read.
     *
     * @param modele index that the figures rest on
     * @param servi minutes up to which a commune is served
     */
    public static List<String> besoin(ReglesDeBesoin regles, ModeleIndice modele, double servi) {
        return List.of(
                "Besoin non couvert = personnes concernées × manque d’accès, en nombre de personnes.",
                "Personnes concernées = habitants × " + Formats.pourcent(100 * regles.taux(), 1)
                        + " × place de la commune sur l’échelle de l’indice (" + modele.nom()
                        + ") ÷ place moyenne des habitants de France. Pour toute la France, cela fait "
                        + Formats.pourcent(100 * regles.taux(), 1)
                        + " des habitants. Une commune sans indice n’a pas de nombre.",
                regles.source(),
                "Manque d’accès = 0 jusqu’à " + duree(regles.manqueNul()) + " du lieu le plus proche, 1 à partir de "
                        + duree(regles.manquePlein()) + ", en ligne droite entre les deux.",
                "Une commune est fragile quand l’indice la dit " + classes(regles, modele)
                        + "\u00a0; elle est servie quand le lieu le plus proche est à " + duree(servi) + " ou moins.",
                "Une zone blanche est un groupe de communes qui se touchent, fragiles et non servies.");
    }

    private static String classes(ReglesDeBesoin regles, ModeleIndice modele) {
        return modele.classes().stream()
                .filter(c -> c.rang() >= regles.rangFragile())
                .map(Classe::nom)
                .map(nom -> "«\u00a0" + nom + "\u00a0»")
                .collect(Collectors.joining(" ou "));
    }

    /** How accessibility (E2SFCA) is counted. */
    public static List<String> accessibilite(ReglesE2sfca regles) {
        var paliers = regles.paliers().stream()
                .map(p -> Formats.nombre(p.poids(), 2) + " jusqu’à " + duree(p.jusqua()))
                .collect(Collectors.joining(", "));
        return List.of(
                switch (regles.unite()) {
                    case LIEUX ->
                        "Chaque lieu vaut 1\u00a0; une tournée vaut 1, partagée entre ses arrêts. Il est partagé entre les"
                                + " habitants qui peuvent l’atteindre.";
                    case HEURES ->
                        "Chaque lieu vaut ses heures d’ouverture par semaine, partagées entre les habitants qui peuvent"
                                + " l’atteindre\u00a0; un lieu sans horaires connus ne compte pas.";
                },
                "Un habitant compte " + paliers + ", et rien au-delà.",
                regles.source());
    }

    /** How minutes are counted, to be shown beside every figure. */
    public static String durees(Trajets trajets) {
        return "Durées en voiture estimées, " + trajets.nom() + ". " + trajets.calage();
    }

    private static String duree(double minutes) {
        return Formats.avecUnite(minutes, minutes == Math.rint(minutes) ? 0 : 1, MINUTES);
    }
}
