package fr.maillage.lieu.campagne.pages;

import fr.maillage.presentation.formulaire.ChampTexte;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that letters cannot reach, and what to do about it.
 *
 * @param motif what the mail server said; may be empty
 * @param concernes who was written to there
 */
public record Injoignable(String adresse, String motif, List<Concerne> concernes) {
    public Injoignable {
        concernes = List.copyOf(concernes);
    }

    /**
     * @param lieu identifier of the place to mend; empty for none
     * @param code of the expected body that may be given another address; empty for none
     * @param champ where to type it; null for none
     */
    public record Concerne(
            String nom, String lieu, String code, @Nullable ChampTexte champ) {}
}
