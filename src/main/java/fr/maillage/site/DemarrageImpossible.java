package fr.maillage.site;

import org.jspecify.annotations.Nullable;

/**
 * The program cannot start, for a reason that the person who starts it can mend.
 *
 * <p>Message and remedy are shown as they are, in French, without a stack trace.
 */
public class DemarrageImpossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remede;

    /**
     * @param message what is wrong, one sentence
     * @param remede what to do about it, one or two sentences
     */
    public DemarrageImpossible(String message, String remede) {
        this(message, remede, null);
    }

    public DemarrageImpossible(String message, String remede, @Nullable Throwable cause) {
        super(message, cause);
        this.remede = remede;
    }

    public String remede() {
        return remede;
    }
}
