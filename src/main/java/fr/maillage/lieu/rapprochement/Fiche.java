package fr.maillage.lieu.rapprochement;

/** A record in a catalogue. */
final class Fiche {
    private final Traits traits;
    private final int rang;
    private int dernierPassage;

    /** @param rang tells the records of one catalogue apart */
    Fiche(Traits traits, int rang) {
        this.traits = traits;
        this.rang = rang;
    }

    Traits traits() {
        return traits;
    }

    int rang() {
        return rang;
    }

    Empreinte empreinte() {
        return traits.empreinte();
    }

    /** True the first time in a round. */
    boolean vue(int passage) {
        boolean premiere = dernierPassage != passage;
        dernierPassage = passage;
        return premiere;
    }
}
