package fr.maillage.couverture;

import fr.maillage.presentation.FichierInvalideException;
import fr.maillage.presentation.NoeudYaml;
import fr.maillage.presentation.Typographie;
import java.io.Reader;
import java.util.List;

/**
 * How far and how much a site counts in the accessibility of communes (E2SFCA), read from {@code donnees/couverture/e2sfca.yaml}.
 *
 * @param paliers nearest first
 * @param unite what a site offers
 * @param source of the method and of the weights, in French
 */
public record ReglesE2sfca(List<Palier> paliers, Unite unite, String source) {
    /**
     * @param jusqua minutes, bound included
     * @param poids from 0, excluded, to 1
     */
    public record Palier(double jusqua, double poids) {
        public Palier {
            if (!(jusqua > 0) || !(poids > 0 && poids <= 1)) {
                throw new IllegalArgumentException("un palier a une durée positive et un poids entre 0 et 1");
            }
        }
    }

    /** What a site offers. */
    public enum Unite {
        /** 1 for a place, shared between the stops of a round. */
        LIEUX,
        /** Its opening hours a week. */
        HEURES
    }

    public ReglesE2sfca {
        paliers = List.copyOf(paliers);
        if (paliers.isEmpty()) {
            throw new IllegalArgumentException("il faut au moins un palier");
        }
        for (int i = 1; i < paliers.size(); i++) {
            if (paliers.get(i).jusqua() <= paliers.get(i - 1).jusqua()
                    || paliers.get(i).poids() > paliers.get(i - 1).poids()) {
                throw new IllegalArgumentException(
                        "d’un palier au suivant, la durée doit croître et le poids ne doit pas croître");
            }
        }
    }

    private static final class Livrees {
        static final ReglesE2sfca REGLES = NoeudYaml.livre("/donnees/couverture/e2sfca.yaml", ReglesE2sfca::deNoeud);
    }

    public static ReglesE2sfca livrees() {
        return Livrees.REGLES;
    }

    /**
     * @param fichier name shown in complaints
     * @throws FichierInvalideException with the file, the line and the field
     */
    public static ReglesE2sfca lire(String fichier, Reader texte) {
        return deNoeud(NoeudYaml.lire(fichier, texte));
    }

    private static ReglesE2sfca deNoeud(NoeudYaml racine) {
        racine.attendre("paliers", "offre", "source");
        var paliers = racine.champ("paliers").liste().stream()
                .map(noeud -> {
                    noeud.attendre("jusqua", "poids");
                    double jusqua = noeud.champ("jusqua").nombre();
                    double poids = noeud.champ("poids").nombre();
                    return noeud.construire(() -> new Palier(jusqua, poids));
                })
                .toList();
        var offre = racine.champ("offre");
        var unite = switch (offre.texte()) {
            case "lieux" -> Unite.LIEUX;
            case "heures" -> Unite.HEURES;
            default -> throw offre.refus("« " + offre.texte() + " » n’existe pas ; choisissez lieux ou heures");
        };
        String source = Typographie.francaise(racine.champ("source").texte());
        return racine.champ("paliers").construire(() -> new ReglesE2sfca(paliers, unite, source));
    }

    /** Weight of a site at these minutes; 0 beyond the last step. */
    public double poids(double minutes) {
        for (var palier : paliers) {
            if (minutes <= palier.jusqua()) {
                return palier.poids();
            }
        }
        return 0;
    }

    /** Beyond these minutes a site does not count. */
    public double portee() {
        return paliers.getLast().jusqua();
    }
}
