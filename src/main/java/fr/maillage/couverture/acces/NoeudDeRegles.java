package fr.maillage.couverture.acces;

import fr.maillage.couverture.ReglesInvalides;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value of a file of rules, with its line and its field, so that every complaint names them. */
public final class NoeudDeRegles {
    private static final String DOSSIER = "/donnees/couverture/";

    private final String fichier;
    private final String champ;
    private final Node noeud;

    private NoeudDeRegles(String fichier, String champ, Node noeud) {
        this.fichier = fichier;
        this.champ = champ;
        this.noeud = noeud;
    }

    /** Reads a file that the program ships. */
    public static <T> T livre(String fichier, Function<NoeudDeRegles, T> lecture) {
        try (var flux = Objects.requireNonNull(NoeudDeRegles.class.getResourceAsStream(DOSSIER + fichier));
                var texte = new InputStreamReader(flux, StandardCharsets.UTF_8)) {
            return lecture.apply(lire(fichier, texte));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ReglesInvalides when it is not YAML, or is empty */
    public static NoeudDeRegles lire(String fichier, Reader texte) {
        try {
            Node racine = new Yaml(new LoaderOptions()).compose(texte);
            if (racine == null) {
                throw new ReglesInvalides("Fichier « " + fichier + " » : il est vide.");
            }
            return new NoeudDeRegles(fichier, "", racine);
        } catch (YAMLException e) {
            throw new ReglesInvalides(
                    "Fichier « " + fichier
                            + " » : ce n’est pas du YAML lisible. Vérifiez le décalage des lignes, les deux-points et l’encodage (UTF-8).",
                    e);
        }
    }

    public ReglesInvalides refus(String message) {
        int ligne = noeud.getStartMark().getLine() + 1;
        String ou = champ.isEmpty() ? "" : ", champ « " + champ + " »";
        return new ReglesInvalides("Fichier « " + fichier + " », ligne " + ligne + ou + " : " + message + ".");
    }

    /** Runs a constructor whose complaint (in French) is about this place. */
    public <T> T construire(Supplier<T> constructeur) {
        try {
            return constructeur.get();
        } catch (ReglesInvalides e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw refus(String.valueOf(e.getMessage()));
        }
    }

    /** Refuses fields that nobody reads: most often a misspelt name. */
    public NoeudDeRegles attendre(String... noms) {
        var connus = List.of(noms);
        objet().getValue().stream()
                .map(couple -> couple.getKeyNode() instanceof ScalarNode cle ? cle.getValue() : "?")
                .filter(nom -> !connus.contains(nom))
                .findFirst()
                .ifPresent(nom -> {
                    throw refus("le champ « " + nom + " » n’existe pas ; les champs possibles sont "
                            + String.join(", ", noms));
                });
        return this;
    }

    public NoeudDeRegles champ(String nom) {
        for (var couple : objet().getValue()) {
            if (couple.getKeyNode() instanceof ScalarNode cle && cle.getValue().equals(nom)) {
                return new NoeudDeRegles(fichier, champ.isEmpty() ? nom : champ + "." + nom, couple.getValueNode());
            }
        }
        throw refus("il manque le champ « " + nom + " »");
    }

    private MappingNode objet() {
        if (noeud instanceof MappingNode objet) {
            return objet;
        }
        throw refus("il faut ici des champs « nom: valeur »");
    }

    /** Elements of a list, at least one. */
    public List<NoeudDeRegles> liste() {
        if (!(noeud instanceof SequenceNode suite) || suite.getValue().isEmpty()) {
            throw refus("il faut ici une liste");
        }
        var elements = new ArrayList<NoeudDeRegles>();
        for (Node element : suite.getValue()) {
            elements.add(new NoeudDeRegles(fichier, champ + "[" + (elements.size() + 1) + "]", element));
        }
        return elements;
    }

    public String texte() {
        if (noeud instanceof ScalarNode scalaire && !scalaire.getValue().isBlank()) {
            return scalaire.getValue().strip();
        }
        throw refus("il faut ici un texte");
    }

    public double nombre() {
        @Nullable Double nombre = null;
        if (noeud instanceof ScalarNode scalaire) {
            try {
                nombre = Double.valueOf(scalaire.getValue());
            } catch (NumberFormatException e) {
                throw refus("« " + scalaire.getValue() + " » n’est pas un nombre (le séparateur décimal est le point)");
            }
        }
        if (nombre == null || !Double.isFinite(nombre)) {
            throw refus("il faut ici un nombre");
        }
        return nombre;
    }
}
