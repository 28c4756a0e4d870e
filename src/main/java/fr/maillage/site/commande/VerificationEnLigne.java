package fr.maillage.site.commande;

import fr.maillage.couverture.ModelesDeTemps;
import fr.maillage.couverture.VerificationDesModeles;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Emprise;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The error of the time models on a matrix of real durations, as options of « maillage couverture ». */
final class VerificationEnLigne {
    /** Pairs farther than that do not serve to judge a model: nobody goes so far for help. */
    private static final double KILOMETRES_COMPARES = 30;

    @Option(
            names = "--verifier-modele",
            required = true,
            paramLabel = "MATRICE",
            description = "Matrice de durées réelles (CSV, secondes). Aucun lieu n'est lu.")
    @SuppressWarnings("NullAway.Init")
    private Path matrice;

    @Option(
            names = "--points",
            required = true,
            paramLabel = "POINTS",
            description = "Points de la matrice (GeoJSON\u00a0: id, lon, lat).")
    @SuppressWarnings("NullAway.Init")
    private Path points;

    @Option(
            names = "--emprise",
            paramLabel = "OUEST,SUD,EST,NORD",
            description = "Donne aussi l'erreur entre les points de ce rectangle (degrés).")
    private @Nullable String emprise;

    void imprimer(CommandLine commande) throws IOException {
        var rectangle = Optional.ofNullable(emprise).map(texte -> lire(texte, commande));
        var verification = VerificationDesModeles.lire(matrice, points);
        var sortie = commande.getOut();
        sortie.println("etendue;modele;points;couples;erreur_moyenne_min;erreur_moyenne_pourcent;biais_min");
        imprimer(sortie, verification, "tout", p -> true);
        rectangle.ifPresent(r -> imprimer(
                sortie,
                verification,
                "emprise",
                p -> p.longitude() >= r.ouest()
                        && p.longitude() <= r.est()
                        && p.latitude() >= r.sud()
                        && p.latitude() <= r.nord()));
        sortie.flush();
    }

    private static Emprise lire(String texte, CommandLine commande) {
        try {
            double[] bornes = Stream.of(texte.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (bornes.length == 4) {
                return new Emprise(bornes[0], bornes[1], bornes[2], bornes[3]);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commande, attendu(texte), e);
        }
        throw new ParameterException(commande, attendu(texte));
    }

    private static String attendu(String texte) {
        return "Valeur refusée pour --emprise\u00a0: «\u00a0" + texte
                + "\u00a0». Attendu\u00a0: quatre nombres, ouest,sud,est,nord, avec ouest ≤ est et sud ≤ nord.";
    }

    private static void imprimer(
            PrintWriter sortie, VerificationDesModeles verification, String etendue, Predicate<Coordonnees> retenus) {
        for (var modele : ModelesDeTemps.livres().liste()) {
            var erreur = verification.erreur(modele, retenus, KILOMETRES_COMPARES);
            sortie.printf(
                    Locale.ROOT,
                    "%s;%s;%d;%d;%.2f;%.1f;%.2f%n",
                    etendue,
                    modele.id(),
                    erreur.points(),
                    erreur.couples(),
                    erreur.mae(),
                    100 * erreur.mape(),
                    erreur.biais());
        }
    }
}
