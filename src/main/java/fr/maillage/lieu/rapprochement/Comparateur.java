package fr.maillage.lieu.rapprochement;

import java.util.EnumSet;
import java.util.Set;

/** Weighs all the evidence about two records. */
final class Comparateur {
    /** What ties two records of one name to one spot. */
    private static final Set<Motif> AU_DELA_DU_NOM = EnumSet.of(
            Motif.SEULE_ATTENDUE,
            Motif.MEME_ADRESSE,
            Motif.MEME_VOIE,
            Motif.NUMERO_ABSENT,
            Motif.AUTRE_NUMERO,
            Motif.ADRESSE_VAGUE,
            Motif.DISTANCE,
            Motif.MEME_TELEPHONE,
            Motif.MEME_COURRIEL,
            Motif.MEME_SITE,
            Motif.MEME_SIRET);

    private final Bareme bareme;
    private final PreuvesDuNom nom;
    private final PreuvesDeNature nature;
    private final PreuvesDuLieu lieu;
    private final PreuvesDeContact contact;

    Comparateur(Bareme bareme, Frequences frequences) {
        this.bareme = bareme;
        this.nom = new PreuvesDuNom(bareme);
        this.nature = new PreuvesDeNature(bareme);
        this.lieu = new PreuvesDuLieu(bareme);
        this.contact = new PreuvesDeContact(bareme, frequences);
    }

    Comparaison comparer(Traits a, Traits b) {
        var collecte = Collecte.expliquee();
        peser(a, b, collecte);
        return collecte.conclure(bareme.seuils());
    }

    /** The decision alone, without the evidence. */
    Decision decision(Traits a, Traits b) {
        var collecte = Collecte.muette();
        peser(a, b, collecte);
        return collecte.decision(bareme.seuils());
    }

    private void peser(Traits a, Traits b, Collecte collecte) {
        var communes = LienDesCommunes.de(a, b);
        nom.peser(a, b, communes, collecte);
        nature.peser(a, b, communes, collecte);
        if (collecte.veto() && !collecte.estExpliquee()) {
            return;
        }
        lieu.peser(a, b, communes, collecte);
        if (!collecte.estExpliquee() && sansEspoir(a, b, collecte)) {
            return;
        }
        contact.peser(a, b, collecte);
        if (collecte.score() >= bareme.seuils().automatique() && pasSansQuelquUn(collecte)) {
            collecte.retenir();
        }
    }

    /** True when no likeness of contacts would bring the pair out of the distinct ones. */
    private boolean sansEspoir(Traits a, Traits b, Collecte collecte) {
        return collecte.score() + contact.auPlus(a, b) < bareme.seuils().aRevoir();
    }

    /**
     * Neighbours under one roof share everything but the name, and a host is the place of its label only at the same address:
     * no sum of weights decides these alone. Nor is a name alone enough.
     */
    private static boolean pasSansQuelquUn(Collecte collecte) {
        if (collecte.vu(Motif.MEME_IDENTIFIANT)) {
            return false;
        }
        boolean voisins = collecte.vu(Motif.NOMS_DIFFERENTS) && !collecte.vu(Motif.MEME_NATURE_MEME_ADRESSE);
        boolean hoteAilleurs = collecte.vu(Motif.LABEL_ET_HOTE)
                && !collecte.vu(Motif.MEME_ADRESSE)
                && !collecte.vu(Motif.MEME_VOIE)
                && !collecte.vu(Motif.NUMERO_ABSENT);
        return voisins || hoteAilleurs || collecte.aucune(AU_DELA_DU_NOM);
    }
}
