package fr.maillage.feuillederoute.arbre;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Statut;
import fr.maillage.territoire.NomSimplifie;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which elements of a roadmap a list shows. An empty part keeps all.
 *
 * @param mots words looked for anywhere in the element, each from the beginning of a word or not, accents and case aside
 * @param genre of the elements shown
 * @param defi identifier: chantiers under it, and their actions; likewise {@code enjeu} and {@code chantier}
 * @param publicVise key of a public
 * @param commune INSEE code of a commune that the fiche serves by name
 */
public record Filtre(
        String mots,
        Optional<Genre> genre,
        Optional<Statut> statut,
        String enjeu,
        String defi,
        String chantier,
        String publicVise,
        String commune,
        Optional<Manque> manque) {
    public static final Filtre TOUT =
            new Filtre("", Optional.empty(), Optional.empty(), "", "", "", "", "", Optional.empty());

    /** @param textes all the words of an element, simplified */
    public List<Element> dans(Contenu contenu, Function<Element, String> textes) {
        var mots = NomSimplifie.de(mots()).mots();
        var cherches = mots.isEmpty() ? List.<String>of() : Arrays.asList(mots.split(" "));
        return contenu.tous().stream()
                .filter(e -> genre.isEmpty() || e.genre() == genre.get())
                .filter(e -> !parleDeFiches() || e instanceof Fiche f && garde(contenu, f))
                .filter(e -> cherches.isEmpty() || cherches.stream().allMatch(textes.apply(e)::contains))
                .toList();
    }

    private boolean parleDeFiches() {
        return statut.isPresent() || manque.isPresent() || !(enjeu + defi + chantier + publicVise + commune).isEmpty();
    }

    private boolean garde(Contenu contenu, Fiche fiche) {
        return statut.map(s -> fiche.suivi().statut() == s).orElse(true)
                && manque.map(m -> m.touche(contenu, fiche)).orElse(true)
                && (publicVise.isEmpty() || fiche.publics().publics().contains(publicVise))
                && (commune.isEmpty() || fiche.publics().communes().contains(commune))
                && (chantier.isEmpty()
                        || fiche.id().equals(chantier)
                        || fiche.parents().contains(chantier))
                && (defi.isEmpty() || defiDe(contenu, fiche).equals(defi))
                && (enjeu.isEmpty()
                        || contenu.element(defiDe(contenu, fiche))
                                .map(d -> d.parents().contains(enjeu))
                                .orElse(false));
    }

    /** Identifier of the défi above a fiche; empty for none. */
    private static String defiDe(Contenu contenu, Fiche fiche) {
        return switch (fiche) {
            case Chantier c -> c.presentation().defi();
            case Action a ->
                contenu.element(a.presentation().chantier())
                        .map(c -> c instanceof Chantier x ? x.presentation().defi() : "")
                        .orElse("");
        };
    }
}
