package fr.maillage.lieu.rapprochement;

/** A record in a catalogue. */
final class Fiche {
    private final Traits traits;
    private int dernierPassage;

    Fiche(Traits traits) {
        this.traits = traits;
    }

    Traits traits() {
        return traits;
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
