package fr.maillage.feuillederoute.fichier;

/** How what the roadmap cites is called. A person never is: her identifier stands for her in files that hold content. */
@FunctionalInterface
public interface Noms {
    Noms AUCUN = id -> "";

    /** Of a structure of the démarche; empty when it is not known. */
    String structure(String id);
}
