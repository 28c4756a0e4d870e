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

    private static final Set<Motif> NOMS_OU_COURRIELS_SEMBLABLES = EnumSet.of(
            Motif.NOMS_IDENTIQUES,
            Motif.NOMS_PRESQUE_IDENTIQUES,
            Motif.NOMS_GENERIQUES,
            Motif.MEME_COURRIEL,
            Motif.MEME_DOMAINE);

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
        if (collecte.score() >= bareme.seuils().automatique()
                && pasSansQuelquUn(collecte, a.itinerant() && b.itinerant())) {
            collecte.retenir();
        }
    }

    /** True when no likeness of contacts would bring the pair out of the distinct ones. */
    private boolean sansEspoir(Traits a, Traits b, Collecte collecte) {
        return collecte.score() + contact.auPlus(a, b) < bareme.seuils().aRevoir();
    }

    /**
     * Neighbours under one roof share everything but the name; a host is the place of its label only at the same address, and
     * not under a telephone of its own; buses of one garage differ by their names only: no sum of weights decides these alone.
     * Nor is a name alone enough.
     *
     * <p>A host at the address of its label, nothing telling against, is joined with it: lists of one network name the place
     * after the structure that runs it, those of another after the label. Of the labelled pairs that only this rule decides,
     * 29 of 29 are one place.
     */
    private static boolean pasSansQuelquUn(Collecte collecte, boolean itinerants) {
        if (collecte.vu(Motif.MEME_IDENTIFIANT)) {
            return false;
        }
        boolean voisins = collecte.vu(Motif.NOMS_DIFFERENTS) && !collecte.vu(Motif.MEME_NATURE_MEME_ADRESSE);
        boolean ici =
                collecte.vu(Motif.MEME_ADRESSE) || collecte.vu(Motif.MEME_VOIE) || collecte.vu(Motif.NUMERO_ABSENT);
        boolean autreAccueil = collecte.vu(Motif.TELEPHONES_DIFFERENTS) && !collecte.unDe(NOMS_OU_COURRIELS_SEMBLABLES);
        boolean hoteAilleurs = collecte.vu(Motif.LABEL_ET_HOTE) && (!ici || autreAccueil);
        boolean deuxBus = itinerants && autreAccueil;
        return voisins || hoteAilleurs || deuxBus || collecte.aucune(AU_DELA_DU_NOM);
    }
}
