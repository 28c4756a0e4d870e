package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Fusion;
import fr.maillage.feuillederoute.modele.Section;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.Enregistre;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes a section of a fiche. What somebody else wrote meanwhile is merged field by field; nobody is written over silently. */
@Component
class Redaction {
    private static final int ESSAIS = 5;

    private final ElementsEnBase elements;

    Redaction(ElementsEnBase elements) {
        this.elements = elements;
    }

    sealed interface Issue {
        /** @param geste empty when nothing was different; {@code fusionne} when somebody else wrote meanwhile */
        record Ecrite(Optional<Long> geste, boolean fusionne) implements Issue {}

        /** Both changed these fields, or it was taken out: nothing is written, an answer is asked. */
        record ADemander(Enregistre actuel, Fusion fusion, boolean manque) implements Issue {}
    }

    /**
     * @param base what was read
     * @param mien what was sent
     * @param vue version of the other's writing on which the answers were given; 0 for none
     * @param reponses « eux » or « moi », by field, as {@link #nom} names them
     * @param remettre true to put back what was taken out meanwhile
     */
    record Demande(
            Enregistre base, Element mien, Section section, int vue, Map<String, String> reponses, boolean remettre) {}

    static String nom(Fusion.Champ champ) {
        return "garder-" + champ.section() + "-" + champ.champ();
    }

    Issue ecrire(FeuilleDeRoute feuille, String auteur, Demande demande) {
        for (int essai = 0; essai < ESSAIS; essai++) {
            var issue = essayer(feuille, auteur, demande);
            if (issue.isPresent()) {
                return issue.get();
            }
        }
        throw new IllegalStateException("somebody else keeps writing " + feuille.id());
    }

    /** Empty when somebody wrote between reading and writing. */
    private Optional<Issue> essayer(FeuilleDeRoute feuille, String auteur, Demande demande) {
        var base = demande.base();
        var actuel = elements.trouver(feuille.id(), base.element().id()).orElseThrow();
        var champs = new HashSet<Fusion.Champ>();
        boolean repondu = demande.vue() == actuel.version();
        if (repondu) {
            champs.addAll(aMoi(demande));
        }
        var fusion = Fusion.de(base.element(), actuel.element(), demande.mien(), champs);
        if (actuel.retire() && !demande.remettre()) {
            return Optional.of(new Issue.ADemander(actuel, fusion, false));
        }
        var sansReponse = fusion.heurts().stream()
                .filter(h -> !repondu || !"eux".equals(demande.reponses().get(nom(h.champ()))))
                .toList();
        if (!sansReponse.isEmpty()) {
            return Optional.of(new Issue.ADemander(
                    actuel, Fusion.de(base.element(), actuel.element(), demande.mien(), Set.of()), repondu));
        }
        boolean fusionne = actuel.version() != base.version();
        if (fusion.element().equals(actuel.element()) && !actuel.retire()) {
            return Optional.of(new Issue.Ecrite(Optional.empty(), fusionne));
        }
        var geste = elements.changer(
                feuille.id(),
                base.element().id(),
                actuel.version(),
                fusion.element().intitule() + ", section «\u00a0"
                        + demande.section().titre() + "\u00a0» modifiée",
                auteur,
                new Ecriture.Poser(fusion.element()));
        return geste.isPresent()
                ? Optional.of(new Issue.Ecrite(Optional.of(geste.getAsLong()), fusionne))
                : Optional.empty();
    }

    private static Set<Fusion.Champ> aMoi(Demande demande) {
        return demande.section().champs().stream()
                .map(c -> new Fusion.Champ(demande.section().cle(), c.cle()))
                .filter(c -> "moi".equals(demande.reponses().get(nom(c))))
                .collect(Collectors.toSet());
    }

    /** Names of fields, as pages write them. */
    static List<String> libelles(Element element, List<Fusion.Champ> champs) {
        return champs.stream()
                .flatMap(c -> Catalogue.section(element.genre(), c.section()).stream()
                        .map(s -> s.titre() + "\u00a0: " + s.champ(c.champ()).libelle()))
                .toList();
    }
}
