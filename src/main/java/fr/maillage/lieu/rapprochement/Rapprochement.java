package fr.maillage.lieu.rapprochement;

/** The engine, with its tables: one instance serves all threads. */
public final class Rapprochement {
    private final Bareme bareme = Bareme.livre();
    private final LectureDeTraits lecture;

    private Rapprochement(Communes communes) {
        lecture = new LectureDeTraits(Lexique.livre(), Natures.livrees(), communes);
    }

    /** Nothing is known of communes: their codes are compared as they are. */
    public static Rapprochement livre() {
        return new Rapprochement(Communes.INCONNUES);
    }

    /** Old codes of communes lead to the code in force, and populations tell where a place is alone of its kind. */
    public static Rapprochement livre(Communes communes) {
        return new Rapprochement(communes);
    }

    /** Compares two records alone, nothing being known of the others: a shared telephone counts in full. */
    public Comparaison score(Empreinte a, Empreinte b) {
        return comparateur(new Frequences()).comparer(lecture.lire(a), lecture.lire(b));
    }

    /** An empty catalogue. */
    public Catalogue catalogue() {
        return new Catalogue(this);
    }

    Traits traits(Empreinte empreinte) {
        return lecture.lire(empreinte);
    }

    Comparateur comparateur(Frequences frequences) {
        return new Comparateur(bareme, frequences);
    }
}
