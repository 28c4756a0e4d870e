package fr.maillage.site.commande;

import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.EcritureDImplantation;
import fr.maillage.couverture.Implantation;
import fr.maillage.couverture.ImplantationRefusee;
import fr.maillage.couverture.NuageDePoints;
import fr.maillage.couverture.PointsPeses;
import fr.maillage.couverture.ReponseDImplantation;
import fr.maillage.couverture.ReseauOrlib;
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

/** « maillage implantation »: chooses sites on a network of the OR-Library or among weighted points, and writes the answer and its proof. */
@Command(
        name = "implantation",
        description = {
            "Choisit où ouvrir des sites, et prouve la réponse.",
            "Écrit un objet JSON\u00a0: objectif, p, valeur, borne (aucune réponse ne la dépasse), ecart et ecartRelatif entre les deux,",
            "exact (vrai quand l'écart est nul), secondes (lecture comprise), unite, sites (numéros à partir de 1\u00a0: nœuds du réseau ou",
            "lignes de points, dans l'ordre de ce que chacun apporte), gains, horsDAtteinte (objectif tous)."
        })
final class ImplantationCommande implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Source source;

    static final class Source {
        @Option(
                names = "--orlib",
                required = true,
                paramLabel = "FICHIER",
                description = {
                    "Problème p-médian de l'OR-Library\u00a0: nœuds, arêtes et p, puis une arête par ligne\u00a0;",
                    "une arête répétée a la dernière longueur écrite."
                })
        private @Nullable Path orlib;

        @Option(
                names = "--points",
                required = true,
                paramLabel = "FICHIER.csv",
                description = {
                    "Points\u00a0: colonnes lat, lon et poids (1 sans cette colonne), dans n'importe quel ordre.",
                    "Chaque point est à la fois un client et un site possible\u00a0; distance à vol d'oiseau."
                })
        private @Nullable Path points;
    }

    @Option(
            names = "--objectif",
            paramLabel = "OBJECTIF",
            description = {
                "Avec --points\u00a0: couverture (le plus de poids à --rayon ou moins), temps (la plus petite somme de",
                "poids × mètres) ou tous (personne au-delà de --rayon, avec le moins de sites). Avec --orlib\u00a0: temps."
            })
    private @Nullable String objectif;

    @Option(
            names = "--p",
            paramLabel = "N",
            description = "Nombre de sites à ouvrir (par défaut celui du fichier --orlib).")
    private @Nullable Integer nombre;

    @Option(
            names = "--rayon",
            paramLabel = "M",
            description = "Distance en mètres, comprise\u00a0: couverture et tous.")
    private @Nullable Double rayon;

    @Option(
            names = "--rayon-terre",
            paramLabel = "M",
            defaultValue = "" + NuageDePoints.RAYON_DE_LA_TERRE,
            description = "Rayon de la Terre en mètres (par défaut 6371008.8, le rayon moyen).")
    private double rayonDeLaTerre;

    @Option(
            names = "--graine",
            paramLabel = "N",
            defaultValue = "1",
            description = "La même graine donne la même réponse, si le délai n'est pas atteint (1 par défaut).")
    private long graine;

    @Option(
            names = "--delai",
            paramLabel = "S",
            defaultValue = "20",
            description =
                    "Secondes au plus (20 par défaut)\u00a0; ensuite la meilleure réponse connue est écrite, avec sa borne.")
    private double delai;

    @Override
    public Integer call() {
        long debut = System.nanoTime();
        if (!(delai > 0 && delai <= 86_400)) {
            throw refus("--delai attend un nombre de secondes positif, un jour au plus.");
        }
        try {
            var orlib = source.orlib;
            var points = source.points;
            String json;
            if (orlib != null) {
                json = ecrire(surReseau(orlib), "somme des longueurs", debut);
            } else if (points != null) {
                json = surPoints(points, debut);
            } else {
                throw refus("Indiquez --orlib ou --points.");
            }
            var sortie = spec.commandLine().getOut();
            sortie.println(json);
            sortie.flush();
            return sortie.checkError() ? LigneDeCommande.ECHEC : 0;
        } catch (ImplantationRefusee e) {
            spec.commandLine().getErr().println(e.getMessage());
            return LigneDeCommande.ECHEC;
        } catch (OutOfMemoryError e) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "La mémoire ne suffit pas. Donnez-en plus avec MAILLAGE_JAVA_OPTS=-Xmx4g, ou prenez un rayon plus court.");
            return LigneDeCommande.ECHEC;
        }
    }

    private DemandeDImplantation surReseau(Path fichier) {
        if (objectif != null && !objectif.equals("temps") || rayon != null) {
            throw refus("--orlib est un problème de temps\u00a0: n'indiquez ni --rayon ni un autre objectif.");
        }
        var reseau = ReseauOrlib.lire(fichier);
        var poids = new double[reseau.durees().clients()];
        Arrays.fill(poids, 1);
        return DemandeDImplantation.temps(reseau.durees(), poids, nombre == null ? reseau.nombre() : nombre);
    }

    private String surPoints(Path fichier, long debut) {
        if (objectif == null) {
            throw refus("Indiquez --objectif\u00a0: couverture, temps ou tous.");
        }
        boolean tous = objectif.equals("tous");
        boolean temps = objectif.equals("temps");
        if (!tous && !temps && !objectif.equals("couverture")) {
            throw refus("Valeur refusée pour --objectif\u00a0: «\u00a0" + objectif
                    + "\u00a0». Attendu\u00a0: couverture, temps ou tous.");
        }
        if (!tous && nombre == null) {
            throw refus("Indiquez avec --p le nombre de sites à ouvrir.");
        }
        if (tous && nombre != null) {
            throw refus("L'objectif tous cherche le nombre de sites\u00a0: n'indiquez pas --p.");
        }
        if (!temps && (rayon == null || !(rayon >= 0) || rayon.isInfinite())) {
            throw refus("Indiquez avec --rayon une distance en mètres, positive.");
        }
        var lus = PointsPeses.lire(fichier, rayonDeLaTerre);
        int p = nombre == null ? 0 : nombre;
        double seuil = rayon == null ? 0 : rayon;
        if (temps) {
            return ecrire(DemandeDImplantation.temps(lus.points(), lus.poids(), p), "poids × mètres", debut);
        }
        return tous
                ? ecrire(DemandeDImplantation.tous(lus.points(), lus.poids(), seuil), "sites", debut)
                : ecrire(DemandeDImplantation.couverture(lus.points(), lus.poids(), seuil, p), "poids couvert", debut);
    }

    private String ecrire(DemandeDImplantation demande, String unite, long debut) {
        ReponseDImplantation reponse = Implantation.resoudre(
                demande.avecGraine(graine).avecDelai(Duration.ofMillis((long) Math.ceil(delai * 1000))));
        return EcritureDImplantation.json(reponse, unite, (System.nanoTime() - debut) / 1e9);
    }

    private ParameterException refus(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
