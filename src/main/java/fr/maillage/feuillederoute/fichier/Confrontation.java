package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.fichier.LigneDEssai.Sort;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What a file proposes, beside what the roadmap holds: what it would add and change, and what it may not. */
public final class Confrontation {
    /** A roadmap that is read whole in memory stays quick up to some thousands of elements. */
    static final int ELEMENTS_MAX = 10_000;

    private final Contenu actuel;
    private final Map<String, Genre> retires;
    private final Map<String, Element> futurs = new HashMap<>();

    private Confrontation(Contenu actuel, Map<String, Genre> retires) {
        this.actuel = actuel;
        this.retires = retires;
        futurs.putAll(actuel.parId());
    }

    /**
     * @param retires kinds of the elements that were taken out of the roadmap, by identifier
     * @throws FichierRefuse when the roadmap would become too large
     */
    public static Essai de(Lecture lecture, Contenu actuel, Map<String, Genre> retires) {
        return new Confrontation(actuel, retires).confronter(lecture);
    }

    private Essai confronter(Lecture lecture) {
        lecture.candidats().forEach(c -> c.element().ifPresent(e -> futurs.putIfAbsent(e.id(), e)));
        lecture.candidats().forEach(c -> c.element().ifPresent(e -> futurs.put(e.id(), e)));
        if (futurs.size() > ELEMENTS_MAX) {
            throw new FichierRefuse(
                    "Avec ce fichier, la feuille de route dépasserait 10\u202f000 fiches. Importez-le dans plusieurs feuilles de route.");
        }
        var lignes = new ArrayList<LigneDEssai>();
        var aEcrire = new ArrayList<Element>();
        var vus = new HashSet<String>();
        for (var candidat : lecture.candidats()) {
            var element = candidat.element().orElse(null);
            var rejet = element == null ? candidat.rejet() : rejet(element, vus);
            if (element == null || !rejet.isEmpty()) {
                lignes.add(new LigneDEssai(candidat.ou(), candidat.intitule(), Sort.REJETEE, phrases(List.of(rejet))));
                continue;
            }
            var ligne = ligne(candidat, element);
            lignes.add(ligne);
            if (!element.equals(actuel.parId().get(element.id()))) {
                aEcrire.add(element);
            }
        }
        return new Essai(lecture.format(), lecture.avis(), lignes, aEcrire);
    }

    /** Empty when it may be written. */
    private String rejet(Element element, HashSet<String> vus) {
        if (!vus.add(element.id())) {
            return "l’identifiant «\u00a0" + element.id() + "\u00a0» est déjà pris plus haut dans le fichier";
        }
        var present = actuel.parId().get(element.id());
        var genre = present == null ? retires.get(element.id()) : present.genre();
        if (genre != null && genre != element.genre()) {
            return "l’identifiant «\u00a0" + element.id() + "\u00a0» est celui d’un autre élément (" + genre.nom()
                    + ")";
        }
        return enBoucle(element) ? "cette action ferait partie d’elle-même" : "";
    }

    private boolean enBoucle(Element element) {
        var vues = new HashSet<String>();
        var courant = element;
        while (courant instanceof Action action
                && !action.presentation().actionMere().isEmpty()) {
            if (!vues.add(courant.id())) {
                return true;
            }
            courant = futurs.get(action.presentation().actionMere());
        }
        return false;
    }

    private LigneDEssai ligne(Candidat candidat, Element element) {
        var avant = actuel.parId().get(element.id());
        var details = new ArrayList<String>();
        var sort = Sort.INCHANGEE;
        if (avant == null) {
            sort = Sort.AJOUTEE;
            if (retires.containsKey(element.id())) {
                details.add("elle avait été retirée, elle revient");
            }
        } else if (!avant.equals(element)) {
            sort = Sort.CHANGEE;
            details.addAll(Differences.entre(avant, element, actuel));
        }
        var aRegarder = new ArrayList<>(candidat.remarques());
        for (var parent : element.parents()) {
            if (!futurs.containsKey(parent)
                    && (avant == null || !avant.parents().contains(parent))) {
                aRegarder.add("elle dépend de «\u00a0" + parent
                        + "\u00a0», qui n’est ni dans le fichier ni dans la feuille de route");
            }
        }
        if (!aRegarder.isEmpty()) {
            details.add(
                    0,
                    switch (sort) {
                        case AJOUTEE -> "sera ajoutée";
                        case CHANGEE -> "sera changée";
                        case INCHANGEE, A_REGARDER, REJETEE -> "ne change pas";
                    });
            details.addAll(1, aRegarder);
            sort = Sort.A_REGARDER;
        }
        return new LigneDEssai(candidat.ou(), element.intitule(), sort, phrases(details));
    }

    private static List<String> phrases(List<String> details) {
        return details.stream()
                .filter(d -> !d.isEmpty())
                .map(d -> Character.toUpperCase(d.charAt(0)) + d.substring(1) + (d.endsWith(".") ? "" : "."))
                .toList();
    }
}
