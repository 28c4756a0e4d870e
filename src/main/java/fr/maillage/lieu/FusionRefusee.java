package fr.maillage.lieu;

/** A merge that cannot be done or undone, and why, in French for the reader. Nothing was written. */
public final class FusionRefusee extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String explication;

    public FusionRefusee(String explication) {
        super(explication);
        this.explication = explication;
    }

    public String explication() {
        return explication;
    }
}
