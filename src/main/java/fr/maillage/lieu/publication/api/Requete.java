package fr.maillage.lieu.publication.api;

import fr.maillage.lieu.publication.Publiee;
import fr.maillage.lieu.publication.schema.SchemaNational.ChampNational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of places.
 *
 * @param champs columns of the answer
 * @param ordre null for the order of identifiers, in which places are stored
 * @param limite most places in the answer; {@link Integer#MAX_VALUE} when there is none
 * @param curseur the answer begins after this identifier; empty to begin at the first place
 */
record Requete(
        Condition condition,
        List<ChampNational> champs,
        @Nullable Comparator<Publiee> ordre,
        int limite,
        int decalage,
        String curseur,
        boolean compter) {

    /**
     * Places answered.
     *
     * @param total how many match in all, −1 when it was not asked
     * @param suite true when others follow
     */
    record Page(List<Publiee> lieux, int total, boolean suite) {}

    /** @param lieux in the order of their identifiers */
    Page executer(List<Publiee> lieux) {
        return ordre == null ? dansLOrdre(lieux) : triee(lieux);
    }

    private Page dansLOrdre(List<Publiee> lieux) {
        var page = new ArrayList<Publiee>();
        int trouves = 0;
        boolean suite = false;
        for (var lieu : lieux) {
            if (suite && !compter) {
                break;
            }
            if (!condition.retient(lieu)) {
                continue;
            }
            trouves++;
            if (lieu.id().compareTo(curseur) > 0 && trouves > decalage) {
                if (page.size() < limite) {
                    page.add(lieu);
                } else {
                    suite = true;
                }
            }
        }
        return new Page(page, compter ? trouves : -1, suite);
    }

    private Page triee(List<Publiee> lieux) {
        var trouves = lieux.stream().filter(condition::retient).sorted(ordre).toList();
        int debut = Math.min(decalage, trouves.size());
        int fin = (int) Math.min((long) debut + limite, trouves.size());
        return new Page(trouves.subList(debut, fin), compter ? trouves.size() : -1, fin < trouves.size());
    }
}
