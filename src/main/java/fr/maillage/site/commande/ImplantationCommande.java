package fr.maillage.site.commande;

import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.FichierDePoints;
import fr.maillage.couverture.FichierOrLib;
import fr.maillage.couverture.Implantation;
import fr.maillage.couverture.ImplantationRefusee;
import fr.maillage.couverture.NuageDePoints;
import fr.maillage.couverture.TableDesDurees;
import fr.maillage.presentation.TexteRefuse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** « maillage implantation »: where to open sites among the points of a file, with the proof. Needs no data directory. */
@Command(
        name = "implantation",
        description = {
            "Choisit où ouvrir des sites parmi les points d'un fichier, et dit à quelle distance du mieux possible.",
            "Écrit un objet JSON\u00a0: value (poids à portée, ou somme de poids × mètres, ou nombre de sites), bound (aucune réponse ne fait",
            "mieux), gap (leur écart, en part de la valeur\u00a0; 0 quand c'est prouvé), exact, seconds, sites (numéros de nœud ou de ligne,",
            "à partir de 1, dans l'ordre de ce que chacun apporte), gains, unreachable (objectif tous), unit."
        })
final class ImplantationCommande implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Source source;

    /** One of two kinds of file. */
    static final class Source {
        @Option(
                names = "--orlib",
                required = true,
                paramLabel = "FICHIER",
                description = "Réseau au format OR-Library\u00a0: n m p, puis les arêtes.")
        private @Nullable Path orlib;

        @Option(
                names = "--points",
                required = true,
                paramLabel = "FICHIER",
                description = "CSV\u00a0: colonnes lat, lon (degrés) et poids.")
        private @Nullable Path points;
    }

    @Option(
            names = "--objectif",
            paramLabel = "OBJECTIF",
            description = {
                "couverture\u00a0: le plus de poids à portée\u00a0;",
                "temps\u00a0: la moindre somme de poids × distances (par défaut avec --orlib)\u00a0;",
                "tous\u00a0: tout le monde à portée, avec le moins de sites."
            })
    private @Nullable String objectif;

    @Option(
            names = "--p",
            paramLabel = "N",
            description = "Nombre de sites à ouvrir (avec --orlib, remplace celui du fichier).")
    private @Nullable Integer nombre;

    @Option(names = "--rayon", paramLabel = "METRES", description = "Portée d'un site, en mètres (couverture et tous).")
    private @Nullable Double rayon;

    @Option(
            names = "--rayon-terre",
            paramLabel = "METRES",
            defaultValue = "" + NuageDePoints.RAYON_DE_LA_TERRE,
            description = "Rayon de la Terre (${DEFAULT-VALUE} par défaut).")
    private double rayonTerre;

    @Option(
            names = "--graine",
            paramLabel = "N",
            defaultValue = "1",
            description = "La même graine donne la même réponse.")
    private long graine;

    @Option(
            names = "--delai",
            paramLabel = "SECONDES",
            defaultValue = "20",
            description = "Après ce délai, la meilleure réponse connue est donnée (${DEFAULT-VALUE} par défaut).")
    private double delai;

    @Override
    public Integer call() {
        exiger(nombre == null || nombre >= 1, "--p", nombre, "un nombre entier, 1 ou plus");
        exiger(
                rayon == null || rayon >= 0 && rayon < Double.POSITIVE_INFINITY,
                "--rayon",
                rayon,
                "des mètres, 0 ou plus");
        exiger(rayonTerre > 0 && rayonTerre < Double.POSITIVE_INFINITY, "--rayon-terre", rayonTerre, "des mètres");
        exiger(delai > 0 && delai <= 1e6, "--delai", delai, "des secondes, plus de 0");
        var probleme = probleme();
        try {
            var demande = source.orlib != null
                    ? surReseau(source.orlib, probleme)
                    : surPoints(java.util.Objects.requireNonNull(source.points), probleme);
            var reponse =
                    Implantation.resoudre(demande.avecGraine(graine).avecDelai(Duration.ofNanos((long) (delai * 1e9))));
            var sortie = spec.commandLine().getOut();
            sortie.println(ReponseEnJson.de(reponse, source.orlib != null ? "longueur" : "poids × mètres"));
            sortie.flush();
            return 0;
        } catch (ImplantationRefusee | TexteRefuse e) {
            return echec(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return echec(
                    "La mémoire ne suffit pas pour ce fichier. Donnez-en plus à Java, par exemple MAILLAGE_JAVA_OPTS=-Xmx2g.");
        }
    }

    private int echec(String raison) {
        spec.commandLine().getErr().println(raison);
        return LigneDeCommande.ECHEC;
    }

    private enum Probleme {
        COUVERTURE,
        TEMPS,
        TOUS
    }

    private Probleme probleme() {
        String voulu = objectif;
        if (voulu == null) {
            if (source.orlib == null) {
                throw new ParameterException(spec.commandLine(), "Il manque --objectif.");
            }
            voulu = "temps";
        }
        var probleme = switch (voulu) {
            case "couverture" -> Probleme.COUVERTURE;
            case "temps" -> Probleme.TEMPS;
            case "tous" -> Probleme.TOUS;
            default -> throw refus("--objectif", voulu, "couverture, temps ou tous");
        };
        if (probleme != Probleme.TEMPS && rayon == null) {
            throw new ParameterException(spec.commandLine(), "Il manque --rayon, la portée d'un site.");
        }
        if (probleme != Probleme.TOUS && source.orlib == null && nombre == null) {
            throw new ParameterException(spec.commandLine(), "Il manque --p, le nombre de sites à ouvrir.");
        }
        if (probleme == Probleme.TOUS && nombre != null) {
            spec.commandLine()
                    .getErr()
                    .println("--p ne sert pas avec l'objectif tous\u00a0: le nombre de sites est la réponse.");
        }
        return probleme;
    }

    private DemandeDImplantation surReseau(Path fichier, Probleme probleme) {
        var reseau = FichierOrLib.lire(fichier);
        var poids = new double[reseau.durees().clients()];
        Arrays.fill(poids, 1);
        return demande(probleme, reseau.durees(), poids, nombre == null ? reseau.nombre() : nombre);
    }

    private DemandeDImplantation surPoints(Path fichier, Probleme probleme) {
        var lu = FichierDePoints.lire(fichier, rayonTerre);
        double[] poids = lu.poids().stream().mapToDouble(Double::doubleValue).toArray();
        return demande(probleme, lu.points(), poids, nombre == null ? 1 : nombre);
    }

    private DemandeDImplantation demande(Probleme probleme, TableDesDurees durees, double[] poids, int combien) {
        double portee = rayon == null ? 0 : rayon;
        return switch (probleme) {
            case COUVERTURE -> DemandeDImplantation.couverture(durees, poids, portee, combien);
            case TEMPS -> DemandeDImplantation.temps(durees, poids, combien);
            case TOUS -> DemandeDImplantation.tous(durees, poids, portee);
        };
    }

    private void exiger(boolean bon, String option, @Nullable Object recu, String attendu) {
        if (!bon) {
            throw refus(option, String.valueOf(recu), attendu);
        }
    }

    private ParameterException refus(String option, String recu, String attendu) {
        return ValeurRefusee.de(spec.commandLine(), option, recu, attendu);
    }
}
