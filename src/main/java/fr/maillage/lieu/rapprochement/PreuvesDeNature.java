package fr.maillage.lieu.rapprochement;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Evidence from the kinds of places, and from whether they move. */
final class PreuvesDeNature {
    private final Bareme bareme;

    PreuvesDeNature(Bareme bareme) {
        this.bareme = bareme;
    }

    void peser(Traits a, Traits b, LienDesCommunes communes, Collecte collecte) {
        natures(a, b, communes, collecte);
        mobilite(a, b, collecte);
    }

    private void natures(Traits a, Traits b, LienDesCommunes communes, Collecte collecte) {
        EnsembleDeNatures na = a.natures();
        EnsembleDeNatures nb = b.natures();
        if (na.vide() || nb.vide()) {
            return;
        }
        Nature commune = na.enCommun(nb) ? commune(na, nb) : null;
        if (commune != null) {
            collecte.ajouter(Motif.MEME_NATURE, bareme.nature().meme(), commune::libelle);
            if (communes == LienDesCommunes.MEME) {
                seule(commune, a, b, collecte);
            }
            return;
        }
        Supplier<String> vu = () -> na.libelles() + " et " + nb.libelles();
        boolean labels = na.label() || nb.label();
        if (labels && na.labelsOuHotes() && nb.labelsOuHotes()) {
            collecte.ajouter(Motif.LABEL_ET_HOTE, bareme.nature().labelEtHote(), vu);
        } else if (labels) {
            collecte.retenir(Motif.NATURES_DIFFERENTES, bareme.nature().labelEtAutre(), vu);
        } else if (na.propres() && nb.propres()) {
            if (a.naturesDuNom().vide() || b.naturesDuNom().vide()) {
                collecte.retenir(Motif.NATURES_INCOMPATIBLES, bareme.nature().propresParTypologie(), vu);
            } else {
                collecte.interdire(Motif.NATURES_INCOMPATIBLES, vu);
            }
        } else {
            collecte.retenir(Motif.NATURES_DIFFERENTES, bareme.nature().differentes(), vu);
        }
    }

    /** Of the kinds in common, the one that tells most: the rarest in a commune. */
    private static @Nullable Nature commune(EnsembleDeNatures a, EnsembleDeNatures b) {
        Nature meilleure = null;
        for (Nature nature : a.liste()) {
            boolean plusRare = meilleure == null
                    || nature.seulSous() > meilleure.seulSous()
                    || nature.seulSous() == meilleure.seulSous() && nature.id().compareTo(meilleure.id()) < 0;
            if (plusRare && b.contient(nature)) {
                meilleure = nature;
            }
        }
        return meilleure;
    }

    /** Where a commune is too small for two places of one kind, two records of it are the same place, moved perhaps. */
    private void seule(Nature nature, Traits a, Traits b, Collecte collecte) {
        boolean generiques = a.coeur().vide() && b.coeur().vide();
        double part = generiques ? 1 : nature.label() ? bareme.nature().seulePart() : 0;
        double seuil = nature.seulSous() * part;
        boolean mobiles = a.itinerant() || b.itinerant();
        int population = Math.max(a.population(), b.population());
        if (!mobiles && a.annexe() == b.annexe() && population >= 0 && population < seuil) {
            collecte.ajouter(
                    Motif.SEULE_ATTENDUE, bareme.nature().seule(), () -> Nombres.entier(population) + " habitants");
        }
    }

    /** A record that says nothing is taken for a fixed place: most are, and say nothing. */
    private void mobilite(Traits a, Traits b, Collecte collecte) {
        if (a.itinerant() == b.itinerant()) {
            return;
        }
        if ((a.itinerant() ? b : a).mobilite() == Mobilite.FIXE) {
            collecte.interdire(Motif.BUS_ET_FIXE, () -> "");
        } else {
            collecte.retenir(Motif.BUS_ET_FIXE, bareme.nature().busEtFixe(), () -> "");
        }
    }
}
