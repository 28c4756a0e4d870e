package fr.maillage.lieu.rapprochement;

import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Evidence from the address, the position and the commune. */
final class PreuvesDuLieu {
    private static final double MEME_VOIE = 0.8;

    private final Bareme bareme;

    PreuvesDuLieu(Bareme bareme) {
        this.bareme = bareme;
    }

    void peser(Traits a, Traits b, LienDesCommunes communes, Collecte collecte) {
        double adresse = adresses(a, b, communes, collecte);
        if (collecte.vu(Motif.MEME_ADRESSE) && communes != LienDesCommunes.AUTRE && seuleEnSonGenre(a, b)) {
            collecte.ajouter(Motif.MEME_NATURE_MEME_ADRESSE, bareme.nature().memeAdresse());
        }
        position(a.empreinte(), b.empreinte(), adresse, collecte);
        if (communes == LienDesCommunes.AUTRE) {
            collecte.ajouter(Motif.COMMUNES_DIFFERENTES, bareme.commune().differente());
        } else if (communes == LienDesCommunes.MEME && Math.max(a.population(), b.population()) > 0) {
            int population = Math.max(a.population(), b.population());
            collecte.ajouter(
                    Motif.TAILLE_DE_COMMUNE,
                    bareme.commune().taille().en(population),
                    () -> Nombres.entier(population));
        }
    }

    /** Two libraries do not share a number in a street; two buses may share a garage. */
    private static boolean seuleEnSonGenre(Traits a, Traits b) {
        return !a.itinerant() && !b.itinerant() && a.natures().seuleEnSonGenre(b.natures());
    }

    /** Adds the strongest likeness between the roads that each address names. */
    private double adresses(Traits a, Traits b, LienDesCommunes communes, Collecte collecte) {
        Preuve meilleure = null;
        for (AdresseLue gauche : a.adresses()) {
            for (AdresseLue droite : b.adresses()) {
                Preuve preuve = adresse(gauche, droite);
                if (preuve != null && (meilleure == null || preuve.poids() > meilleure.poids())) {
                    meilleure = preuve;
                }
            }
        }
        if (meilleure == null) {
            return 0;
        }
        boolean ailleurs = communes == LienDesCommunes.AUTRE && meilleure.poids() > 0;
        double poids = ailleurs ? meilleure.poids() * bareme.adresse().autreCommune() : meilleure.poids();
        collecte.ajouter(meilleure.motif(), poids);
        return poids;
    }

    /** Null when one says nothing about the other. */
    private @Nullable Preuve adresse(AdresseLue a, AdresseLue b) {
        if (a.vague() != b.vague() && (a.numeros().isEmpty() || b.numeros().isEmpty())) {
            return null; // « le bourg » says nothing against a road
        }
        var poids = bareme.adresse();
        Motif motif;
        double valeur;
        if (Ressemblance.inclusion(a.nom(), b.nom()) < MEME_VOIE - 1e-9) {
            motif = Motif.ADRESSES_DIFFERENTES;
            valeur = poids.differente();
        } else if (a.numeros().isEmpty() && b.numeros().isEmpty() && sansVoie(a, b) && a.vague()) {
            motif = Motif.ADRESSE_VAGUE;
            valeur = poids.vague();
        } else if (a.numeros().isEmpty() || b.numeros().isEmpty()) {
            boolean aucun = a.numeros().isEmpty() && b.numeros().isEmpty();
            motif = aucun ? Motif.MEME_VOIE : Motif.NUMERO_ABSENT;
            valeur = !aucun ? poids.numeroAbsent() : a.vague() ? poids.memeVoieVague() : poids.memeVoie();
        } else if (Collections.disjoint(a.numeros(), b.numeros()) && !encadre(a, b) && !encadre(b, a)) {
            motif = Motif.AUTRE_NUMERO;
            valeur = poids.autreNumero();
        } else {
            motif = Motif.MEME_ADRESSE;
            valeur = poids.memeNumero();
        }
        if (valeur > 0 && !sansVoie(a, b) && !a.type().equals(b.type())) {
            valeur += poids.autreType();
        }
        return new Preuve(motif, valeur, "");
    }

    private static boolean sansVoie(AdresseLue a, AdresseLue b) {
        return a.type().isEmpty() || b.type().isEmpty();
    }

    /** « 7 » lies within « 5-9 ». */
    private static boolean encadre(AdresseLue plage, AdresseLue seul) {
        if (plage.numeros().size() != 2 || seul.numeros().size() != 1) {
            return false;
        }
        int numero = seul.numeros().iterator().next();
        return Collections.min(plage.numeros()) <= numero && numero <= Collections.max(plage.numeros());
    }

    private void position(Empreinte a, Empreinte b, double adresse, Collecte collecte) {
        if (!a.situee() || !b.situee()) {
            return;
        }
        var poids = bareme.position();
        double metres = metres(a, b);
        double valeur = poids.courbe().en(metres);
        if (adresse > 1) {
            valeur = Math.max(valeur > 0 ? valeur * poids.avecAdresse() : valeur, poids.plancherMemeAdresse());
        }
        collecte.ajouter(Motif.DISTANCE, valeur, () -> Nombres.distance(metres));
    }

    /** Great-circle distance, in metres; good to a thousandth at these lengths. */
    static double metres(Empreinte a, Empreinte b) {
        double x = Math.toRadians(b.longitude() - a.longitude())
                * Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
        double y = Math.toRadians(b.latitude() - a.latitude());
        return 6_371_000 * Math.sqrt(x * x + y * y);
    }
}
