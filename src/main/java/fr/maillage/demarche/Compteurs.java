package fr.maillage.demarche;

import java.util.List;

/**
 * What a démarche has gathered so far, computed from its {@link Rencontre}s and never typed.
 *
 * @param participants different people met, and those counted without their names
 * @param anonymes of {@code participants}, those counted without their names: one is counted again at each gathering
 * @param structures different structures that were represented
 * @param reunions that took place
 * @param ateliers that took place
 * @param entretiens that took place
 */
public record Compteurs(int participants, int anonymes, int structures, int reunions, int ateliers, int entretiens) {
    /** A figure, with what it counts. */
    public record Chiffre(int valeur, String libelle, String definition) {}

    public boolean vides() {
        return reunions == 0 && ateliers == 0 && entretiens == 0;
    }

    /** For readers, each with its definition. */
    public List<Chiffre> chiffres() {
        return List.of(
                new Chiffre(
                        participants,
                        participants < 2 ? "participant" : "participants",
                        "Personnes différentes présentes à une réunion, à un atelier ou à un entretien"
                                + (anonymes == 0
                                        ? "."
                                        : ", plus " + anonymes
                                                + (anonymes < 2 ? " présence comptée" : " présences comptées")
                                                + " sans nom.")),
                new Chiffre(
                        structures,
                        structures < 2 ? "structure représentée" : "structures représentées",
                        "Structures différentes dont quelqu’un était présent. Chacune compte une fois."),
                new Chiffre(reunions, reunions < 2 ? "réunion" : "réunions", "Réunions qui ont eu lieu."),
                new Chiffre(ateliers, ateliers < 2 ? "atelier" : "ateliers", "Ateliers qui ont eu lieu."),
                new Chiffre(
                        entretiens, entretiens < 2 ? "entretien" : "entretiens", "Entretiens marqués comme faits."));
    }
}
