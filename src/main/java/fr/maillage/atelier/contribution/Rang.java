package fr.maillage.atelier.contribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file of a board: a contribution with the names of what it hangs on, so that another site understands it. Texts first sent and
 * hidden contributions are left out: what was taken away must not come back by the file.
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

    /**
     * The rows of a board, in an order that gives the same board when they are read back.
     *
     * @param contributions in the order they came
     */
    public static List<Rang> de(
            List<Contribution> contributions,
            Map<String, Famille> familles,
            Map<String, Integer> voix,
            Set<String> rolesMontrables) {
        var montrees = new ArrayList<Contribution>();
        var ids = new HashSet<String>();
        for (var c : contributions) {
            if (!c.contenu().masquee()) {
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
