package fr.maillage.feuillederoute.modele;

import java.util.List;

/**
 * For whom, and where.
 *
 * @param publics keys of {@code publics.yaml}
 * @param communes INSEE codes of those that it serves; empty when it serves the whole territory or does not say
 * @param precisions in words; may be empty
 */
public record Publics(List<String> publics, List<String> communes, String precisions) {
    public static final Publics VIDE = new Publics(List.of(), List.of(), "");
    public static final int COMMUNES_MAX = 2000;

    public Publics {
        publics = Saisi.lignes(publics);
        communes = communes == null ? List.of() : List.copyOf(communes);
        if (communes.size() > COMMUNES_MAX) {
            throw new IllegalArgumentException("plus de " + COMMUNES_MAX + " communes");
        }
        precisions = Saisi.texte(precisions);
    }
}
