package fr.maillage.presentation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What templates may ask for without every page handing it down: the body's name, the anti-forgery field, who reads.
 *
 * <p>Set by the view for the time of one rendering, which happens in one thread from end to end.
 *
 * @param habillage the body that runs the site
 * @param lecteur who reads, when signed in; null for a visitor
 * @param jeton asked only by pages with a form, because asking sets a cookie; gives null where no form can be sent
 */
public record Contexte(Habillage habillage, @Nullable Lecteur lecteur, Supplier<@Nullable Jeton> jeton) {
    private static final Contexte NEUTRE = new Contexte(Habillage.NEUTRE, null, () -> null);
    private static final ThreadLocal<@Nullable Contexte> COURANT = new ThreadLocal<>();

    /** The context of the rendering under way; a neutral one outside of any. */
    public static Contexte courant() {
        var contexte = COURANT.get();
        return contexte == null ? NEUTRE : contexte;
    }

    /** Renders with this context. */
    public void pendant(Runnable rendu) {
        var avant = COURANT.get();
        COURANT.set(this);
        try {
            rendu.run();
        } finally {
            if (avant == null) {
                COURANT.remove();
            } else {
                COURANT.set(avant);
            }
        }
    }
}
