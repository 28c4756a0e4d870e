package fr.maillage.lieu.rapprochement;

/** Weighs all the evidence about two records. */
final class Comparateur {
    private final Bareme bareme;
    private final PreuvesDuNom nom;
    private final PreuvesDeNature nature;
    private final PreuvesDuLieu lieu;
    private final PreuvesDeContact contact;

    Comparateur(Bareme bareme, Lexique lexique, Frequences frequences) {
        this.bareme = bareme;
        this.nom = new PreuvesDuNom(bareme);
        this.nature = new PreuvesDeNature(bareme);
        this.lieu = new PreuvesDuLieu(bareme, lexique);
        this.contact = new PreuvesDeContact(bareme, frequences);
    }

    Comparaison comparer(Traits a, Traits b) {
        var collecte = new Collecte();
        var communes = LienDesCommunes.de(a, b);
        nom.peser(a, b, communes, collecte);
        nature.peser(a, b, communes, collecte);
        lieu.peser(a, b, communes, collecte);
        contact.peser(a, b, collecte);
        if (pasSansQuelquUn(collecte)) {
            collecte.retenir();
        }
        return collecte.conclure(bareme.seuils());
    }

    /**
     * Neighbours under one roof share everything but the name, and a host is the place of its label only at the same address:
     * no sum of weights decides these alone.
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
        return voisins || hoteAilleurs;
    }
}
