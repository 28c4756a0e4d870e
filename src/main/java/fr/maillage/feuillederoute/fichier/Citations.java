package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.fichier.Valeurs.Refusee;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.territoire.NomSimplifie;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What cells cite: elements by their identifier, their number or their title, of the file or of the roadmap; structures by their name. */
final class Citations {
    private final Map<Genre, Map<String, String>> parNom = new EnumMap<>(Genre.class);
    private final Set<String> ambigus = new HashSet<>();
    private final UnaryOperator<String> structureNommee;

    /** @param structureNommee identifier of the structure of a name; empty when the démarche has none */
    Citations(Iterable<? extends Element> elements, UnaryOperator<String> structureNommee) {
        this.structureNommee = structureNommee;
        elements.forEach(e -> connaitre(e.genre(), e.id(), e.numero(), e.titre()));
    }

    void connaitre(Genre genre, String id, String numero, String titre) {
        noter(genre, id, titre);
        noter(genre, id, numero);
        noter(genre, id, numero + " " + titre);
    }

    private void noter(Genre genre, String id, String nom) {
        var mots = NomSimplifie.de(nom).mots();
        if (!mots.isEmpty()) {
            var autre = parNom.computeIfAbsent(genre, g -> new HashMap<>()).putIfAbsent(mots, id);
            if (autre != null && !autre.equals(id)) {
                ambigus.add(genre + mots);
            }
        }
    }

    /** The element of this kind that is called so; empty when there is none, or when there are several. */
    String nomme(Genre genre, String nom) {
        var mots = NomSimplifie.de(nom).mots();
        return ambigus.contains(genre + mots)
                ? ""
                : parNom.getOrDefault(genre, Map.of()).getOrDefault(mots, "");
    }

    String element(String identifiant, String texte, Champ champ) throws Refusee {
        if (!identifiant.isEmpty()) {
            return identifiant;
        }
        for (var genre : champ.genres()) {
            var trouve = nomme(genre, texte);
            if (!trouve.isEmpty()) {
                return trouve;
            }
        }
        throw new Refusee("«\u00a0" + Valeurs.court(texte) + "\u00a0» ne désigne "
                + champ.genres().stream()
                        .map(Genre::nom)
                        .reduce("", (a, b) -> a.isEmpty() ? "aucun " + b : a + " ni " + b)
                + " connu, ou en désigne plusieurs\u00a0: écrivez son identifiant entre crochets");
    }

    String structure(String identifiant, String texte) throws Refusee {
        if (!identifiant.isEmpty()) {
            return identifiant;
        }
        var trouve = structureNommee.apply(texte);
        if (trouve.isEmpty()) {
            throw new Refusee("la démarche n’a pas de structure «\u00a0" + Valeurs.court(texte) + "\u00a0»");
        }
        return trouve;
    }
}
