package fr.maillage.atelier.contribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file of a board: a contribution with the names of what it hangs on, so that another site understands it. Texts first sent and
 * hidden contributions are left out: what was taken away must not come back by the file. So are, unless asked for, those to be read again.
 *
 * @param famille name of its family, empty when it has none; {@code cle} its key in the shipped list, or empty
 * @param role key, empty when fewer than five participants have it
 * @param voix supports of its card, 0 for one merged into another
 * @param besoin identifier of the need that it answers, or empty; likewise {@code groupe}
 */
public record Rang(
        String id,
        Genre genre,
        String famille,
        String cle,
        int rangDeFamille,
        String texte,
        boolean verbatim,
        String role,
        int voix,
        String besoin,
        String groupe,
        Decision decision,
        Notation notation,
        Set<Signal> aVerifier,
        boolean tardive) {
    private static final String LIGNE = "ligne-";

    /** True when it was typed in the file: it has no identifier of its own. */
    public boolean saisi() {
        return id.startsWith(LIGNE);
    }

    /** Name of a row that has no identifier: the file put back twice is still written once. */
    public static String ligne(long numero) {
        return LIGNE + numero;
    }

    /**
     * The rows of a board, in an order that gives the same board when they are read back.
     *
     * @param contributions in the order they came
     * @param voix supports of what is written, as they count without what is left out
     * @param avecARelire true to write those that seem to name somebody too
     */
    public static List<Rang> de(
            List<Contribution> contributions,
            Map<String, Famille> familles,
            Map<String, Integer> voix,
            Set<String> rolesMontrables,
            boolean avecARelire) {
        var montrees = new ArrayList<Contribution>();
        var ids = new HashSet<String>();
        for (var c : contributions) {
            if (avecARelire ? !c.contenu().masquee() : c.montrable()) {
                montrees.add(c);
                ids.add(c.id());
            }
        }
        return montrees.stream()
                .map(c -> {
                    var contenu = c.contenu();
                    var famille = contenu.famille() == null ? null : familles.get(contenu.famille());
                    return new Rang(
                            c.id(),
                            c.genre(),
                            famille == null ? "" : famille.nom(),
                            famille == null ? "" : famille.cle(),
                            famille == null ? 0 : famille.rang(),
                            contenu.texte(),
                            contenu.verbatim(),
                            rolesMontrables.contains(c.role()) ? c.role() : "",
                            voix.getOrDefault(c.id(), 0),
                            connu(contenu.besoin(), ids),
                            connu(contenu.groupe(), ids),
                            contenu.decision(),
                            contenu.notation(),
                            contenu.aVerifier(),
                            c.tardive());
                })
                .toList();
    }

    private static String connu(@Nullable String id, Set<String> ids) {
        return id != null && ids.contains(id) ? id : "";
    }
}
