package fr.maillage.couverture.tournee.registre;

/** Somebody else changed the scenario since it was read: nothing was written. */
public final class ScenarioChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    public ScenarioChange(String id, int attendue) {
        super("scenario " + id + " is no longer at version " + attendue);
        this.id = id;
    }

    /** Of the scenario. */
    public String id() {
        return id;
    }
}
