package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.Hasard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/** The enjeux, défis and chantiers that actions of a plan hang on: those of the roadmap of the same name, else new ones. */
final class NiveauxDePlan {
    private static final JsonNodeFactory NOEUDS = JsonNodeFactory.instance;

    private final Contenu actuel;
    private final List<Ebauche> ebauches;
    private final Map<String, List<Element>> parNom = new HashMap<>();
    private final Map<String, String> dejaVus = new HashMap<>();
    private final Map<Genre, Integer> rangs = new HashMap<>();
    private int deduits;

    /** @param ebauches where those that are new, or that move, are put */
    NiveauxDePlan(Contenu actuel, List<Ebauche> ebauches) {
        this.actuel = actuel;
        this.ebauches = ebauches;
        for (var element : actuel.tous()) {
            noter(element, element.titre());
            if (!element.numero().isEmpty()) {
                noter(element, element.numero() + " " + element.titre());
            }
        }
    }

    private void noter(Element element, String nom) {
        var mots = Titres.simplifie(nom);
        if (!mots.isEmpty()) {
            parNom.computeIfAbsent(element.genre() + mots, c -> new ArrayList<>())
                    .add(element);
        }
    }

    /** Actions whose plan names some level and not the last: a chantier of the same name was made for them. */
    int deduits() {
        return deduits;
    }

    /** @return identifier of the chantier; empty when the row names no level */
    String chantier(String ou, String enjeu, String defi, String chantier) {
        if (enjeu.isBlank() && defi.isBlank() && chantier.isBlank()) {
            return "";
        }
        var leDefi = defi.isBlank() ? enjeu : defi;
        var leChantier = chantier.isBlank() ? leDefi : chantier;
        if (chantier.isBlank() || (defi.isBlank() && !enjeu.isBlank())) {
            deduits++;
        }
        var idEnjeu = enjeu.isBlank() ? "" : trouver(Genre.ENJEU, enjeu, "", ou);
        var idDefi = leDefi.isBlank() ? "" : trouver(Genre.DEFI, leDefi, idEnjeu, ou);
        return trouver(Genre.CHANTIER, leChantier, idDefi, ou);
    }

    private String trouver(Genre genre, String texte, String parent, String ou) {
        return dejaVus.computeIfAbsent(
                genre + "/" + parent + "/" + texte.strip(), c -> connuOuNouveau(genre, texte.strip(), parent, ou));
    }

    private String connuOuNouveau(Genre genre, String texte, String parent, String ou) {
        var memes = parNom.getOrDefault(genre + Titres.simplifie(texte), List.of());
        var connu = memes.stream()
                .filter(e -> parent.isEmpty() || e.parents().contains(parent))
                .findFirst()
                .orElse(memes.size() == 1 ? memes.getFirst() : null);
        if (connu != null && (parent.isEmpty() || connu.parents().contains(parent))) {
            return connu.id();
        }
        var id = connu == null ? Hasard.identifiant() : connu.id();
        var ebauche = new Ebauche(genre, id, rang(genre), connu, ou);
        ebauches.add(ebauche);
        if (connu == null) {
            var nomme = Numerote.de(texte);
            ebauche.poser("numéro", "presentation", "numero", NOEUDS.stringNode(nomme.numero()));
            ebauche.poser(
                    "titre",
                    "presentation",
                    genre == Genre.ENJEU ? "question" : "titre",
                    NOEUDS.stringNode(nomme.titre()));
        }
        if (!parent.isEmpty() && genre == Genre.CHANTIER) {
            ebauche.poser("défi", "presentation", "defi", NOEUDS.stringNode(parent));
        } else if (!parent.isEmpty()) {
            var enjeux = NOEUDS.arrayNode();
            ebauche.actuel("presentation", "enjeux").forEach(enjeux::add);
            ebauche.poser("enjeux", "presentation", "enjeux", enjeux.add(parent));
        }
        return id;
    }

    private int rang(Genre genre) {
        return rangs.merge(
                genre,
                actuel.de(genre).stream().mapToInt(Element::rang).max().orElse(0) + 1,
                (dernier, premier) -> dernier + 1);
    }
}
