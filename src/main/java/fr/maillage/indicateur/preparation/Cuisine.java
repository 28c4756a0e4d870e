package fr.maillage.indicateur.preparation;

import fr.maillage.indicateur.catalogue.Catalogue;
import fr.maillage.indicateur.catalogue.Recette;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Territoires;
import fr.maillage.territoire.preparation.BilanDeFichier;
import fr.maillage.territoire.preparation.FichierSource;
import fr.maillage.territoire.preparation.SourceRefusee;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Follows the recipes of the catalogue on the source files. */
public final class Cuisine {
    /** Half of the people at least must have a value for a merged commune to have one. */
    private static final double PART_CONNUE = 0.5;

    private final Territoires territoires;
    private final FichiersParCommune fichiers;
    private final List<ToDoubleFunction<String>> poids;

    public Cuisine(Path sources, Territoires territoires, HistoireDesCodes histoire, List<Catalogue.Poids> poids) {
        this.territoires = territoires;
        this.fichiers = new FichiersParCommune(sources, territoires, histoire);
        this.poids = poids.stream()
                .map(p -> fichiers.parCode(p.fichier(), p.cle(), p.colonne()))
                .toList();
    }

    /** One value per commune of today, NaN where there is none. */
    public double[] valeurs(Recette recette) {
        return switch (recette.forme()) {
            case Recette.Taux taux -> taux(taux);
            case Recette.Quotient quotient -> quotient(quotient);
            case Recette.Distance distance -> distance(distance);
        };
    }

    private double[] taux(Recette.Taux taux) {
        var lu = fichiers.lire(taux.fichier(), taux.cle());
        return lu.rekeyage().moyennes(lu.fichier().nombres(taux.colonne()), poids, PART_CONNUE);
    }

    private double[] quotient(Recette.Quotient quotient) {
        var lu = fichiers.lire(quotient.fichier(), quotient.cle());
        double[] numerateur = lu.rekeyage().sommes(total(lu.fichier(), quotient.numerateur()));
        double[] denominateur = lu.rekeyage().sommes(total(lu.fichier(), quotient.denominateur()));
        return IntStream.range(0, numerateur.length)
                .mapToDouble(i -> denominateur[i] > 0
                        ? pourcentage(numerateur[i], denominateur[i], quotient.complement())
                        : Double.NaN)
                .toArray();
    }

    private static double pourcentage(double numerateur, double denominateur, boolean complement) {
        return 100 * (complement ? denominateur - numerateur : numerateur) / denominateur;
    }

    private static double[] total(FichierSource fichier, List<String> colonnes) {
        double[] total = new double[fichier.taille()];
        for (String colonne : colonnes) {
            double[] nombres = fichier.nombres(colonne);
            Arrays.setAll(total, i -> total[i] + nombres[i]);
        }
        return total;
    }

    private double[] distance(Recette.Distance recette) {
        List<Voisinage> voisinages = recette.paniers().stream()
                .map(panier -> new Voisinage(panier.cle() == null ? points(panier) : communesServies(panier)))
                .toList();
        return territoires.communes().stream()
                .mapToDouble(commune -> {
                    Coordonnees centre = commune.centre();
                    return centre == null
                            ? Double.NaN
                            : voisinages.stream()
                                    .mapToDouble(v -> v.distance(centre))
                                    .average()
                                    .orElse(Double.NaN);
                })
                .toArray();
    }

    private List<Coordonnees> communesServies(Recette.Panier panier) {
        if (panier.cle() == null || panier.colonnes() == null) {
            throw new IllegalArgumentException(panier.nom() + ": cle and colonnes come together");
        }
        var lu = fichiers.lire(panier.fichier(), panier.cle());
        double[] comptes = lu.rekeyage().sommes(total(lu.fichier(), panier.colonnes()));
        return IntStream.range(0, comptes.length)
                .filter(i -> comptes[i] > 0)
                .mapToObj(i -> territoires.commune(i).centre())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Coordonnees> points(Recette.Panier panier) {
        if (panier.latitude() == null || panier.longitude() == null) {
            throw new IllegalArgumentException(panier.nom() + ": cle and colonnes, or latitude and longitude");
        }
        FichierSource fichier = fichiers.lireBrut(panier.fichier());
        double[] latitudes = fichier.nombres(panier.latitude());
        double[] longitudes = fichier.nombres(panier.longitude());
        Recette.Filtre filtre = panier.filtre();
        var points = new ArrayList<Coordonnees>();
        var rejets = new TreeMap<String, Integer>();
        for (int i = 0; i < fichier.taille(); i++) {
            if (filtre != null
                    && !fichier.exiger(filtre.colonne())
                            .texte(i, filtre.colonne())
                            .equals(filtre.valeur())) {
                rejets.merge("autre que « " + filtre.valeur() + " »", 1, Integer::sum);
            } else if (Double.isNaN(latitudes[i]) || Double.isNaN(longitudes[i])) {
                rejets.merge("sans coordonnées", 1, Integer::sum);
            } else if (Math.abs(latitudes[i]) > 90 || Math.abs(longitudes[i]) > 180) {
                throw fichier.ligneRefusee(i, "latitude ou longitude hors de la Terre.");
            } else {
                points.add(new Coordonnees(longitudes[i], latitudes[i]));
            }
        }
        fichiers.noter(
                new BilanDeFichier(fichier.chemin(), fichier.encodage(), fichier.taille(), points.size(), 0, rejets));
        return points;
    }

    /** One value per EPCI of today, NaN where there is none: an EPCI that changed its number is another EPCI. */
    public double[] valeursDesEpcis(Catalogue.Estimation estimation) {
        FichierSource fichier = fichiers.lireBrut(estimation.fichier())
                .exiger(estimation.cle(), estimation.colonne())
                .exigerDistincts(estimation.cle());
        double[] valeurs = new double[territoires.epcis().size()];
        Arrays.fill(valeurs, Double.NaN);
        Map<String, Integer> positions = new TreeMap<>();
        for (int e = 0; e < valeurs.length; e++) {
            positions.put(territoires.epcis().get(e).code(), e);
        }
        int repris = 0;
        for (int i = 0; i < fichier.taille(); i++) {
            Integer position = positions.get(fichier.texte(i, estimation.cle()));
            if (position != null) {
                valeurs[position] = fichier.nombre(i, estimation.colonne());
                repris++;
            }
        }
        if (repris == 0) {
            throw new SourceRefusee(
                    "Aucun code de la colonne « " + estimation.cle() + " » du fichier « " + fichier.chemin()
                            + " » n’est celui d’un EPCI. Vérifiez que la colonne contient des numéros SIREN.");
        }
        fichiers.noter(new BilanDeFichier(
                fichier.chemin(),
                fichier.encodage(),
                fichier.taille(),
                repris,
                0,
                repris == fichier.taille() ? Map.of() : Map.of("EPCI qui n’existe plus", fichier.taille() - repris)));
        return valeurs;
    }

    public Collection<BilanDeFichier> bilans() {
        return fichiers.bilans();
    }
}
