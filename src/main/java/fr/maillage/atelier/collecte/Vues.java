package fr.maillage.atelier.collecte;

import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.registre.Familles;
import fr.maillage.atelier.registre.Gestes;
import fr.maillage.atelier.registre.Gestes.Instantane;
import fr.maillage.atelier.registre.LectureDesContributions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What all participants of a workshop see, read once for each revision: a room that looks at the same instant costs one reading. */
@Component
class Vues {
    private static final int ATELIERS = 50;

    private final LectureDesContributions contributions;
    private final Familles familles;
    private final Gestes gestes;
    private final Map<String, Vue> vues = new ConcurrentHashMap<>();

    Vues(LectureDesContributions contributions, Familles familles, Gestes gestes) {
        this.contributions = contributions;
        this.familles = familles;
        this.gestes = gestes;
    }

    /**
     * @param contributions those shown to participants, the first said first
     * @param voix supports by contribution that stands by itself
     */
    record Vue(long revision, List<Contribution> contributions, List<Famille> familles, Map<String, Integer> voix) {}

    Vue de(String atelier) {
        // The revision first: what is read after it may be newer, never older.
        long revision = gestes.instantane(atelier).map(Instantane::revision).orElse(0L);
        var connue = vues.get(atelier);
        if (connue != null && connue.revision() == revision) {
            return connue;
        }
        var vue = new Vue(
                revision,
                contributions.toutes(atelier).stream().filter(Vues::montree).toList(),
                familles.de(atelier),
                contributions.voix(atelier));
        if (vues.size() >= ATELIERS) {
            vues.clear();
        }
        vues.merge(atelier, vue, (ancienne, lue) -> lue.revision() >= ancienne.revision() ? lue : ancienne);
        return vue;
    }

    /** Those that seem to name somebody wait for a facilitator to look. */
    private static boolean montree(Contribution c) {
        return c.seule() && !c.contenu().masquee() && c.contenu().aVerifier().isEmpty();
    }
}
