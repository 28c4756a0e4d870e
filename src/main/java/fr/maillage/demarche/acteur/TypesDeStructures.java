package fr.maillage.demarche.acteur;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.NomSimplifie;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The kinds of structures, a list kept as data, and the words of a name that tell one. */
final class TypesDeStructures {
    static final String AUTRE = "autre";

    private static final String TABLE = "/donnees/demarche/types-de-structures.csv";
    private static final TypesDeStructures LIVRES = charger();

    private record Type(Option option, List<String> mots) {}

    private final List<Type> types;

    private TypesDeStructures(List<Type> types) {
        this.types = List.copyOf(types);
    }

    static TypesDeStructures livres() {
        return LIVRES;
    }

    private static TypesDeStructures charger() {
        try (var flux = Objects.requireNonNull(TypesDeStructures.class.getResourceAsStream(TABLE), TABLE);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            var types = new ArrayList<Type>();
            for (var ligne : csv) {
                var mots = ligne.getField("mots");
                types.add(new Type(
                        new Option(ligne.getField("cle"), ligne.getField("libelle")),
                        mots.isEmpty() ? List.of() : List.of(mots.split("\\|"))));
            }
            return new TypesDeStructures(types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Option> options() {
        return types.stream().map(Type::option).toList();
    }

    /** The key itself for one that is no longer in the list. */
    String libelle(String cle) {
        return types.stream()
                .filter(t -> t.option().valeur().equals(cle))
                .findFirst()
                .map(t -> t.option().libelle())
                .orElse(cle);
    }

    /** The type that a label or the words of a name tell: the one that they tell first, the longest first; {@link #AUTRE} when none does. */
    String deviner(String texte) {
        var simple = " " + NomSimplifie.de(texte).mots() + " ";
        record Indice(String cle, int place, int longueur) {}
        var indices = new ArrayList<Indice>();
        for (var type : types) {
            var propres = new ArrayList<>(type.mots());
            propres.add(NomSimplifie.de(type.option().libelle()).mots());
            for (var mot : propres) {
                int place = simple.indexOf(" " + mot + " ");
                if (place >= 0) {
                    indices.add(new Indice(type.option().valeur(), place, mot.length()));
                }
            }
        }
        return indices.stream()
                .min(Comparator.comparingInt(Indice::place)
                        .thenComparing(Comparator.comparingInt(Indice::longueur).reversed()))
                .map(Indice::cle)
                .orElse(AUTRE);
    }
}
