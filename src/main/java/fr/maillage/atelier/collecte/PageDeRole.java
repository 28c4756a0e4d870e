package fr.maillage.atelier.collecte;

import fr.maillage.atelier.contribution.Listes;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Asked once: a role, never a name.
 *
 * @param gardes what a phone that is no longer known had sent: it goes with the answer
 */
public record PageDeRole(EnTete enTete, String action, ResumeErreurs resume, Choix role, Map<String, String> gardes) {
    /** Longer than any text that a form sends back. */
    private static final int GARDE_MAX = 20_000;

    static final List<Option> ROLES =
            Listes.roles().stream().map(r -> new Option(r.cle(), r.nom())).toList();

    static PageDeRole de(String atelier, String chemin, @Nullable String erreur, Map<String, String> envoyes) {
        var role = new Choix(Etiquette.de("role", "Vous participez comme").avecErreur(erreur), ROLES, Set.of(), false);
        return new PageDeRole(
                PageDEntree.enTete(atelier), chemin + "/role", ResumeErreurs.de(List.of(role)), role, gardes(envoyes));
    }

    /** The fields of the form of a contribution, and nothing else. */
    private static Map<String, String> gardes(Map<String, String> envoyes) {
        var gardes = new TreeMap<String, String>();
        envoyes.forEach((nom, valeur) -> {
            if (nom.matches("genre|cle|(besoin|idee)-(texte|famille|besoin|verbatim)")
                    && valeur.length() <= GARDE_MAX) {
                gardes.put(nom, valeur);
            }
        });
        return gardes;
    }

    /** The text that waits for the answer; empty when there is none. */
    public String texte() {
        return gardes.getOrDefault("besoin-texte", gardes.getOrDefault("idee-texte", ""));
    }
}
