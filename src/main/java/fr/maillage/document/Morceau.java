package fr.maillage.document;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Characters written the same way.
 *
 * @param lien absolute address, http, https, mailto or tel; null when it leads nowhere
 */
public record Morceau(
        String texte,
        boolean gras,
        boolean italique,
        @Nullable URI lien) {
    private static final Set<String> PROTOCOLES = Set.of("http", "https", "mailto", "tel");

    public Morceau {
        if (lien != null && !PROTOCOLES.contains(String.valueOf(lien.getScheme()))) {
            throw new IllegalArgumentException("not an address that a document may lead to: " + lien);
        }
    }

    public static Morceau de(String texte) {
        return new Morceau(texte, false, false, null);
    }

    public static Morceau gras(String texte) {
        return new Morceau(texte, true, false, null);
    }

    public static Morceau italique(String texte) {
        return new Morceau(texte, false, true, null);
    }

    public static Morceau lien(String texte, URI lien) {
        return new Morceau(texte, false, false, lien);
    }
}
