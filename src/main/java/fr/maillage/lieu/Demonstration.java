package fr.maillage.lieu;

/** Tells whether the site shows places of the demonstration: its public pages then say so. */
public interface Demonstration {
    /** What readers are told. */
    String AVIS =
            "Démonstration\u00a0: une partie de ces lieux vient de listes publiques de 2023 et 2024. Personne ne les a vérifiés"
                    + " pour ce site. Appelez avant de vous déplacer.";

    String AVIS_D_UN_LIEU =
            "Démonstration\u00a0: ces informations viennent d’une liste publique de 2023 ou 2024. Personne ne les a"
                    + " vérifiées pour ce site. Appelez avant de vous déplacer.";

    /** True when some of the places shown are the demonstration's. */
    boolean presente();

    /** @param lieu identifier of a place */
    boolean concerne(String lieu);
}
