package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.recensement.valeurs.Simplifie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the values of a listed field by the words of {@code mots-des-valeurs.yaml}, when a list does not use the values of the schema.
 *
 * @param texteLibre true for sentences, looked at when no list has told a value: what tells none there is no value that was lost
 */
public record Lexique(Champ champ, boolean texteLibre) {
    private static final String RESSOURCE = "/donnees/lieu/correspondances/mots-des-valeurs.yaml";
    private static final Pattern PHRASES = Pattern.compile("[\\n.;,•|!?]+|\\s[-–*]\\s");

    private static final class Lus {
        static final Map<Champ, List<Mots>> MOTS = lire();

        private static Map<Champ, List<Mots>> lire() {
            var lus = new EnumMap<Champ, List<Mots>>(Champ.class);
            try (var flux = Lexique.class.getResourceAsStream(RESSOURCE)) {
                var racine = YAMLMapper.builder().build().readTree(Objects.requireNonNull(flux));
                for (var entree : racine.properties()) {
                    var champ = Champ.deCle(entree.getKey()).orElseThrow();
                    var mots = new ArrayList<Mots>();
                    entree.getValue().forEach(un -> mots.add(mots(champ, un)));
                    lus.put(champ, List.copyOf(mots));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lus;
        }

        private static Mots mots(Champ champ, JsonNode un) {
            var valeurs = LectureDeRegles.valeurs(un, champ.cle());
            for (var valeur : valeurs) {
                if (!Nomenclature.livree().connait(champ, valeur)) {
                    throw new IllegalStateException(RESSOURCE + ": " + champ.cle() + " has no value " + valeur);
                }
            }
            return new Mots(valeurs, mots(champ, un, "contient"), mots(champ, un, "egal"), mots(champ, un, "sauf"));
        }

        private static List<String> mots(Champ champ, JsonNode un, String cle) {
            return LectureDeRegles.textes(un.path(cle), champ.cle()).stream()
                    .map(Simplifie::de)
                    .toList();
        }
    }

    /** Words, simplified once: a census has many rows. */
    private record Mots(List<String> valeurs, List<String> contient, List<String> egal, List<String> sauf) {
        boolean conviennent(String simple) {
            return (egal.contains(simple) || contient.stream().anyMatch(mot -> Simplifie.contient(simple, mot)))
                    && sauf.stream().noneMatch(mot -> Simplifie.contient(simple, mot));
        }
    }

    /** Fields that have words. */
    static Set<Champ> champs() {
        return Lus.MOTS.keySet();
    }

    /**
     * What a text means.
     *
     * @return empty when the text is not known; no value in it when it is known to tell none
     */
    public Optional<Set<String>> valeurs(String texte) {
        var exacte = Voisinage.exacte(champ, texte);
        if (exacte.isPresent()) {
            return exacte.map(Set::of);
        }
        var valeurs = new LinkedHashSet<String>();
        boolean connu = texteLibre;
        for (var morceau : texteLibre ? PHRASES.split(texte) : new String[] {texte}) {
            var simple = Simplifie.de(morceau);
            for (var mots : Lus.MOTS.getOrDefault(champ, List.of())) {
                if (mots.conviennent(simple)) {
                    connu = true;
                    valeurs.addAll(mots.valeurs());
                }
            }
        }
        return connu ? Optional.of(valeurs) : Optional.empty();
    }
}
