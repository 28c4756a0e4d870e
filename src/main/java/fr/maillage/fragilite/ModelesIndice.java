package fr.maillage.fragilite;

import fr.maillage.presentation.FichierInvalideException;
import fr.maillage.presentation.NoeudYaml;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads and checks model files; a file that cannot be used is refused with its line and its field. */
public final class ModelesIndice {
    /** Identifiers of the models that the program ships. */
    public static final List<String> LIVRES = List.of("ifn-2021", "ifn-2023");

    private static final String DOSSIER = "/donnees/fragilite/modeles/";
    private static final Pattern IDENTIFIANT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ModelesIndice() {}

    /** The models of the program, in the order of {@link #LIVRES}. */
    public static List<ModeleIndice> livres() {
        return LIVRES.stream().map(ModelesIndice::livre).toList();
    }

    /** One model of the program; an unknown identifier is refused with the list of the known ones. */
    public static ModeleIndice livre(String id) {
        var flux = LIVRES.contains(id) ? ModelesIndice.class.getResourceAsStream(DOSSIER + id + ".yaml") : null;
        if (flux == null) {
            throw new FichierInvalideException(
                    "Le modèle « " + id + " » n’existe pas. Modèles disponibles : " + String.join(", ", LIVRES) + ".");
        }
        try (var texte = new InputStreamReader(flux, StandardCharsets.UTF_8)) {
            return lire(id + ".yaml", texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A territory's own model. */
    public static ModeleIndice lire(Path fichier) {
        try (Reader texte = Files.newBufferedReader(fichier)) {
            return lire(fichier.getFileName().toString(), texte);
        } catch (IOException e) {
            throw new FichierInvalideException(
                    "Le fichier de modèle « " + fichier
                            + " » ne peut pas être lu. Vérifiez qu’il existe, qu’il est lisible"
                            + " et enregistré en UTF-8.",
                    e);
        }
    }

    /** @param fichier name shown in complaints */
    public static ModeleIndice lire(String fichier, Reader texte) {
        NoeudYaml racine = NoeudYaml.lire(fichier, texte)
                .attendre("id", "nom", "description", "methode", "total", "axes", "classes", "freins", "ecarts");
        Methode methode = methode(racine.champ("methode"));
        NoeudYaml total = racine.champ("total").attendre("minimum", "maximum");
        double minimum = total.champ("minimum").nombre();
        double maximum = total.champ("maximum").nombre();
        if (minimum >= maximum) {
            throw total.refus("le minimum doit être inférieur au maximum");
        }
        return new ModeleIndice(
                identifiant(racine.champ("id")),
                racine.champ("nom").texte(),
                racine.champ("description").texte(),
                methode,
                minimum,
                maximum,
                axes(racine.champ("axes")),
                classes(racine.champ("classes")),
                freins(racine.champ("freins")),
                ecarts(racine.champ("ecarts")));
    }

    private static Methode methode(NoeudYaml noeud) {
        String type = noeud.champ("type").texte();
        return switch (type) {
            case "points-par-rang" -> {
                noeud.attendre("type", "coupures", "points");
                List<Double> coupures = nombres(noeud.champ("coupures"));
                List<Double> points = nombres(noeud.champ("points"));
                yield noeud.construire(() -> new Methode.PointsParRang(coupures, points));
            }
            case "deciles" -> {
                noeud.attendre("type");
                yield new Methode.Deciles();
            }
            default ->
                throw noeud.champ("type")
                        .refus("« " + type + " » n’existe pas ; choisissez points-par-rang ou deciles");
        };
    }

    private static List<Axe> axes(NoeudYaml noeud) {
        var axes = new ArrayList<Axe>();
        Set<String> dejaVus = new HashSet<>();
        for (NoeudYaml element : nonVide(noeud)) {
            element.attendre("id", "nom", "indicateurs");
            NoeudYaml indicateurs = element.champ("indicateurs");
            axes.add(new Axe(
                    unique(element.champ("id"), dejaVus),
                    element.champ("nom").texte(),
                    nonVide(indicateurs).stream().map(i -> unique(i, dejaVus)).toList()));
        }
        return axes;
    }

    private static List<Classe> classes(NoeudYaml noeud) {
        List<NoeudYaml> elements = noeud.liste();
        if (elements.size() != Classe.NOMBRE) {
            throw noeud.refus("il faut exactement " + Classe.NOMBRE + " classes, il y en a " + elements.size());
        }
        var classes = new ArrayList<Classe>();
        Set<String> dejaVus = new HashSet<>();
        double bas = Double.NEGATIVE_INFINITY;
        for (NoeudYaml element : elements) {
            element.attendre("id", "nom", "signe", "jusqua");
            boolean derniere = classes.size() == Classe.NOMBRE - 1;
            if (derniere && element.a("jusqua")) {
                throw element.champ("jusqua").refus("la dernière classe n’a pas de borne haute : retirez ce champ");
            }
            double haut = derniere
                    ? Double.POSITIVE_INFINITY
                    : element.champ("jusqua").nombre();
            if (haut <= bas) {
                throw element.champ("jusqua").refus("les bornes des classes doivent être strictement croissantes");
            }
            classes.add(new Classe(
                    classes.size() + 1,
                    unique(element.champ("id"), dejaVus),
                    element.champ("nom").texte(),
                    element.champ("signe").texte(),
                    bas,
                    haut));
            bas = haut;
        }
        return classes;
    }

    private static RegleDesFreins freins(NoeudYaml noeud) {
        noeud.attendre("seuil", "ecart");
        double ecart = noeud.champ("ecart").nombre();
        if (ecart < 0) {
            throw noeud.champ("ecart").refus("l’écart ne peut pas être négatif");
        }
        return new RegleDesFreins(noeud.champ("seuil").nombre(), ecart);
    }

    private static SeuilsDEcart ecarts(NoeudYaml noeud) {
        noeud.attendre("sensible", "net");
        double sensible = noeud.champ("sensible").nombre();
        double net = noeud.champ("net").nombre();
        if (sensible <= 0 || net <= sensible) {
            throw noeud.refus("il faut 0 < sensible < net");
        }
        return new SeuilsDEcart(sensible, net);
    }

    private static List<Double> nombres(NoeudYaml noeud) {
        return noeud.liste().stream().map(NoeudYaml::nombre).toList();
    }

    private static List<NoeudYaml> nonVide(NoeudYaml noeud) {
        List<NoeudYaml> elements = noeud.liste();
        if (elements.isEmpty()) {
            throw noeud.refus("la liste est vide");
        }
        return elements;
    }

    private static String unique(NoeudYaml noeud, Set<String> dejaVus) {
        String id = identifiant(noeud);
        if (!dejaVus.add(id)) {
            throw noeud.refus("« " + id + " » est écrit deux fois");
        }
        return id;
    }

    private static String identifiant(NoeudYaml noeud) {
        String id = noeud.texte();
        if (!IDENTIFIANT.matcher(id).matches()) {
            throw noeud.refus("« " + id
                    + " » n’est pas un identifiant : lettres minuscules sans accent, chiffres et tirets seulement");
        }
        return id;
    }
}
