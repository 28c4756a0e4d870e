package fr.maillage.feuillederoute.modele;

/** A value of a closed list, as pages and files name it. The name of the constant is what is stored. */
public interface Choix {
    String name();

    String libelle();
}
