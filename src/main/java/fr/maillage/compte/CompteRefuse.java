package fr.maillage.compte;

/** Why an account cannot be as asked; the message is for the reader, beside the field. */
public final class CompteRefuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String champ;

    /** @param champ name of the field concerned: courriel, nom, role, perimetre */
    public CompteRefuse(String champ, String message) {
        super(message);
        this.champ = champ;
    }

    public String champ() {
        return champ;
    }

    public String explication() {
        return String.valueOf(getMessage());
    }
}
