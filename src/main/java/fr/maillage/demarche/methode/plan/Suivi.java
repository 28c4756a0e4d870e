package fr.maillage.demarche.methode.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was done of a plan, by identifier of its pieces. It may speak of pieces that are no longer in the plan: they come back with it when a
 * change is undone.
 *
 * @param etapes a step that is not there is to come
 * @param livrables a deliverable that is not there is awaited
 * @param levees by identifier of the gate
 */
public record Suivi(Map<String, DEtape> etapes, Map<String, DeLivrable> livrables, Map<String, Levee> levees) {
    public static final Suivi VIDE = new Suivi(Map.of(), Map.of(), Map.of());

    /**
     * @param commencee the real day; null while it is not known
     * @param finie the real day; null until it is done
     */
    public record DEtape(
            EtatDEtape etat,
            @Nullable LocalDate commencee,
            @Nullable LocalDate finie) {
        public static final DEtape A_VENIR = new DEtape(EtatDEtape.A_VENIR, null, null);
    }

    /**
     * @param lien where it can be read: a web address, or empty
     * @param note may be empty
     * @param version of what was read, 0 when nothing was written yet
     */
    public record DeLivrable(EtatDeLivrable etat, String lien, String note, int version) {
        public static final int LIEN_MAX = 500;
        public static final int NOTE_MAX = 1000;
        public static final DeLivrable ATTENDU = new DeLivrable(EtatDeLivrable.ATTENDU, "", "", 0);
    }

    /**
     * A gate that a person opened.
     *
     * @param passee true when it was opened without what it asks for; false when a person saw that it is there
     * @param motif why, or what was seen; never empty when {@code passee}
     * @param manquait what was missing that day; empty when nothing was
     * @param par identifier of the account
     */
    public record Levee(boolean passee, String motif, String manquait, String par, Instant le) {
        public static final int MOTIF_MAX = 1000;
    }

    public Suivi {
        etapes = Map.copyOf(etapes);
        livrables = Map.copyOf(livrables);
        levees = Map.copyOf(levees);
    }

    public DEtape etape(Etape etape) {
        return etapes.getOrDefault(etape.id(), DEtape.A_VENIR);
    }

    public DeLivrable livrable(Livrable livrable) {
        return livrables.getOrDefault(livrable.id(), DeLivrable.ATTENDU);
    }

    public Optional<Levee> levee(Condition condition) {
        return Optional.ofNullable(levees.get(condition.id()));
    }

    /** « Vous êtes ici »: the first step under way, else the first to come; empty when all is done. */
    public Optional<Etape> ici(Plan plan) {
        return premiere(plan, EtatDEtape.EN_COURS).or(() -> premiere(plan, EtatDEtape.A_VENIR));
    }

    private Optional<Etape> premiere(Plan plan, EtatDEtape etat) {
        return plan.etapes().stream().filter(e -> etape(e).etat() == etat).findFirst();
    }
}
