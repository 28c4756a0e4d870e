package fr.maillage.feuillederoute.arbre;

import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.territoire.NomSimplifie;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** All the words of an element, without accents nor case. Those of the last elements searched stay in memory: nothing but speed depends on it. */
@Component
public class TextesCherches {
    private static final int GARDES = 20_000;

    private record Texte(Element element, String mots) {}

    private final Map<String, Texte> gardes = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Texte> ancien) {
            return size() > GARDES;
        }
    });

    /** @param feuille identifier of its roadmap */
    public String de(String feuille, Element element) {
        var cle = feuille + ' ' + element.id();
        var garde = gardes.get(cle);
        // The very same object: one that was written since is another.
        if (garde != null && garde.element() == element) {
            return garde.mots();
        }
        var mots = mots(element);
        gardes.put(cle, new Texte(element, mots));
        return mots;
    }

    static String mots(Element element) {
        var textes = new StringJoiner(" ").add(element.numero()).add(element.titre());
        var arbre = Json.arbre(element);
        for (var section : Catalogue.sections(element.genre())) {
            recueillir(section.champs(), arbre.path(section.cle()), textes);
        }
        return NomSimplifie.de(textes.toString()).mots();
    }

    private static void recueillir(List<Champ> champs, JsonNode valeurs, StringJoiner textes) {
        for (var champ : champs) {
            var valeur = valeurs.path(champ.cle());
            switch (champ.nature()) {
                case LIGNE, PARAGRAPHE -> textes.add(valeur.asString(""));
                case TABLE -> valeur.forEach(ligne -> recueillir(champ.colonnes(), ligne, textes));
                default -> {
                    // no words
                }
            }
        }
    }
}
