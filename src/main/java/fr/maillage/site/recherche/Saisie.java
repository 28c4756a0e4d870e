package fr.maillage.site.recherche;

import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.RechercheDeTerritoires.Resultat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in the search field.
 *
 * @param texte as typed, without the spaces around; empty when the page was opened without a search
 */
record Saisie(String texte) {
    /** Far more than the longest name (45 characters): beyond, something was pasted by mistake. */
    static final int LONGUEUR_MAXIMALE = 100;

    static Saisie de(@Nullable String parametre) {
        return new Saisie(parametre == null ? "" : parametre.strip());
    }

    boolean vide() {
        return texte.isEmpty();
    }

    boolean tropLongue() {
        return texte.length() > LONGUEUR_MAXIMALE;
    }

    /**
     * The only result that can be meant: its name or code is what was typed, or a code of figures alone leads to it. Homonyms leave the
     * choice to the reader.
     */
    Optional<Resultat> seule(List<Resultat> resultats) {
        var exacts = resultats.stream().filter(this::designe).toList();
        if (exacts.size() == 1) {
            return Optional.of(exacts.getFirst());
        }
        boolean code = texte.chars().anyMatch(Character::isDigit);
        return code && resultats.size() == 1 ? Optional.of(resultats.getFirst()) : Optional.empty();
    }

    private boolean designe(Resultat resultat) {
        return resultat.code().equalsIgnoreCase(texte)
                || NomSimplifie.de(resultat.nom()).equals(NomSimplifie.de(texte));
    }
}
