package fr.maillage.feuillederoute.fichier;

/** Names of people, for the files of other tools that ask for them. Whoever gives one has checked that it may be told. */
@FunctionalInterface
public interface NomsDePersonnes {
    /** Nobody is named. */
    NomsDePersonnes AUCUN = id -> "";

    /** Empty for somebody whose name was erased. */
    String nom(String personne);
}
