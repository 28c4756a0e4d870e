package fr.maillage.couverture;

import fr.maillage.presentation.FichierInvalideException;
import fr.maillage.presentation.NoeudYaml;
import fr.maillage.presentation.Typographie;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * The time models at hand, at least two: the first serves when nobody chooses, another one gives the line « avec l’autre modèle » beside every
 * figure. Immutable.
 */
public record ModelesDeTemps(List<ModeleDeTemps> liste) {
    public ModelesDeTemps {
        liste = List.copyOf(liste);
        if (liste.stream().map(ModeleDeTemps::id).distinct().count() < Math.max(2, liste.size())) {
            throw new IllegalArgumentException("il faut au moins deux modèles, d’identifiants différents");
        }
    }

    private static final class Livres {
        static final ModelesDeTemps MODELES =
                NoeudYaml.livre("/donnees/couverture/modeles-de-temps.yaml", ModelesDeTemps::deNoeud);
    }

    /** Those of the program. */
    public static ModelesDeTemps livres() {
        return Livres.MODELES;
    }

    /**
     * @param fichier name shown in complaints
     * @throws FichierInvalideException with the file, the line and the field
     */
    public static ModelesDeTemps lire(String fichier, Reader texte) {
        return deNoeud(NoeudYaml.lire(fichier, texte));
    }

    private static ModelesDeTemps deNoeud(NoeudYaml racine) {
        var modeles = racine.liste().stream().map(ModelesDeTemps::modele).toList();
        return racine.construire(() -> new ModelesDeTemps(modeles));
    }

    private static ModeleDeTemps modele(NoeudYaml noeud) {
        noeud.attendre("id", "nom", "coefficient", "exposant", "calage");
        String id = noeud.champ("id").texte();
        String nom = noeud.champ("nom").texte();
        double coefficient = noeud.champ("coefficient").nombre();
        double exposant = noeud.champ("exposant").nombre();
        String calage = Typographie.francaise(noeud.champ("calage").texte());
        return noeud.construire(() -> new ModeleDeTemps(id, nom, coefficient, exposant, calage));
    }

    public ModeleDeTemps parDefaut() {
        return liste.getFirst();
    }

    public Optional<ModeleDeTemps> modele(String id) {
        return liste.stream().filter(m -> m.id().equals(id)).findFirst();
    }
}
