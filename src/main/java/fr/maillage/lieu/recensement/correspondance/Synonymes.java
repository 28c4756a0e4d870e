package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.recensement.valeurs.Simplifie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The names that people give to a column.
 *
 * @param noms simplified, most telling first
 * @param sauf words with which a longer name tells something else
 */
record Synonymes(List<String> noms, List<String> sauf) {
    private static final String RESSOURCE = "/donnees/lieu/correspondances/synonymes.yaml";
    static final int EXACT = 1_000;
    /** « fields.Nom du lieu » is « Nom du lieu » in its table. */
    private static final int DANS_UN_OBJET = 30;

    private static final class Lus {
        static final Map<String, Synonymes> TOUS = lire();

        private static Map<String, Synonymes> lire() {
            var tous = new LinkedHashMap<String, Synonymes>();
            try (var flux = Synonymes.class.getResourceAsStream(RESSOURCE)) {
                var racine = YAMLMapper.builder().build().readTree(Objects.requireNonNull(flux));
                for (var entree : racine.properties()) {
                    var cle = entree.getKey();
                    var noeud = entree.getValue();
                    tous.put(
                            cle,
                            noeud.isArray()
                                    ? new Synonymes(LectureDeRegles.textes(noeud, cle), List.of())
                                    : new Synonymes(
                                            LectureDeRegles.textes(noeud.path("noms"), cle),
                                            LectureDeRegles.textes(noeud.path("sauf"), cle)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return tous;
        }
    }

    static Set<String> cles() {
        return Lus.TOUS.keySet();
    }

    static Synonymes de(String cle) {
        return Objects.requireNonNull(Lus.TOUS.get(cle), cle);
    }

    /**
     * How well the name of a column says that it holds this: the same name counts most, the first names of the list before the next; then a longer
     * part of the name before a shorter one. 0 when it does not.
     */
    int note(String colonne) {
        int entiere = noteDe(Simplifie.de(colonne));
        int point = colonne.lastIndexOf('.');
        return point < 0 || entiere >= EXACT / 2 || ecartee(Simplifie.de(colonne.substring(0, point)))
                ? entiere
                : Math.max(entiere, noteDe(Simplifie.de(colonne.substring(point + 1))) - DANS_UN_OBJET);
    }

    private int noteDe(String simple) {
        int rang = noms.indexOf(simple);
        if (rang >= 0) {
            return EXACT - rang;
        }
        if (ecartee(simple)) {
            return 0;
        }
        var mots = " " + simple + " ";
        return noms.stream()
                .filter(nom -> nom.length() > 2 && mots.contains(" " + nom + " "))
                .mapToInt(nom -> Math.max(1, 100 + nom.length() * 5 - simple.length()))
                .max()
                .orElse(0);
    }

    /** True for a name that tells something else. */
    boolean ecartee(String simple) {
        var mots = " " + simple + " ";
        return sauf.stream().anyMatch(mot -> mots.contains(" " + mot + " "));
    }
}
