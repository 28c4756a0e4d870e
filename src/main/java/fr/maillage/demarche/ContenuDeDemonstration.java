package fr.maillage.demarche;

/** What a part of the site adds to a démarche of the demonstration: a bean of this type. */
@FunctionalInterface
public interface ContenuDeDemonstration {
    /**
     * Called once, in the transaction that creates it, in the order of {@code @Order}: structures are there first (order 0). What is written
     * goes with the démarche when the demonstration is erased.
     *
     * @param demarche its identifier; cite it so that the content goes with it
     */
    void ajouter(String demarche);

    /** The démarche of the demonstration that it is about: the name of its file. */
    default String recit() {
        return "meuse";
    }
}
