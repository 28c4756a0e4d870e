package fr.maillage.feuillederoute.modele;

/** A row of a section: its key stays when its words change, so that two versions can be compared and a row cited. */
public interface Ligne {
    /** Unique inside its list; drawn at random, or given by the file that it came from. */
    String cle();
}
