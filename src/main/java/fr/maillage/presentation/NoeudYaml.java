package fr.maillage.presentation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its line and its field, so that every complaint names them. */
public final class NoeudYaml {
    private final String fichier;
    private final String champ;
    private final Node noeud;

    private NoeudYaml(String fichier, String champ, Node noeud) {
        this.fichier = fichier;
        this.champ = champ;
        this.noeud = noeud;
    }

    /**
     * Reads a file that the program ships.
     *
     * @param chemin under the resources (« /donnees/couverture/besoin.yaml »)
     */
    public static <T> T livre(String chemin, Function<NoeudYaml, T> lecture) {
        String fichier = chemin.substring(chemin.lastIndexOf('/') + 1);
        try (var flux = Objects.requireNonNull(NoeudYaml.class.getResourceAsStream(chemin));
                var texte = new InputStreamReader(flux, StandardCharsets.UTF_8)) {
            return lecture.apply(lire(fichier, texte));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param fichier name shown in complaints
     * @throws FichierInvalideException when it is not YAML, or is empty
     */
    public static NoeudYaml lire(String fichier, Reader texte) {
        @Nullable Node racine;
        try {
            racine = new Yaml(new LoaderOptions()).compose(texte);
        } catch (MarkedYAMLException e) {
            int ligne = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new FichierInvalideException(
                    "Fichier « " + fichier + " », ligne " + ligne
                            + " : ce n’est pas du YAML. Vérifiez le décalage des lignes, les deux-points et les guillemets.",
                    e);
        } catch (YAMLException e) {
            throw new FichierInvalideException(
                    "Fichier « " + fichier + " » : ce n’est pas du YAML lisible (texte en UTF-8 attendu).", e);
        }
        if (racine == null) {
            throw new FichierInvalideException("Fichier « " + fichier + " » : il est vide.");
        }
        return new NoeudYaml(fichier, "", racine);
    }

    public FichierInvalideException refus(String message) {
        String ou = champ.isEmpty() ? "" : ", champ « " + champ + " »";
        int ligne = noeud.getStartMark().getLine() + 1;
        return new FichierInvalideException("Fichier « " + fichier + " », ligne " + ligne + ou + " : " + message + ".");
    }

    /** Runs a constructor whose complaint (in French) is about this place. */
    public <T> T construire(Supplier<T> constructeur) {
        try {
            return constructeur.get();
        } catch (IllegalArgumentException e) {
            throw refus(String.valueOf(e.getMessage()));
        }
    }

    /** Refuses fields that nobody reads: most often a misspelt name. */
    public NoeudYaml attendre(String... noms) {
        Set<String> connus = Set.of(noms);
        Set<String> vus = new HashSet<>();
        for (NodeTuple couple : objet().getValue()) {
            String nom = couple.getKeyNode() instanceof ScalarNode cle ? cle.getValue() : "?";
            var valeur = new NoeudYaml(fichier, sousChamp(nom), couple.getValueNode());
            if (!connus.contains(nom)) {
                throw valeur.refus("ce champ n’existe pas ; les champs possibles sont " + String.join(", ", noms));
            }
            if (!vus.add(nom)) {
                throw valeur.refus("ce champ est écrit deux fois");
            }
        }
        return this;
    }

    /** Names of the fields, in the order of the file. */
    public List<String> noms() {
        return objet().getValue().stream()
                .map(couple -> couple.getKeyNode() instanceof ScalarNode cle ? cle.getValue() : "?")
                .toList();
    }

    /** Whether the field is written. */
    public boolean a(String nom) {
        return chercher(nom) != null;
    }

    public NoeudYaml champ(String nom) {
        NoeudYaml trouve = chercher(nom);
        if (trouve == null) {
            throw refus("il manque le champ « " + nom + " »");
        }
        return trouve;
    }

    private @Nullable NoeudYaml chercher(String nom) {
        for (NodeTuple couple : objet().getValue()) {
            if (couple.getKeyNode() instanceof ScalarNode cle && cle.getValue().equals(nom)) {
                return new NoeudYaml(fichier, sousChamp(nom), couple.getValueNode());
            }
        }
        return null;
    }

    private String sousChamp(String nom) {
        return champ.isEmpty() ? nom : champ + "." + nom;
    }

    private MappingNode objet() {
        if (noeud instanceof MappingNode objet) {
            return objet;
        }
        throw refus("il faut ici des champs « nom: valeur »");
    }

    public List<NoeudYaml> liste() {
        if (!(noeud instanceof SequenceNode suite)) {
            throw refus("il faut ici une liste");
        }
        var elements = new ArrayList<NoeudYaml>();
        for (Node element : suite.getValue()) {
            elements.add(new NoeudYaml(fichier, champ + "[" + (elements.size() + 1) + "]", element));
        }
        return elements;
    }

    /** True for a lone value: neither fields nor a list. */
    public boolean scalaire() {
        return noeud instanceof ScalarNode;
    }

    public String texte() {
        if (noeud instanceof ScalarNode scalaire && !scalaire.getValue().isBlank()) {
            return scalaire.getValue().strip();
        }
        throw refus("il faut ici un texte");
    }

    public double nombre() {
        if (noeud instanceof ScalarNode scalaire) {
            try {
                double nombre = Double.parseDouble(scalaire.getValue());
                if (Double.isFinite(nombre)) {
                    return nombre;
                }
            } catch (NumberFormatException e) {
                throw refus("« " + scalaire.getValue() + " » n’est pas un nombre (le séparateur décimal est le point)");
            }
        }
        throw refus("il faut ici un nombre");
    }
}
