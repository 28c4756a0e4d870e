package fr.maillage.feuillederoute.modele;

import fr.maillage.presentation.NoeudYaml;
import java.util.List;

/**
 * Whom a chantier or an action is for; the list is {@code publics.yaml}.
 *
 * @param cle stable: « seniors »
 */
public record PublicVise(String cle, String nom) {
    private static final List<PublicVise> TOUS = NoeudYaml.livre(
            "/donnees/feuillederoute/publics.yaml",
            racine -> racine.liste().stream()
                    .map(n -> new PublicVise(
                            n.champ("cle").texte(), n.champ("nom").texte()))
                    .toList());

    /** In the order in which forms show them. */
    public static List<PublicVise> tous() {
        return TOUS;
    }

    /** Its name; the key itself when the list no longer has it. */
    public static String nom(String cle) {
        return TOUS.stream()
                .filter(p -> p.cle().equals(cle))
                .map(PublicVise::nom)
                .findFirst()
                .orElse(cle);
    }
}
