package fr.maillage.atelier.tableau;

import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Notation;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says what becomes of what hangs on a need that is made an idea, or an idea a need, before it is done. */
final class ChangementDeGenre {
    private ChangementDeGenre() {}

    static List<String> dire(Contribution c, Collection<Contribution> toutes, int voix) {
        var phrases = new ArrayList<String>();
        phrases.add("Son numéro ne change pas\u00a0: " + c.id() + " reste citable.");
        long membres =
                toutes.stream().filter(m -> c.id().equals(m.contenu().groupe())).count();
        if (membres > 0) {
            phrases.add(
                    membres == 1
                            ? "Celle qui est regroupée avec elle change aussi."
                            : "Les " + Formats.entier(membres) + " qui sont regroupées avec elle changent aussi.");
        }
        if (!c.seule()) {
            phrases.add("Elle quitte la carte " + c.contenu().groupe() + " où elle est regroupée.");
        }
        long idees = toutes.stream()
                .filter(i -> i.contenu().besoin() != null && repond(i, c, toutes))
                .count();
        if (idees > 0) {
            phrases.add(
                    Formats.compte(idees, "idée y répond", "idées y répondent")
                            + (idees == 1
                                    ? "\u00a0: elle reste dans la famille, sans besoin. Vous pourrez la relier à un autre."
                                    : "\u00a0: elles restent dans la famille, sans besoin. Vous pourrez les relier à un autre."));
        }
        if (c.contenu().besoin() != null) {
            phrases.add("Elle ne répond plus au besoin " + c.contenu().besoin() + ".");
        }
        if (voix > 0) {
            phrases.add(
                    voix == 1 ? "Son soutien est gardé." : "Ses " + Formats.entier(voix) + " soutiens sont gardés.");
        }
        if (!c.contenu().notation().equals(Notation.VIDE)) {
            phrases.add(
                    c.genre() == Genre.IDEE
                            ? "Ses notes (nouvelle, utile, faisable, impact, effort) sont mises de côté\u00a0: elles reviennent si elle redevient une idée."
                            : "Les notes qu’elle avait comme idée reviennent.");
        }
        return List.copyOf(phrases);
    }

    /** To it, or to one merged under it. */
    private static boolean repond(Contribution idee, Contribution besoin, Collection<Contribution> toutes) {
        var vise = idee.contenu().besoin();
        return besoin.id().equals(vise)
                || toutes.stream()
                        .anyMatch(m -> m.id().equals(vise)
                                && besoin.id().equals(m.contenu().groupe()));
    }
}
