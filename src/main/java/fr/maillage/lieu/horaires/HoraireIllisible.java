package fr.maillage.lieu.horaires;

/** Hours that are well written but that nobody could follow; the message is a French sentence. Never leaves the package. */
final class HoraireIllisible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HoraireIllisible(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
