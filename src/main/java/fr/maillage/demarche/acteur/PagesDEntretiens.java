package fr.maillage.demarche.acteur;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/** What the pages of interviews show. */
public final class PagesDEntretiens {
    private PagesDEntretiens() {}

    /** The list, with how many are in each state. */
    public record Tous(EnTete enTete, String racine, String structures, String bilan, List<Ligne> lignes) {}

    public record Ligne(Lien structure, String etat, String jour, String menePar, String besoins) {}

    /** One interview. */
    public record Un(
            EnTete enTete,
            String chemin,
            boolean retire,
            Lien structure,
            String etat,
            String jour,
            String menePar,
            String rencontree,
            String besoins,
            String notes) {}
}
