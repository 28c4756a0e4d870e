package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Rattachement;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.NomSimplifie;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.springframework.stereotype.Component;

/** Same commune, and a name, an address, a telephone or an e-mail address alike. */
@Component
class RessemblancesParNom implements Ressemblances {
    private static final double SEUIL = 0.85;
    private static final int MAXIMUM = 5;

    private final Catalogue catalogue;
    private final Rattachement rattachement;
    private final JaroWinklerSimilarity proximite = new JaroWinklerSimilarity();

    private record Candidat(Lieu lieu, double score) {}

    RessemblancesParNom(Catalogue catalogue, Rattachement rattachement) {
        this.catalogue = catalogue;
        this.rattachement = rattachement;
    }

    @Override
    public List<Lieu> chercher(Fiche fiche) {
        var commune = rattachement.commune(fiche).map(Commune::code);
        if (commune.isEmpty()) {
            return List.of();
        }
        return catalogue.courant().lieux().stream()
                .filter(lieu -> commune.get().equals(lieu.communeActuelle()))
                .map(lieu -> new Candidat(lieu, score(fiche, lieu.fiche())))
                .filter(c -> c.score() >= SEUIL)
                .sorted(Comparator.comparingDouble(Candidat::score).reversed())
                .limit(MAXIMUM)
                .map(Candidat::lieu)
                .toList();
    }

    private double score(Fiche a, Fiche b) {
        if (partage(a, b, Champ.TELEPHONE) || partage(a, b, Champ.COURRIELS)) {
            return 1;
        }
        var nomA = NomSimplifie.de(a.nom());
        var nomB = NomSimplifie.de(b.nom());
        if (!nomA.mots().isEmpty() && !nomB.mots().isEmpty() && (nomA.contient(nomB) || nomB.contient(nomA))) {
            return 0.95;
        }
        boolean memeAdresse = !a.texteOuVide(Champ.ADRESSE).isEmpty()
                && NomSimplifie.de(a.texteOuVide(Champ.ADRESSE)).equals(NomSimplifie.de(b.texteOuVide(Champ.ADRESSE)));
        double noms = proximite.apply(nomA.mots(), nomB.mots());
        return memeAdresse ? Math.max(noms, SEUIL) : noms;
    }

    private static boolean partage(Fiche a, Fiche b, Champ champ) {
        return a.valeurs(champ).stream().anyMatch(v -> b.contient(champ, v));
    }
}
