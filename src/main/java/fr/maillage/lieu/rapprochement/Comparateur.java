package fr.maillage.lieu.rapprochement;

/** Weighs all the evidence about two records. */
final class Comparateur {
    private final Bareme bareme;
    private final PreuvesDuNom nom;
    private final PreuvesDuLieu lieu;
    private final PreuvesDeContact contact;

    Comparateur(Bareme bareme, Lexique lexique, Frequences frequences) {
        this.bareme = bareme;
        this.nom = new PreuvesDuNom(bareme);
        this.lieu = new PreuvesDuLieu(bareme, lexique);
        this.contact = new PreuvesDeContact(bareme, frequences);
    }

    Comparaison comparer(Traits a, Traits b) {
        var collecte = new Collecte();
        nom.peser(a, b, collecte);
        lieu.peser(a, b, collecte);
        contact.peser(a, b, collecte);
        return collecte.conclure(bareme.seuils());
    }
}
